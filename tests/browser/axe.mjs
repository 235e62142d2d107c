// axe-core looks at a page: WCAG 2.0 to 2.2, A and AA.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Nothing on this page shuts people out. */
export async function shutsNobodyOut(page, screen) {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(async (levels) => {
    const seen = await window.axe.run(document, { runOnly: levels, resultTypes: ["violations"] });
    return { violations: seen.violations, passes: seen.passes.length };
  }, LEVELS);
  assert.ok(passes > 5, `axe saw next to nothing on ${screen}`);
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 3).map((node) => `    ${node.target} ${node.failureSummary}`).join("\n")}`);
  assert.equal(told.join("\n"), "", `${screen} shuts people out`);
}
