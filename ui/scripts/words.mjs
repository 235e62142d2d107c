// The words of the screen, checked: the same keys and variables in every language, no key unused, none unknown
// to `t(…)`, French spaces and apostrophes right. Writes `src/host/messages.gen.ts`; `--check` only compares,
// `--fix` mends French spaces. Run: node scripts/words.mjs
import { readdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { parse } from "@fluent/syntax";

const here = path.dirname(fileURLToPath(import.meta.url));
const locales = path.join(here, "../../assets/locales");
const source = path.join(here, "../src");
const target = path.join(source, "host/messages.gen.ts");
const files = ["ui.ftl", "errors.ftl"];
const flags = new Set(process.argv.slice(2));
const faults = [];

/** Keys that Rust names (codes of refusals, reasons, acts): a screen builds them, so no source line spells them. */
const BUILT = [/^error-/, /^reason-/, /^act-/, /^doubt-/, /^preset-/];

const SPACES = [
  [/ ([;!?])/g, "\u202f$1"],
  [/ :/g, "\u00a0:"],
  [/« /g, "«\u00a0"],
  [/ »/g, "\u00a0»"],
  [/(\p{L})'(\p{L})/gu, "$1’$2"],
];

function french(text) {
  return text
    .split("\n")
    .map((line) => (line.startsWith("#") ? line : SPACES.reduce((said, [wrong, right]) => said.replaceAll(wrong, right), line)))
    .join("\n");
}

function variablesOf(node, found = new Map()) {
  if (node === null || typeof node !== "object") return found;
  if (node.type === "SelectExpression" && node.selector.type === "VariableReference") {
    const counts = node.variants.every(({ key }) => key.type === "NumberLiteral" || ["zero", "one", "two", "few", "many", "other"].includes(key.name));
    // A number chooses a plural; an ordinal comes as its category, because Fluent cannot ask for one.
    if (counts && node.selector.id.name !== "rank") found.set(node.selector.id.name, "number");
  }
  if (node.type === "VariableReference" && !found.has(node.id.name)) found.set(node.id.name, "string | number");
  for (const part of Object.values(node)) {
    if (Array.isArray(part)) for (const one of part) variablesOf(one, found);
    else variablesOf(part, found);
  }
  return found;
}

function read(language) {
  const messages = new Map();
  for (const file of files) {
    const place = path.join(locales, language, file);
    if (!existsSync(place)) { faults.push(`${language}/${file} is missing`); continue; }
    let text = readFileSync(place, "utf8");
    if (language === "fr" && file === "ui.ftl" && french(text) !== text) {
      if (flags.has("--fix")) writeFileSync(place, (text = french(text)));
      else faults.push(`fr/${file}: spaces or apostrophes that are not French (run: node scripts/words.mjs --fix)`);
    }
    for (const entry of parse(text, {}).body) {
      if (entry.type === "Junk") faults.push(`${language}/${file}: ${entry.annotations[0]?.message} near “${entry.content.slice(0, 60).trim()}”`);
      if (entry.type !== "Message") continue;
      if (messages.has(entry.id.name)) faults.push(`${language}/${file}: ${entry.id.name} twice`);
      messages.set(entry.id.name, variablesOf({ value: entry.value, attributes: entry.attributes }));
      for (const attribute of entry.attributes) messages.set(`${entry.id.name}.${attribute.id.name}`, variablesOf(attribute));
    }
  }
  return messages;
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(place);
    return /\.tsx?$/.test(entry.name) && !/\.gen\.ts$|\.test\.tsx?$/.test(entry.name) ? [readFileSync(place, "utf8")] : [];
  });
}

const english = read("en");
const others = { fr: read("fr") };
for (const [language, messages] of Object.entries(others)) {
  for (const [key, variables] of english) {
    const there = messages.get(key);
    if (!there) { faults.push(`${language}: ${key} is missing`); continue; }
    const names = (map) => [...map.keys()].filter((name) => name !== "shown").toSorted().join(", ");
    if (names(variables) !== names(there)) faults.push(`${language}: ${key} takes {${names(there)}}, in English {${names(variables)}}`);
    for (const [name, kind] of there) if (kind === "number") variables.set(name, "number");
  }
  for (const key of messages.keys()) if (!english.has(key)) faults.push(`en: ${key} is missing, ${language} has it`);
}

const code = sources(source).join("\n");
const starts = [...code.matchAll(/`([a-z]+(?:[-_a-z]*)-)\$\{/g)].map((match) => match[1]);
for (const key of english.keys()) {
  const used = code.includes(`"${key}"`) || BUILT.some((built) => built.test(key)) || starts.some((start) => key.startsWith(start)) || key.includes(".");
  if (!used && flags.has("--check")) faults.push(`${key} is used by no screen`);
}

// Refusals are built from their codes, so the list holds the words of `ui.ftl` only.
const rows = [...english].filter(([key]) => !key.startsWith("error-")).map(([key, variables]) => {
  const given = [...variables].filter(([name]) => name !== "shown" || !variables.has("count"));
  const optional = variables.has("count") && variables.has("shown") ? "; shown?: string" : "";
  const shape = given.length === 0 ? "Record<never, never>" : `{ ${given.map(([name, kind]) => `${name}: ${kind}`).join("; ")}${optional} }`;
  return `  ${JSON.stringify(key)}: ${shape};`;
});
const made = `// Written by scripts/words.mjs from assets/locales. Never edited by hand.\n\n/** Every message of the screen and what it must be given. */\nexport type Messages = {\n${rows.join("\n")}\n};\n`;
const before = existsSync(target) ? readFileSync(target, "utf8") : "";
if (flags.has("--check")) {
  if (before !== made) faults.push("src/host/messages.gen.ts is old (run: npm run words)");
} else writeFileSync(target, made);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
if (faults.length === 0) console.log(`${english.size} messages, ${Object.keys(others).length + 1} languages`);
