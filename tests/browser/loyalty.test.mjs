// The owner's page of loyalty in Chromium: a reward that is not offered on some days, days of the year that count more,
// letters before points expire, and a house that begins a programme. In French and in English.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openBrowser, openEmptyHouse, openHouse, pictures } from "./house.mjs";
import { shutsNobodyOut } from "./axe.mjs";
import { wordsOf } from "./words.mjs";

const WINDOW = { viewport: { width: 1024, height: 640 }, colorScheme: "light" };

for (const language of ["fr", "en"]) {
  describe(`loyalty in ${language}`, () => {
    let house, browser, say, page, faults, folder;
    before(async () => {
      [house, browser, say, folder] = await Promise.all([openHouse(language), openBrowser(), wordsOf(language), pictures(language, "loyalty")]);
      ({ page, faults } = await browser.page(house, WINDOW));
      await page.goto(`${house.address}/#/loyalty`);
      await page.getByText(say("loyalty-rewards-hint")).waitFor();
    });
    after(async () => {
      await browser?.close();
      await house?.close();
    });

    test("a reward is kept back on two periods, written in words", async () => {
      const change = page.getByRole("button", { name: new RegExp(`^${say("change")}, `) }).first();
      await change.click();
      const form = page.locator("form.reward");
      const add = form.getByRole("button", { name: say("loyalty-add-blackout"), exact: true });
      const dates = (label) => form.getByLabel(say(label), { exact: true });
      await add.click();
      await dates("loyalty-black-from").fill("14/7");
      await dates("loyalty-black-to").fill("12/7/2099");
      await add.click();
      await dates("loyalty-black-from").nth(1).fill("24 dec");
      await dates("loyalty-black-to").nth(1).fill("12/");
      await form.getByRole("button", { name: new RegExp(`^${say("save")}`) }).click();
      await form.getByText(say("date-wrong")).waitFor();
      await page.screenshot({ path: join(folder, "wrong.png") });
      await shutsNobodyOut(page, "a reward with a day that cannot be read");
      await dates("loyalty-black-to").nth(0).fill("+2");
      await dates("loyalty-black-to").nth(1).fill("+8");
      await form.getByRole("button", { name: new RegExp(`^${say("save")}`) }).click();
      await form.waitFor({ state: "detached" });
      const { rewards } = await house.call("loyalty.programme", {});
      const days = rewards[0].blackouts.map(({ from, to }) => [from.slice(5), to.slice(5)]);
      assert.deepEqual(days, [["07-14", "07-16"], ["12-24", "01-01"]]);
      await page.getByText(/16 (juil|Jul)/).waitFor();
      await page.screenshot({ path: join(folder, "rewards.png") });
    });

    test("days of every year are chosen by number and month, and the effect is told before anything is saved", async () => {
      const part = page.getByRole("group", { name: say("loyalty-seasons"), exact: true });
      await part.getByRole("button", { name: say("loyalty-add-row"), exact: true }).click();
      const from = part.getByRole("group", { name: `${say("loyalty-season-from")} 1` });
      await from.getByRole("combobox").nth(1).selectOption("2");
      await from.getByRole("combobox").nth(0).selectOption("29");
      const to = part.getByRole("group", { name: `${say("loyalty-season-to")} 1` });
      await to.getByRole("combobox").nth(1).selectOption("12");
      await to.getByRole("combobox").nth(0).selectOption("31");
      await page.screenshot({ path: join(folder, "season.png") });
      await shutsNobodyOut(page, "days that count more");
      await page.getByRole("status").filter({ hasText: say("loyalty-season-new") }).waitFor();
      await page.locator("form.rules").getByRole("button", { name: say("save"), exact: true }).click();
      await page.getByText(say("said-saved")).first().waitFor();
      const { programme } = await house.call("loyalty.programme", {});
      assert.deepEqual(programme.rules.multipliers[0].from, { month: 2, day: 29 });
    });

    test("the letters before points expire are a click from the list", async () => {
      // On some days of a month nobody's points expire within thirty days: then there is nobody to write to.
      const { expiring } = await house.call("loyalty.page", {});
      await page.goto(`${house.address}/#/${expiring.length > 0 ? "loyalty" : "reports/letters"}`);
      if (expiring.length > 0) await page.getByRole("link", { name: say("letters-link"), exact: true }).click();
      await page.getByText(say("letters-language")).waitFor();
      await page.locator(".paper svg").first().waitFor();
      assert.equal(await page.locator(".paper").count(), Math.max(1, expiring.length));
      await page.screenshot({ path: join(folder, "letters.png") });
      await shutsNobodyOut(page, "letters before points expire");
      assert.deepEqual(faults, []);
    });

    test("a scanner types a card into the search box, ends with Enter, and the guest is open", async () => {
      const [lefevre] = await house.call("guests.find", { text: "lefevre elodie" });
      const { account } = await house.call("loyalty.account", { guest: lefevre.id });
      await page.goto(`${house.address}/#/`);
      await page.getByRole("combobox", { name: say("search-label") }).focus();
      // No pause between the keys, none before Enter: as a scanner does it.
      await page.keyboard.type(`${account.card.replaceAll("-", "").toLowerCase()}\n`);
      await page.waitForURL(new RegExp(`#/guests/${lefevre.id}`));
      await page.getByText(account.card).first().waitFor({ state: "attached" });
    });

    test("a house without a programme begins one with a click", async () => {
      const own = await openEmptyHouse(language);
      const { page: fresh, faults: more } = await browser.page(own, WINDOW);
      await fresh.goto(`${own.address}/#/loyalty`);
      await fresh.getByText(say("loyalty-ready-lead")).waitFor();
      await fresh.screenshot({ path: join(folder, "ready.png") });
      await shutsNobodyOut(fresh, "two ready programmes");
      await fresh.getByRole("button", { name: new RegExp(`^${say("loyalty-choose")}`) }).nth(1).click();
      await fresh.getByText(say("loyalty-rewards-hint")).waitFor();
      const { programme, rewards } = await own.call("loyalty.programme", {});
      assert.deepEqual([programme.rules.per_night, rewards.length, rewards[0].points], [1, 1, 9]);
      assert.deepEqual(more, []);
      await own.close();
    });
  });
}
