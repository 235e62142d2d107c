// A guest reads the words, says yes, takes it back by one click, and the click is taken back. French and English; light,
// dark, small and at 200 %.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
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
const WHERE = { fr: "classeur 2, p. 14", en: "binder 2, p. 14" };

/** A guest of her own with an address, so that what one look does is not in the way of the next. */
async function somebody(house, look) {
  const made = await house.call("guests.add", { name: { family: "Garcia", given: `Inès ${look}` } });
  const email = { is: "email", address: `ines.${look}@example.org`, kind: "home" };
  const added = await house.call("guests.add_part", { guest: made.value, part: email });
  assert.ok(added.change, `she has an address: ${JSON.stringify(added)}`);
  return made.value;
}

async function isWhole(page, folder, name, told) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await shutsNobodyOut(page, told);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${told} is ${wide} points wider than its window`);
}

for (const language of ["fr", "en"]) {
  describe(`consents in ${language}`, () => {
    let house, browser, say;
    before(async () => {
      [house, browser, say] = await Promise.all([openHouse(language), openBrowser(), wordsOf(language)]);
    });
    after(async () => {
      await browser?.close();
      await house?.close();
    });

    for (const { name, how } of LOOKS) {
      test(`a yes with its proof, taken back by one click, ${name}`, async () => {
        const { page, faults } = await browser.page(house, how);
        page.setDefaultTimeout(10_000);
        const folder = await pictures(language, "consent");
        const guest = await somebody(house, name);
        const newsletter = `${say("purpose-P06")}, ${say("channel-email")}`;
        const state = async () => {
          const panel = await house.call("consent.list", { guest });
          return panel.lines.find((line) => line.purpose === "P06" && line.channel === "email").state;
        };
        await page.goto(`${house.address}/#/guests/${guest}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.keyboard.press("c");
        await page.getByRole("heading", { name: say("consent-title"), level: 1 }).waitFor();
        await isWhole(page, folder, `nothing-${name}`, `consents (${language}, ${name})`);
        assert.equal(await page.locator("main input:checked").count(), 0, "nothing is ticked beforehand");

        const line = page.locator(".consent-line").filter({ has: page.getByText(say("channel-email"), { exact: true }) }).first();
        await line.getByRole("button", { name: newsletter }).first().click();
        const form = page.getByRole("dialog");
        await form.locator(".consent-sentence").waitFor();
        assert.equal(await form.locator("input:checked").count(), 0, "no answer is chosen beforehand");
        await form.getByRole("button", { name: say("consent-form-save") }).click();
        await form.getByText(say("consent-form-choose")).waitFor();
        await isWhole(page, folder, `form-${name}`, `a yes is collected (${language}, ${name})`);
        await form.getByText(say("consent-method-paper_signed")).click();
        await form.getByRole("textbox", { name: say("consent-form-place") }).fill(WHERE[language]);
        await form.getByRole("button", { name: say("consent-form-save") }).click();
        await form.waitFor({ state: "detached" });
        assert.equal(await state(), "given");

        const saving = page.waitForEvent("download");
        await page.getByRole("button", { name: new RegExp(`^${say("consent-receipt")}.*${newsletter}`) }).click();
        const receipt = JSON.parse(await readFile(await (await saving).path(), "utf8"));
        assert.equal(receipt["iso-27560"]["dpv:hasIdentifier"], receipt.kantara.consentReceiptID, "one receipt in two forms");

        await page.getByRole("button", { name: new RegExp(`^${say("consent-withdraw")}.*${newsletter}`) }).click();
        await line.getByText(say("consent-state-withdrawn"), { exact: true }).waitFor();
        assert.equal(await state(), "withdrawn");
        await isWhole(page, folder, `withdrawn-${name}`, `a yes is taken back (${language}, ${name})`);
        await page.getByRole("button", { name: say("undo") }).last().click();
        await page.waitForFunction((sign) => document.querySelector(".consent-state.is-yes")?.textContent === sign, say("consent-state-given"));
        assert.equal(await state(), "given");

        const history = page.getByRole("button", { name: say("consent-history") });
        if (await history.isVisible()) await history.click();
        await page.getByRole("button", { name: say("consent-verify") }).last().click();
        await page.locator(".consent-head").last().waitFor();
        await isWhole(page, folder, `register-${name}`, `the register (${language}, ${name})`);
        for (const paper of ["slip", "proof"]) {
          await page.goto(`${house.address}/#/reports/${paper}/${guest}`);
          await page.locator(".paper svg").first().waitFor();
          await isWhole(page, folder, `${paper}-${name}`, `${paper} (${language}, ${name})`);
        }
        assert.deepEqual(faults, []);
        await page.context().close();
      });
    }
  });
}
