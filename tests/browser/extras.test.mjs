// A breakfast is sold, a gesture is given, an amount that cannot be is refused; the story and the papers know it.
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
  { name: "zoomed", how: { viewport: { width: 512, height: 320 }, deviceScaleFactor: 2, colorScheme: "dark" } },
];
const SOLD = { fr: "Deux petits déjeuners", en: "Two breakfasts" };
const GIVEN = { fr: "Café pour l’attente", en: "Coffee for the wait" };
const COUNTED = { fr: (count) => new RegExp(`^${count} suppléments? ou gestes?$`), en: (count) => new RegExp(`^${count} extras? or gestures?$`) };

for (const language of ["fr", "en"]) {
  describe(`extras and gestures in ${language}`, () => {
    let house, browser, say;
    before(async () => {
      [house, browser, say] = await Promise.all([openHouse(language), openBrowser(), wordsOf(language)]);
    });
    after(async () => {
      await browser?.close();
      await house?.close();
    });

    test("what the stay had is written down, and the story tells it", async () => {
      const { page, faults } = await browser.page(house, LOOKS[0].how);
      const folder = await pictures(language, "extras");
      const found = await house.call("guests.find", { text: "lefevre elo", limit: 1 });
      await page.goto(`${house.address}/#/guests/${found[0].id}`);
      const panel = page.getByRole("complementary");
      await panel.getByRole("button", { name: say("stay-menu").split("{")[0].trim() }).first().click();
      await page.getByRole("menuitem", { name: say("extras-menu") }).click();
      const dialog = page.getByRole("dialog");
      const save = dialog.getByRole("button", { name: say("extra-new"), exact: true });
      await save.click();
      await dialog.getByText(say("extra-label-missing")).waitFor();
      await dialog.getByLabel(say("extra-label"), { exact: true }).fill(SOLD[language]);
      await dialog.getByLabel(say("extra-price"), { exact: true }).fill("24,5x");
      await save.click();
      await dialog.getByText(say("extra-amount-wrong")).waitFor();
      await dialog.getByLabel(say("extra-price"), { exact: true }).fill("24,50");
      await dialog.getByLabel(say("extra-cost"), { exact: true }).fill("9");
      await save.click();
      await dialog.getByText(SOLD[language]).waitFor();
      await dialog.getByText(say("extra-gesture"), { exact: true }).click();
      assert.equal(await dialog.getByLabel(say("extra-price"), { exact: true }).count(), 0, "a gesture has no price");
      await dialog.getByLabel(say("extra-label"), { exact: true }).fill(GIVEN[language]);
      await dialog.getByLabel(say("extra-cost"), { exact: true }).fill("8,50");
      await save.click();
      await dialog.getByText(GIVEN[language]).waitFor();
      await page.screenshot({ path: join(folder, "written.png") });
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await panel.getByText(COUNTED[language](2)).waitFor();
      await page.getByRole("region", { name: say("timeline-label") }).getByText(SOLD[language]).waitFor();
      await page.screenshot({ path: join(folder, "story.png") });
      await page.getByRole("button", { name: say("undo"), exact: true }).click();
      await panel.getByText(COUNTED[language](1)).waitFor();
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("the dialog shuts nobody out, in any light and size", async () => {
      const found = await house.call("guests.find", { text: "lefevre elo", limit: 1 });
      const { stays } = await house.call("guests.page", { guest: found[0].id });
      await house.call("stays.add_extra", { stay: stays[0].id, kind: "upgrade", label: "Ch. 5", price: null, cost: { minor: 1500, currency: "EUR" } });
      for (const { name, how } of LOOKS) {
        const { page } = await browser.page(house, how);
        await page.goto(`${house.address}/#/guests/${found[0].id}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        const drawer = page.getByRole("button", { name: say("guest-panel"), exact: true });
        if (await drawer.isVisible()) await drawer.click();
        await page.getByRole("button", { name: say("stay-menu").split("{")[0].trim() }).locator("visible=true").first().click();
        await page.getByRole("menuitem", { name: say("extras-menu") }).click();
        await page.getByRole("dialog").getByText("Ch. 5").waitFor();
        await page.screenshot({ path: join(await pictures(language, "extras"), `${name}.png`) });
        await shutsNobodyOut(page, `extras (${language}, ${name})`);
        await page.context().close();
      }
    });
  });
}
