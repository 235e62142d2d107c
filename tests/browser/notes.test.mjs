// A note is written, the scanner speaks up, a need is recorded and nobody can miss it. French and English; light, dark,
// small and at 200 %.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openBrowser, openHouse, pictures } from "./house.mjs";
import { shutsNobodyOut } from "./axe.mjs";
import { wordsOf } from "./words.mjs";

const LOOKS = [
  { name: "light", how: { viewport: { width: 1280, height: 800 }, colorScheme: "light" } },
  { name: "dark", how: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" } },
  { name: "small", how: { viewport: { width: 1024, height: 640 }, colorScheme: "light" } },
  { name: "zoomed", how: { viewport: { width: 512, height: 320 }, deviceScaleFactor: 2, colorScheme: "light" } },
];
const TOLD = { fr: "Arrive vers 18 h, prévenir M. Casher ; allergique aux noix", en: "Arrives at six, tell Mr. Kosher; allergic to nuts" };

const LINE = { fr: "Quillivic auj +1 2 allergique aux noix", en: "Quillivic today +1 2 allergic to nuts" };
const WORD = { fr: "allergique", en: "allergic" };

async function opensElodie(page, house) {
  const found = await house.call("guests.find", { text: "lefevre elo", limit: 1 });
  await page.goto(`${house.address}/#/guests/${found[0].id}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return found[0].id;
}

for (const language of ["fr", "en"]) {
  describe(`notes and needs in ${language}`, () => {
    let house, browser, say;
    before(async () => {
      [house, browser, say] = await Promise.all([openHouse(language), openBrowser(), wordsOf(language)]);
    });
    after(async () => {
      await browser?.close();
      await house?.close();
    });

    test("what does not belong in a note is shown while it is written, with the way out", async () => {
      for (const { name, how } of LOOKS) {
        const { page, faults } = await browser.page(house, how);
        const folder = await pictures(language, "notes");
        await opensElodie(page, house);
        await page.getByRole("button", { name: say("guest-note") }).first().click();
        const box = page.getByRole("textbox", { name: say("note-label"), exact: true });
        await box.fill(TOLD[language]);
        await page.getByText(say("found-health")).waitFor();
        await page.screenshot({ path: join(folder, `findings-${name}.png`) });
        await shutsNobodyOut(page, `findings (${language}, ${name})`);
        await page.getByRole("button", { name: say("scan-name") }).click();
        await page.getByText(say("found-religion")).waitFor({ state: "detached" });
        await box.fill("");
        await box.press("Escape");
        await box.waitFor({ state: "detached" });
        assert.deepEqual(faults, []);
        await page.context().close();
      }
    });

    test("a line and a task say which words do not belong there", async () => {
      for (const { name, how } of LOOKS) {
        const { page, faults } = await browser.page(house, how);
        const folder = await pictures(language, "notes");
        await page.goto(`${house.address}/#/`);
        await page.getByRole("textbox", { name: say("line-title") }).fill(LINE[language]);
        await page.getByText(say("line-fault-not_for_notes-word").replace("{ $word }", WORD[language])).waitFor();
        await page.screenshot({ path: join(folder, `line-${name}.png`) });
        await shutsNobodyOut(page, `a line that tells too much (${language}, ${name})`);
        assert.ok(await page.getByRole("button", { name: say("line-book") }).isDisabled(), "it cannot be booked as it stands");
        await page.goto(`${house.address}/#/follow-up`);
        await page.getByRole("textbox", { name: say("task-text") }).fill(`${WORD[language]}, 4970 1000 0000 0055`);
        await page.locator(".marks .cue-danger").waitFor();
        assert.equal(await page.locator(".marks li").count(), 2);
        await page.screenshot({ path: join(folder, `task-${name}.png`) });
        await shutsNobodyOut(page, `a task that tells too much (${language}, ${name})`);
        assert.deepEqual(faults, []);
        await page.context().close();
      }
    });

    test("a draft is there again after the page was lost", async () => {
      const { page } = await browser.page(house, LOOKS[0].how);
      await opensElodie(page, house);
      await page.keyboard.press("n");
      const box = page.getByRole("textbox", { name: say("note-label"), exact: true });
      await box.fill("Thé vert");
      await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("escale.note.")));
      await page.reload();
      await box.waitFor();
      assert.equal(await box.inputValue(), "Thé vert");
      await box.press("Control+Enter");
      await box.waitFor({ state: "detached" });
      assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("escale.note.")).length), 0);
      await page.context().close();
    });

    test("a need is recorded with the guest's word, and nobody can miss it", async () => {
      const { page, faults } = await browser.page(house, LOOKS[0].how);
      const folder = await pictures(language, "notes");
      const id = await opensElodie(page, house);
      await page.getByRole("button", { name: say("needs-add") }).click();
      await page.getByRole("radio", { name: say("severity-life_threatening") }).check();
      await page.getByRole("button", { name: say("need-save") }).click();
      await page.getByRole("alert").first().waitFor();
      await page.screenshot({ path: join(folder, "need-refused.png") });
      await shutsNobodyOut(page, "a need without the guest's word");
      await page.getByRole("checkbox", { name: say("need-agrees") }).check();
      await page.getByRole("button", { name: say("need-save") }).click();
      await page.locator(".alert-line.is-grave").waitFor();
      await page.screenshot({ path: join(folder, "need.png") });
      await shutsNobodyOut(page, "a guest with a grave need");
      const needs = await house.call("guests.page", { guest: id });
      assert.equal(needs.needs[0].code, "nuts");
      await page.goto(`${house.address}/#/`);
      // The refusal above is an answer, which the browser tells as a fault.
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("409 (Conflict)")));
      await page.locator(".entry .opener").first().waitFor();
      await page.evaluate(() => [...document.querySelectorAll(".entry .opener [aria-expanded=false]")].forEach((opener) => opener.click()));
      await page.locator(".brief .is-grave").first().waitFor();
      await page.screenshot({ path: join(folder, "brief.png") });
      await shutsNobodyOut(page, "the day with a grave need");
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  });
}
