// node /tmp/ll-shots.mjs lang screens... ; run from tests/browser
import { openBrowser, openHouse, openEmptyHouse, pictures } from "/work/w-looseloy/tests/browser/house.mjs";
import { join } from "node:path";
const [lang, ...at] = process.argv.slice(2);
const LOOKS = {
  tall: { viewport: { width: 1280, height: 3600 }, colorScheme: "light" },
  talldark: { viewport: { width: 1024, height: 3600 }, colorScheme: "dark" },
  light: { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  small: { viewport: { width: 1024, height: 640 }, colorScheme: "light" },
  zoomed: { viewport: { width: 512, height: 320 }, deviceScaleFactor: 2, colorScheme: "dark" },
};
const house = await (process.env.EMPTY ? openEmptyHouse : openHouse)(lang);
const browser = await openBrowser();
for (const look of (process.env.LOOKS ?? "light,dark,small,zoomed").split(",")) {
  const { page, faults } = await browser.page(house, LOOKS[look]);
  for (const one of at) {
    await page.goto(`${house.address}/#/${one}`);
    await page.waitForTimeout(900);
    await page.screenshot({ path: join(await pictures(lang, look), `${one.replaceAll("/", "-") || "home"}.png`), fullPage: process.env.FULL === "1" });
  }
  if (faults.length) console.log(look, faults);
  await page.context().close();
}
await browser.close(); await house.close();
