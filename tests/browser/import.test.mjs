// The import as somebody impatient does it: stopped on its way, with rows to mend, taken back, and done again.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openBrowser, openEmptyHouse, pictures } from "./house.mjs";
import { shutsNobodyOut } from "./axe.mjs";
import { wordsOf } from "./words.mjs";

const LOOK = { viewport: { width: 1280, height: 800 }, colorScheme: "light", acceptDownloads: true };

const MANY = `Nom,Prénom,Courriel\n${Array.from({ length: 50_000 }, (_, at) => `Serin${at},Anne,anne${at}@example.org`).join("\n")}\n`;
const LIST = [
  "Nom;Prénom;Courriel;Arrivée;Départ;Divers",
  "Lefèvre;Élodie;elodie@example.org;12/05/2090;15/05/2090;au calme",
  "Rossi;Chiara;;13/05/2090;31/02/2090;vélo",
  "",
].join("\n");

/** The button that goes on, at the foot of every step. */
const onwards = (page) => page.locator(".wizard-foot .btn-main");

async function choose(page, house, say, name, text) {
  await page.goto(`${house.address}/#/import`);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: say("import-pick") }).click();
  await (await choosing).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByText(say("import-next-columns")).waitFor();
}

/** From the columns to the end of the dry run. */
async function triesIt(page, say) {
  await onwards(page).click();
  await page.getByText(say("import-mode")).waitFor();
  await onwards(page).click();
  await page.getByText(say("import-consent")).waitFor({ timeout: 60_000 });
}

for (const language of ["fr", "en"]) {
  describe(`the import in ${language}`, () => {
    let house, browser, say, folder;
    before(async () => {
      [house, browser, say, folder] = await Promise.all([openEmptyHouse(language), openBrowser(), wordsOf(language), pictures(language, "import")]);
    });
    after(async () => {
      await browser?.close();
      await house?.close();
    });
    const guests = async () => (await house.call("guests.list", {})).length;

    test("an import that is stopped has written nothing", async () => {
      const { page, faults } = await browser.page(house, LOOK);
      await choose(page, house, say, "many.csv", MANY);
      await onwards(page).click();
      await triesIt(page, say);
      await onwards(page).click();
      await page.getByText(say("import-running")).waitFor();
      // No picture here: it would give the import the time to end.
      await page.getByRole("button", { name: say("cancel"), exact: true }).click();
      await page.getByText(say("import-cancelled")).waitFor({ timeout: 30_000 });
      await page.screenshot({ path: join(folder, "stopped.png") });
      await shutsNobodyOut(page, "a stopped import");
      assert.equal(await guests(), 0);
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("a refused row is saved, mended, imported, taken back; the next time its columns are known", async () => {
      const { page, faults } = await browser.page(house, LOOK);
      await choose(page, house, say, "list.csv", LIST);
      await onwards(page).click();
      // The clerk wants the last column as a note on the stay.
      await page.getByRole("button", { name: say("import-more-fields") }).click();
      await page.getByRole("combobox", { name: new RegExp(`, ${say("import-field-stay_note")}$`) }).first().selectOption({ label: "Divers" });
      await triesIt(page, say);
      assert.equal(await guests(), 0, "a dry run writes nothing");

      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: say("import-refused-save") }).click();
      const refused = await readFile(await (await saving).path(), "utf8");
      assert.match(refused, /"Rossi".*"31\/02\/2090".*"bad_date"/);
      assert.doesNotMatch(refused, /Lefèvre/);
      await page.locator(".refused input").fill("16/05/2090");
      await page.screenshot({ path: join(folder, "refused.png") });
      await shutsNobodyOut(page, "refused rows");
      await page.getByRole("button", { name: say("import-rehearse-again") }).click();
      await page.getByText(say("import-refused-none")).waitFor();

      await onwards(page).click();
      await page.getByText(say("import-done")).waitFor();
      assert.equal(await guests(), 2);
      await page.getByRole("button", { name: say("import-undo") }).click();
      await page.getByText(say("import-undone")).first().waitFor();
      await page.screenshot({ path: join(folder, "undone.png") });
      assert.equal(await guests(), 0);
      await page.getByRole("button", { name: say("import-another") }).click();

      await choose(page, house, say, "next.csv", LIST.replace("31/02", "17/05"));
      await onwards(page).click();
      await page.getByRole("button", { name: say("import-as-proposed") }).waitFor();
      await page.screenshot({ path: join(folder, "last-time.png") });
      await shutsNobodyOut(page, "columns as last time");
      await triesIt(page, say);
      await onwards(page).click();
      await page.getByText(say("import-done")).waitFor();
      assert.equal(await guests(), 2);
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("what a guest does not want is asked no more, until somebody asks again", async () => {
      const { page, faults } = await browser.page(house, LOOK);
      const box = page.getByRole("combobox", { name: say("search-label") });
      await box.fill("lefevre elo");
      await page.getByRole("option", { name: /Lefèvre/ }).first().waitFor();
      await box.press("Enter");
      const side = page.locator("aside");
      await side.getByText(say("cue-no_phone")).waitFor();
      await side.getByRole("button", { name: `${say("cue-not-wanted")}, ${say("cue-no_phone")}` }).click();
      await side.getByText(say("cue-no_phone")).waitFor({ state: "detached" });
      await side.locator("details.settled summary").click();
      await page.screenshot({ path: join(folder, "not-wanted.png") });
      await shutsNobodyOut(page, "what is not wanted");
      await side.getByRole("button", { name: new RegExp(`^${say("cue-ask-again")}`) }).click();
      await side.getByText(say("cue-no_phone")).waitFor();
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("the guide is read inside the program", async () => {
      const { page, faults } = await browser.page(house, LOOK);
      await page.goto(`${house.address}/#/guide`);
      const title = (await readFile(new URL(`../../docs/guide/${language}/guide.md`, import.meta.url), "utf8")).split("\n")[0].slice(2);
      await page.getByRole("heading", { name: title, level: 1 }).waitFor();
      await page.screenshot({ path: join(folder, "guide.png") });
      await shutsNobodyOut(page, "the guide");
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  });
}
