// Every screen in Chromium, served by `escale serve`: in French and English, light and dark, small and at 200 %.
// axe-core looks at each (WCAG 2.0 to 2.2, A and AA), nothing may be cut off, and a picture of each is kept.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openBrowser, openHouse, pictures } from "./house.mjs";
import { shutsNobodyOut } from "./axe.mjs";
import { wordsOf } from "./words.mjs";

const NARROW = { width: 1024, height: 640 };
const LOOKS = [
  { name: "light", how: { viewport: { width: 1280, height: 800 }, colorScheme: "light" } },
  { name: "dark", how: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" } },
  { name: "small", how: { viewport: NARROW, colorScheme: "light" } },
  // 200 % of a window of 1024 × 640: half the room, twice the points.
  { name: "zoomed", how: { viewport: { width: 512, height: 320 }, deviceScaleFactor: 2, colorScheme: "light" } },
];
const TODAY = new Date().toLocaleDateString("sv-SE"); // 2026-11-22
const SCREENS = [
  { name: "home", at: "#/", word: "today-arrivals" },
  { name: "calendar", at: "#/calendar", word: "cal-hint-keys" },
  { name: "guests", at: "#/guests", word: "guests-town" },
  { name: "new-guest", at: "#/guests/new", word: "guest-create" },
  { name: "follow-up", at: "#/follow-up", word: "task-add" },
  { name: "enquiries", at: "#/follow-up/enquiries", word: "enquiries-open" },
  { name: "import", at: "#/import", word: "import-drop" },
  { name: "report", at: "#/reports", word: "report-print" },
  { name: "arrivals", at: `#/reports/arrivals/${TODAY}`, word: "paper-a4" },
  { name: "handover", at: `#/reports/handover/${TODAY}`, word: "paper-a4" },
  { name: "loyalty", at: "#/loyalty", word: "loyalty-owed-part" },
  { name: "letters", at: "#/reports/letters", word: "letters-language" },
  { name: "kitchen", at: `#/reports/kitchen/${TODAY}`, word: "paper-a4" },
  { name: "settings", at: "#/settings", word: "settings-title" },
];

async function reads(page, text, faults) {
  try {
    await page.getByText(text).first().waitFor({ state: "attached", timeout: 15_000 });
  } catch {
    assert.fail(`“${text}” is not on the screen, which says:\n${await page.innerText("body")}\n${faults.join("\n")}`);
  }
}

async function scrollsSidewaysNowhere(page, screen) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${screen} is ${wide} points wider than its window`);
}

for (const language of ["fr", "en"]) {
  describe(`the screens in ${language}`, () => {
    let house, browser, say;
    before(async () => {
      [house, browser, say] = await Promise.all([openHouse(language), openBrowser(), wordsOf(language)]);
    });
    after(async () => {
      await browser?.close();
      await house?.close();
    });

    for (const { name: look, how } of LOOKS) {
      test(`every screen is whole and readable, ${look}`, async () => {
        const { page, faults } = await browser.page(house, how);
        const folder = await pictures(language, look);
        for (const { name, at, word } of SCREENS) {
          await page.goto(`${house.address}/${at}`);
          await reads(page, say(word), faults);
          await page.evaluate(() => document.fonts.ready);
          await page.screenshot({ path: join(folder, `${name}.png`) });
          assert.equal(await page.locator("html").getAttribute("lang"), language);
          await shutsNobodyOut(page, `${name} (${language}, ${look})`);
          await scrollsSidewaysNowhere(page, `${name} (${language}, ${look})`);
        }
        assert.deepEqual(faults, []);
        await page.context().close();
      });
    }

    test("a guest is found by the start of her names, opened, and her paper is made", async () => {
      const { page, faults } = await browser.page(house, LOOKS[0].how);
      const folder = await pictures(language, "guest");
      const box = page.getByRole("combobox", { name: say("search-label") });
      await box.fill("lefevre elo");
      await page.getByRole("option", { name: /Lefèvre/ }).first().waitFor();
      await page.screenshot({ path: join(folder, "search.png") });
      await shutsNobodyOut(page, "search");
      await box.press("Enter");
      await page.getByRole("heading", { name: say("guest-contact") }).waitFor();
      await page.screenshot({ path: join(folder, "guest.png") });
      await shutsNobodyOut(page, "guest");
      await page.getByRole("button", { name: say("guest-print") }).click();
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: say("report-pdf") }).click();
      const paper = await readFile(await (await saving).path());
      assert.equal(paper.subarray(0, 5).toString(), "%PDF-");
      assert.ok(paper.length < 150_000, `one page weighs ${paper.length} bytes`);
      await page.screenshot({ path: join(folder, "report.png") });
      await shutsNobodyOut(page, "report of a guest");
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("an arrival is noted from the keyboard, taken back, noted again, and the evening shift gets its paper", async () => {
      const { page, faults } = await browser.page(house, LOOKS[0].how);
      const folder = await pictures(language, "day");
      const box = page.getByRole("combobox", { name: say("search-label") });
      const done = page.getByRole("listitem").filter({ hasText: say("checked-in") });
      await page.locator(".entry .act button").first().waitFor();
      const before = await done.count();
      await box.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForFunction((count) => document.querySelectorAll(".entry.is-done").length === count, before + 1);
      assert.ok(await page.evaluate(() => document.activeElement.closest(".act") !== null), "the hand stays in the list");
      await page.getByRole("button", { name: say("undo") }).click();
      await page.waitForFunction((count) => document.querySelectorAll(".entry.is-done").length === count, before);
      await page.locator(".entry .act button").first().click();
      await page.waitForFunction((count) => document.querySelectorAll(".entry.is-done").length === count, before + 1);
      await page.evaluate(() => [...document.querySelectorAll(".entry .opener [aria-expanded=false]")].forEach((opener) => opener.click()));
      await page.screenshot({ path: join(folder, "briefs.png"), fullPage: true });
      await shutsNobodyOut(page, "every brief open");
      await page.getByRole("button", { name: say("print-menu"), exact: true }).click();
      await page.screenshot({ path: join(folder, "print.png") });
      await shutsNobodyOut(page, "the print menu");
      await page.getByRole("menuitem", { name: say("print-handover") }).click();
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: say("report-pdf") }).click();
      const paper = await saving;
      assert.match(paper.suggestedFilename(), new RegExp(`${TODAY}\\.pdf$`));
      assert.equal((await readFile(await paper.path())).subarray(0, 5).toString(), "%PDF-");
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("without the token nothing is told", async () => {
      const answer = await fetch(`${house.address}/call/house.state`, { method: "POST", body: "{}" });
      assert.equal(answer.status, 401);
    });
  });
}
