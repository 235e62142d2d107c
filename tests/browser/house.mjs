// A house for the browser: its own book of the sample season, served by `escale serve`, in Debian's Chromium.
import { spawn, execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const ESCALE = told("ESCALE");
const BUILT_UI = fileURLToPath(new URL("../../ui/dist", import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
// Nothing may leave the machine, and root has no sandbox to offer.
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

function told(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run \`cargo xtask test\``);
  return value;
}

/** Where the pictures of a story are kept. */
export async function pictures(...names) {
  const folder = join(told("ESCALE_TOUR"), ...names);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The sample season, served; `close` ends the server by its own process and removes the book. */
export function openHouse(language) {
  return open(language, (book) => ["demo", book, "--guests", "140"]);
}

/** A house of its own with nobody in it, served. */
export function openEmptyHouse(language) {
  return open(language, (book) => ["new", book, "--house", "Les Tilleuls", "--country", "FR", "--lang", language]);
}

async function open(language, made) {
  const folder = await mkdtemp(join(tmpdir(), "escale-"));
  const book = join(folder, "house.escale");
  const env = { ...process.env, ESCALE_KEYS: "file" };
  await promisify(execFile)(ESCALE, made(book), { env });
  await promisify(execFile)(ESCALE, ["call", book, "house.change", JSON.stringify({ language })], { env });
  const server = spawn(ESCALE, ["serve", book, "--ui", BUILT_UI], { env, stdio: ["ignore", "pipe", "inherit"] });
  const gone = new Promise((resolve) => server.once("exit", resolve));
  const first = await Promise.race([
    new Promise((resolve) => server.stdout.once("data", resolve)),
    gone.then((code) => Promise.reject(new Error(`escale serve ended with ${code}`))),
  ]);
  const { address, token } = JSON.parse(String(first));
  return {
    address,
    token,
    /** Asks the house a command, beside the screen. */
    async call(name, ask) {
      const answer = await fetch(`${address}/call/${name}`, { method: "POST", headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(ask) });
      return answer.json();
    },
    async close() {
      server.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A browser that fails the story when a page breaks, breaks its own policy, or asks for anything elsewhere. */
export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  return {
    async page(house, how) {
      const context = await browser.newContext({ reducedMotion: "reduce", ...how });
      const page = await context.newPage();
      const faults = [];
      page.on("pageerror", (error) => faults.push(`the page broke: ${error.stack}`));
      page.on("console", (said) => said.type() === "error" && faults.push(`the page said: ${said.text()}`));
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== house.address && protocol !== "data:" && protocol !== "blob:") faults.push(`asked ${request.url()}`);
      });
      await page.goto(`${house.address}/#token=${house.token}`);
      // The page takes the token out of its address before anything else.
      await page.waitForFunction(() => !location.hash.includes("token"));
      return { page, faults };
    },
    close: () => browser.close(),
  };
}
