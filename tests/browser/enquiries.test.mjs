// Enquiries on the screen: noted in ten seconds from anywhere by keys alone, quoted, booked, lost until next year; a
// task from a note; in both languages, and axe-core looks at each form.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { shutsNobodyOut } from "./axe.mjs";
import { openBrowser, openHouse, pictures } from "./house.mjs";
import { wordsOf } from "./words.mjs";

const PATIENCE = 8_000;
const WIDE = { viewport: { width: 1280, height: 800 }, colorScheme: "light" };
/** What a clerk types while the caller speaks. */
const SAID = { who: "Quintrec 06 39 98 12 34", when: "12-15/3", party: "2+1", asked: { fr: "Vue mer ?", en: "Sea view?" } };
/** Keys besides the words themselves: Ctrl E, three Tabs, Enter. */
const MOST_KEYS = 5;

for (const language of ["fr", "en"]) {
  describe(`enquiries in ${language}`, () => {
    let house, browser, say, folder;
    before(async () => {
      [house, browser, say] = await Promise.all([openHouse(language), openBrowser(), wordsOf(language)]);
      folder = await pictures(language, "enquiries");
    });
    after(async () => {
      await browser?.close();
      await house?.close();
    });
    const open = (page) => page.locator(".enquiry").filter({ hasText: "Quintrec" });

    test("a call is noted from any page with five keys and the words", async () => {
      const { page, faults } = await browser.page(house, WIDE);
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${house.address}/#/calendar`);
      await page.getByText(say("cal-hint-keys")).first().waitFor();
      let keys = 0;
      const press = async (key) => {
        keys += 1;
        await page.keyboard.press(key);
      };
      await press("Control+e");
      const form = page.getByRole("dialog", { name: say("enquiry-title") });
      await form.waitFor();
      await page.keyboard.type(SAID.who);
      await press("Tab");
      await page.keyboard.type(SAID.when);
      await press("Tab");
      await page.keyboard.type(SAID.party);
      await form.getByText(say("enquiry-new-file")).waitFor();
      await press("Tab");
      await page.keyboard.type(SAID.asked[language]);
      await page.screenshot({ path: join(folder, "form.png") });
      await shutsNobodyOut(page, `the form of an enquiry (${language})`);
      await press("Enter");
      await form.waitFor({ state: "detached" });
      await page.getByText(say("said-enquiry")).waitFor();
      assert.ok(keys <= MOST_KEYS, `${keys} keys`);
      const [known] = await house.call("journey.enquiries", {}).then((all) => all.filter(({ name }) => name.family === "Quintrec"));
      assert.equal(known.phone, "06 39 98 12 34");
      assert.deepEqual(known.wanted.heads, { adults: 2, children: 1, infants: null });
      assert.match(`${known.wanted.arrival} ${known.wanted.departure}`, /^\d{4}-03-12 \d{4}-03-15$/);
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("days that cannot be are told in place, and words of health do not pass", async () => {
      const { page } = await browser.page(house, WIDE);
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${house.address}/#/`);
      await page.getByText(say("today-arrivals")).first().waitFor();
      await page.keyboard.press("Control+e");
      const form = page.getByRole("dialog");
      await form.getByLabel(say("enquiry-who"), { exact: true }).fill("Zwingelstein");
      await form.getByLabel(say("enquiry-when"), { exact: true }).fill("31/2");
      await page.keyboard.press("Enter");
      await form.getByText("31/2").last().waitFor();
      await form.getByLabel(say("enquiry-when"), { exact: true }).fill("");
      await form.getByLabel(say("enquiry-asked"), { exact: true }).fill(language === "fr" ? "Elle est diabétique" : "She is diabetic");
      await form.getByText(say("found-health")).waitFor();
      await page.screenshot({ path: join(folder, "stopped.png") });
      await page.keyboard.press("Enter");
      await form.getByRole("alert").first().waitFor();
      assert.equal((await house.call("guests.find", { text: "Bihan" })).filter(({ name }) => name.startsWith("Zwingelstein")).length, 0, "nothing was written");
      await page.context().close();
    });

    test("it is quoted, booked from the line it was noted in, and taken back", async () => {
      const { page, faults } = await browser.page(house, WIDE);
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${house.address}/#/follow-up/enquiries`);
      await open(page).waitFor();
      await page.screenshot({ path: join(folder, "list.png") });
      await shutsNobodyOut(page, `the list of enquiries (${language})`);
      await open(page).getByRole("button", { name: say("enquiry-quote"), exact: true }).click();
      await page.keyboard.type("449,90");
      await shutsNobodyOut(page, `the form of a price (${language})`);
      await page.screenshot({ path: join(folder, "quote.png") });
      await page.keyboard.press("Enter");
      await open(page).getByText(say("enquiry-state-quoted")).waitFor();
      await open(page).getByRole("button", { name: say("enquiry-book"), exact: true }).click();
      const line = page.getByRole("dialog").getByRole("textbox", { name: say("line-title") });
      assert.match(await line.inputValue(), /"Quintrec" \d{4}-03-12\/\d{4}-03-15 2ad1enf 449\.90EUR/);
      await page.getByRole("dialog").getByRole("button", { name: say("line-book"), exact: true }).waitFor();
      await page.screenshot({ path: join(folder, "book.png") });
      await shutsNobodyOut(page, `the line that books an enquiry (${language})`);
      await line.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await open(page).waitFor({ state: "detached" });
      const booked = async () => (await house.call("journey.enquiries", { which: "booked" })).filter(({ name }) => name.family === "Quintrec").length;
      assert.equal(await booked(), 1);
      await page.getByRole("button", { name: say("undo"), exact: true }).click();
      await open(page).getByText(say("enquiry-state-quoted")).waitFor();
      assert.equal(await booked(), 0);
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("it is lost with its reason, and the same week of next year is a task", async () => {
      const { page, faults } = await browser.page(house, WIDE);
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${house.address}/#/follow-up/enquiries`);
      await open(page).getByRole("button", { name: say("enquiry-lose"), exact: true }).click();
      await page.getByLabel(say("lost-option-dates_full")).check();
      await page.getByLabel(say("lost-offer")).check();
      await page.screenshot({ path: join(folder, "lost.png") });
      await shutsNobodyOut(page, `the form of a lost enquiry (${language})`);
      await page.getByRole("button", { name: say("lost-save") }).click();
      await open(page).waitFor({ state: "detached" });
      await page.locator(".follow-chips").getByRole("button", { name: say("enquiries-lost"), exact: true }).click();
      await open(page).waitFor();
      await page.screenshot({ path: join(folder, "lost-list.png") });
      await open(page).getByRole("link").click();
      const side = page.locator("aside");
      await side.locator(".task").filter({ hasText: /\d{4}/ }).first().waitFor();
      await page.screenshot({ path: join(folder, "guest.png"), fullPage: true });
      await shutsNobodyOut(page, `the page of a guest who asked (${language})`);
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    test("a note becomes a task with an hour, and the hour stands in the list", async () => {
      const { page, faults } = await browser.page(house, WIDE);
      page.setDefaultTimeout(PATIENCE);
      const [guest] = await house.call("guests.find", { text: "lefevre elo" });
      await page.goto(`${house.address}/#/guests/${guest.id}`);
      const note = page.locator(".moment").filter({ has: page.getByRole("button", { name: say("more-actions") }) }).first();
      await note.getByRole("button", { name: say("more-actions") }).click();
      await page.getByRole("menuitem", { name: say("make-task") }).click();
      const form = page.getByRole("dialog", { name: say("task-title") });
      assert.notEqual(await form.getByLabel(say("task-text")).inputValue(), "", "the words of the note are there");
      await form.getByLabel(say("task-text")).fill("Poser le panier");
      await form.getByLabel(say("task-hour")).fill("15h30");
      await shutsNobodyOut(page, `the form of a task (${language})`);
      await page.screenshot({ path: join(folder, "task.png") });
      await page.keyboard.press("Enter");
      await form.waitFor({ state: "detached" });
      await page.locator("aside .task").filter({ hasText: "15:30" }).waitFor();
      const [task] = (await house.call("journey.tasks", { guest: guest.id })).filter(({ text }) => text === "Poser le panier");
      assert.deepEqual([task.born, task.due.at, task.note !== null], ["note", 930, true]);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  });
}
