//! Reads a day as people write it: `12/3`, `120326`, `12 mars`, `March 12`, `demain`, `samedi`, `+3`. Both languages,
//! always, days before months. Not here: how a day is shown (see `host/formats.ts`).
import type { Day } from "../host/bindings";
import { asDate, asDay, plus } from "../host/formats";

/** A day without a year lies ahead (a booking) or behind (a call that was noted). */
export type Lean = "ahead" | "behind";

const MONTHS = [
  "janvier january jan janv", "fevrier february feb fev fevr", "mars march mar", "avril april apr avr", "mai may", "juin june jun",
  "juillet july jul juil", "aout august aug aou", "septembre september sep sept", "octobre october oct", "novembre november nov", "decembre december dec",
].map((words) => words.split(" "));
const WEEKDAYS = [
  "dimanche sunday dim sun", "lundi monday lun mon", "mardi tuesday mar tue tues", "mercredi wednesday mer wed", "jeudi thursday jeu thu thur thurs",
  "vendredi friday ven fri", "samedi saturday sam sat",
].map((words) => words.split(" "));
const NEAR: Record<string, number> = {
  "aujourd'hui": 0, aujourdhui: 0, auj: 0, today: 0, "ce soir": 0, tonight: 0, demain: 1, tomorrow: 1, "apres-demain": 2, "apres demain": 2,
  "day after tomorrow": 2, hier: -1, yesterday: -1, "avant-hier": -2,
};

function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase().trim().replaceAll(/\s+/g, " ");
}

/** The day of that year, month and day, if the calendar has it. */
export function civil(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? asDay(date) : null;
}

function withoutYear(month: number, day: number, from: Day, lean: Lean): Day | null {
  const year = Number(from.slice(0, 4));
  const step = lean === "ahead" ? 1 : -1;
  // Eight years: 29 February is at most that far.
  for (let away = 0; away <= 8; away += 1) {
    const found = civil(year + away * step, month, day);
    if (found && (lean === "ahead" ? found >= from : found <= from)) return found;
  }
  return null;
}

function yearOf(written: string): number {
  return written.length <= 2 ? 2000 + Number(written) : Number(written);
}

function index(words: string[][], word: string): number {
  return words.findIndex((names) => names.includes(word.replace(/\.$/, "")));
}

function byMonthName(text: string, from: Day, lean: Lean): Day | null {
  const words = text.replaceAll(",", " ").replace(/^le /, "").split(" ").filter((word) => word !== "" && word !== "of");
  const named = words.filter((word) => index(WEEKDAYS, word) < 0 || index(MONTHS, word) >= 0);
  const at = named.findIndex((word) => index(MONTHS, word) >= 0);
  if (at < 0) return null;
  const month = index(MONTHS, named[at] ?? "") + 1;
  const numbers = named.filter((_, nr) => nr !== at).map((word) => /^(\d{1,4})(er|st|nd|rd|th)?$/.exec(word)?.[1]);
  const [day, year] = numbers;
  if (day === undefined || numbers.length > 2 || (numbers.length === 2 && year === undefined)) return null;
  return year === undefined ? withoutYear(month, Number(day), from, lean) : civil(yearOf(year), month, Number(day));
}

/** The day a text means, seen from `from`; `null` if it cannot be read. `+3` counts from `base`. */
export function readDay(written: string, from: Day, how: { lean?: Lean; base?: Day | null } = {}): Day | null {
  const text = plain(written);
  const lean = how.lean ?? "ahead";
  if (text === "") return null;
  const near = NEAR[text];
  if (near !== undefined) return plus(from, near);
  const away = /^([+-]) ?(\d{1,3})(?: ?(j|d|n|jours?|days?|nuits?|nights?))?$/.exec(text);
  if (away) return plus(how.base ?? from, Number(away[2]) * (away[1] === "-" ? -1 : 1));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(text);
  if (digits) return digits[3] === undefined ? withoutYear(Number(digits[2]), Number(digits[1]), from, lean) : civil(yearOf(digits[3]), Number(digits[2]), Number(digits[1]));
  const apart = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?\.?$/.exec(text);
  if (apart) return apart[3] === undefined ? withoutYear(Number(apart[2]), Number(apart[1]), from, lean) : civil(yearOf(apart[3]), Number(apart[2]), Number(apart[1]));
  const weekday = index(WEEKDAYS, text);
  if (weekday >= 0) {
    const today = asDate(from).getUTCDay();
    return plus(from, lean === "ahead" ? ((weekday - today + 6) % 7) + 1 : -(((today - weekday + 6) % 7) + 1));
  }
  return byMonthName(text, from, lean);
}
