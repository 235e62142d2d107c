// The calendar of units in Chromium: a stay is moved by the keys, by the pointer and by a form; an empty place is booked;
// a closed room says why. In French and in English.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openBrowser, openHouse, pictures } from "./house.mjs";
import { wordsOf } from "./words.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WINDOW = { viewport: { width: 1280, height: 800 }, colorScheme: "light" };

async function shutsNobodyOut(page, what) {
  await page.evaluate(AXE);
  const told = await page.evaluate(async (levels) => {
    const { violations } = await window.axe.run(document, { runOnly: levels, resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 2).map(({ target }) => target)}`).join("\n");
  }, LEVELS);
  assert.equal(told, "", `${what} shuts people out`);
}

for (const language of ["fr", "en"]) {
  describe(`the calendar in ${language}`, () => {
    let house, browser, say, page, faults, folder;
    before(async () => {
      [house, browser, say, folder] = await Promise.all([openHouse(language), openBrowser(), wordsOf(language), pictures(language, "calendar")]);
      ({ page, faults } = await browser.page(house, WINDOW));
      await page.goto(`${house.address}/#/calendar`);
      await bar("Müller Anna").waitFor();
    });
    after(async () => {
      await browser?.close();
      await house?.close();
    });

    const bar = (name) => page.locator(".bar-stay[data-stay]", { hasText: name }).first();
    const row = (unit) => page.locator(".cal-row", { has: page.locator(".cal-unit", { hasText: unit }) });
    const said = () => page.locator(".cal-said");
    const undo = async () => {
      await page.locator(".toast .btn", { hasText: say("undo") }).click();
      await page.getByText(say("undone")).waitFor();
    };
    const inRow = (unit, name) => row(unit).locator(".bar-stay[data-stay]", { hasText: name }).waitFor();

    test("a stay is moved by the keys, told free or not before it is let go, and taken back", async () => {
      await bar("Müller Anna").focus();
      await page.keyboard.press("d");
      await page.keyboard.press("ArrowDown");
      // Ch. 3 is painted on these days.
      await said().getByText(/Ch\. 3.*(Peinture|Painting)/).waitFor();
      await page.screenshot({ path: join(folder, "refused.png") });
      await page.keyboard.press("Enter");
      await said().locator(".cue-danger").waitFor();
      await page.keyboard.press("ArrowDown");
      await said().getByText(new RegExp(`Ch\\. 4.*${say("cal-free")}`)).waitFor();
      await page.keyboard.press("Shift+ArrowRight");
      await page.screenshot({ path: join(folder, "free.png") });
      await shutsNobodyOut(page, "a stay on its way");
      await page.keyboard.press("Enter");
      await inRow("Ch. 4", "Müller Anna");
      await page.waitForFunction(() => document.activeElement?.textContent?.includes("Müller Anna"));
      await undo();
      await inRow("Ch. 2", "Müller Anna");
      await bar("Müller Anna").focus();
      await page.keyboard.press("d");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Escape");
      await said().getByText(say("cal-given-up")).waitFor();
    });

    test("a stay is dragged to another room, and pulled longer by its edge", async () => {
      const [from, to] = [await bar("Müller Anna").boundingBox(), await row("Ch. 4").locator(".cal-track").boundingBox()];
      await page.mouse.move(from.x + from.width / 2, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(from.x + from.width / 2 + 50, to.y + 20, { steps: 5 });
      await page.locator(".is-ghost .is-free").waitFor();
      await page.screenshot({ path: join(folder, "dragged.png") });
      await page.mouse.up();
      await inRow("Ch. 4", "Müller Anna");
      const before = await bar("Müller Anna").boundingBox();
      await page.mouse.move(before.x + before.width - 4, before.y + 10);
      await page.mouse.down();
      await page.mouse.move(before.x + before.width + 46, before.y + 12, { steps: 5 });
      await page.mouse.up();
      await page.waitForFunction((width) => {
        const found = [...document.querySelectorAll(".bar-stay[data-stay]")].find((one) => one.textContent.includes("Müller Anna"));
        return found && found.getBoundingClientRect().width > width + 30;
      }, before.width);
      assert.equal(await page.locator(".card").count(), 0, "a drag is no click");
      await undo();
    });

    test("a taken place refuses the drop and says by whom", async () => {
      const [from, to] = [await bar("Dvořák Tomáš").boundingBox(), await bar("van den Berg Zoë").boundingBox()];
      await page.mouse.move(from.x + 60, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(from.x + 10, to.y + 12, { steps: 5 });
      await page.locator(".is-ghost .is-refused").waitFor();
      await page.mouse.up();
      await said().getByText(/van den Berg Zoë/).waitFor();
      await inRow("Ch. 5", "Dvořák Tomáš");
    });

    test("the card of a stay leads to the form, the third way to move it", async () => {
      await bar("Dvořák Tomáš").click();
      await page.getByRole("dialog").getByText(say("state-booked")).waitFor();
      await page.screenshot({ path: join(folder, "card.png") });
      await shutsNobodyOut(page, "the card of a stay");
      await page.getByRole("button", { name: say("move-menu") }).click();
      await page.getByLabel(say("book-unit"), { exact: true }).selectOption({ label: "Ch. 1" });
      await page.screenshot({ path: join(folder, "form.png") });
      await shutsNobodyOut(page, "the form that moves a stay");
      await page.getByRole("button", { name: say("move-save"), exact: true }).click();
      await inRow("Ch. 1", "Dvořák Tomáš");
      await page.getByRole("dialog").waitFor({ state: "detached" }); // what lies over the page goes a moment later
    });

    test("an empty place is drawn and booked", async () => {
      const track = await row("Gîte du Verger").locator(".cal-track").boundingBox();
      const day = track.width / 21;
      await page.mouse.move(track.x + day * 15.5, track.y + 20);
      await page.mouse.down();
      await page.mouse.move(track.x + day * 18.5, track.y + 20, { steps: 4 });
      await page.mouse.up();
      await page.getByLabel(say("pick-guest"), { exact: true }).fill("lhostis");
      await page.screenshot({ path: join(folder, "pick.png") });
      await page.getByRole("button", { name: /L’Hostis Maëlle/ }).click();
      assert.equal(await page.locator("#book-unit option:checked").textContent(), "Gîte du Verger");
      await shutsNobodyOut(page, "booking an empty place");
      await page.getByRole("button", { name: say("book-save"), exact: true }).click();
      await inRow("Gîte du Verger", "L’Hostis Maëlle");
      await page.screenshot({ path: join(folder, "booked.png") });
    });

    test("outside the season Escale asks before it moves a stay", async () => {
      await page.goto(`${house.address}/#/settings`);
      const year = new Date().getFullYear() + 2;
      await page.locator("#season-opens").fill(`1/4/${year}`);
      await page.locator("#season-closes").fill(`31/10/${year}`);
      await page.getByRole("button", { name: say("season-add"), exact: true }).click();
      await page.getByText(new RegExp(`2.*${year}`)).first().waitFor();
      await page.goto(`${house.address}/#/calendar`);
      await bar("Müller Anna").focus();
      await page.keyboard.press("d");
      await page.keyboard.press("ArrowRight");
      await said().getByText(say("cal-free-off-season")).waitFor();
      await page.keyboard.press("Enter");
      const asked = page.getByRole("dialog").getByRole("button", { name: say("off-season-move"), exact: true });
      await asked.waitFor();
      await page.screenshot({ path: join(folder, "season.png") });
      await shutsNobodyOut(page, "the question out of season");
      await asked.click();
      await page.getByText(say("said-moved")).waitFor();
      await undo();
    });

    test("Enter on a bar opens the guest, and the way back finds the calendar", async () => {
      await bar("Müller Anna").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/#\/guests\/gst_/);
      await page.goBack();
      await bar("Müller Anna").waitFor();
      assert.deepEqual(faults, []);
    });
  });
}
