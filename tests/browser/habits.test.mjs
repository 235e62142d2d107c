// The habits of the house in Chromium: each number says what it would change today, before it is saved; then it is saved
// and taken back. In French and in English.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openBrowser, openHouse, pictures } from "./house.mjs";
import { shutsNobodyOut } from "./axe.mjs";
import { wordsOf } from "./words.mjs";

for (const language of ["fr", "en"]) {
  describe(`the habits of the house in ${language}`, () => {
    let house, browser, say, page, faults, folder;
    before(async () => {
      [house, browser, say, folder] = await Promise.all([openHouse(language), openBrowser(), wordsOf(language), pictures(language, "habits")]);
      ({ page, faults } = await browser.page(house, { viewport: { width: 1024, height: 640 }, colorScheme: "dark" }));
      await page.goto(`${house.address}/#/settings`);
      await page.locator("#habit-reconfirm_days-effect:not(:empty)").waitFor();
    });
    after(async () => {
      await browser?.close();
      await house?.close();
    });

    const field = (habit) => page.locator(`#habit-${habit}`);
    const effect = (habit) => page.locator(`#habit-${habit}-effect`);
    const save = () => page.locator("form.habits").getByRole("button", { name: say("save"), exact: true });

    test("a number tells its effect while it is typed, and an impossible one why it cannot be saved", async () => {
      const usual = await effect("reconfirm_days").innerText();
      await field("reconfirm_days").fill("60");
      await page.waitForFunction(([id, before]) => document.querySelector(id).textContent !== before, ["#habit-reconfirm_days-effect", usual]);
      const { reconfirm } = await house.call("house.habits_effect", { ...(await house.call("house.habits", {})).habits, reconfirm_days: 60 });
      assert.ok((await effect("reconfirm_days").innerText()).includes(String(reconfirm)));
      await field("reconfirm_days").fill("0");
      await effect("reconfirm_days").getByText(say("habit-reconfirm-never")).waitFor();
      await field("prepare_days").fill("91");
      await page.locator("#habit-prepare_days-error").waitFor();
      assert.ok(await save().isDisabled());
      await page.screenshot({ path: join(folder, "refused.png") });
      await shutsNobodyOut(page, "a habit no house can live by");
      await field("prepare_days").fill("21");
      await page.locator("#habit-prepare_days-error").waitFor({ state: "detached" });
    });

    test("it is saved, obeyed, and taken back", async () => {
      await page.getByRole("checkbox", { name: say("habit-list-likes"), exact: true }).uncheck();
      await page.screenshot({ path: join(folder, "list.png") });
      await save().click();
      await page.getByText(say("said-saved")).first().waitFor();
      const { habits } = await house.call("house.habits", {});
      assert.deepEqual([habits.prepare_days, habits.reconfirm_days, habits.list.likes], [21, 0, false]);
      await page.locator(".toast .btn", { hasText: say("undo") }).click();
      await page.getByText(say("undone")).waitFor();
      const back = await house.call("house.habits", {});
      assert.deepEqual(back.habits, back.usual);
      await page.waitForFunction(() => document.querySelector("#habit-prepare_days").value === "14");
      // A refusal is an answer; the console of a browser calls it a failure.
      assert.deepEqual(faults.filter((fault) => !fault.includes("409")), []);
    });
  });
}
