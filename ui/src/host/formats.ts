//! Numbers, days, money and people, written as the reader's language writes them.
//! The papers write them the same way: `tests/fixtures/formats/golden.json` holds both to it.
import type { Birthday, Country, Day, Language, Moment, Money } from "./bindings";

const NO_DECIMALS = new Set(["XPF", "JPY", "KRW", "ISK", "CLP", "XAF", "XOF", "VND"]);
const THREE_DECIMALS = new Set(["TND", "KWD", "BHD", "JOD", "OMR"]);

/** Digits after the decimal sign. source: ISO 4217 */
export function decimals(currency: string): number {
  if (NO_DECIMALS.has(currency)) return 0;
  return THREE_DECIMALS.has(currency) ? 3 : 2;
}

/** A civil day as a Date at UTC midnight, so that no time zone moves it. */
export function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The civil day of a Date at UTC. */
export function asDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** The day so many days later. */
export function plus(day: Day, days: number): Day {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return asDay(date);
}

/** unit: days, whole; negative if `later` is the earlier one */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((asDate(later).getTime() - asDate(earlier).getTime()) / 86_400_000);
}

export type Formats = {
  locale: string;
  number: (value: number) => string;
  percent: (share: number) => string;
  money: (amount: Money) => string;
  /** 22 novembre 2026 */
  day: (day: Day) => string;
  /** 22 nov. 2026 */
  dayShort: (day: Day) => string;
  /** 22 nov., with the year when it is not that of `near` */
  dayNear: (day: Day, near: Day) => string;
  /** dimanche 22 novembre 2026 */
  dayLong: (day: Day) => string;
  /** dim. 22 nov. 2026 */
  dayEcho: (day: Day) => string;
  /** nov. 2026 */
  month: (day: Day) => string;
  /** novembre 2026 */
  monthLong: (day: Day) => string;
  /** novembre, by its number from 1 */
  monthName: (month: number) => string;
  /** 22 novembre */
  dayAlone: (day: Day) => string;
  /** 22 nov. 2026, of an instant */
  dayOf: (at: Moment) => string;
  /** novembre–décembre 2026 */
  months: (from: Day, to: Day) => string;
  /** dim */
  weekday: (day: Day) => string;
  /** 22–24 novembre 2026 */
  range: (from: Day, to: Day) => string;
  /** 22–24 nov. 2026 */
  rangeShort: (from: Day, to: Day) => string;
  /** dim. 22 – mar. 24 nov., with the year when it is not that of `near` */
  rangeEcho: (from: Day, to: Day, near: Day) => string;
  /** 22 au 24 novembre 2026 (after "du"); 22–24 November 2026 */
  span: (from: Day, to: Day) => string;
  /** 14:02 */
  hour: (at: Moment) => string;
  /** 22 nov. 2026, 14:02 */
  /** An hour of the house: minutes since midnight. */
  hourOf: (minutes: number) => string;
  moment: (at: Moment) => string;
  birthday: (day: Birthday) => string;
  country: (code: Country) => string;
  language: (code: Language) => string;
  list: (words: string[]) => string;
  /** The plural category of an ordinal: 1st is `one`, 2nd `two` in English. */
  rank: (nth: number) => string;
};

const NARROW = "\u202f";

function make(locale: "fr-FR" | "en-GB"): Formats {
  const days = (how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...how });
  const numbers = new Intl.NumberFormat(locale);
  const full = days({ day: "numeric", month: "long", year: "numeric" });
  const short = days({ day: "numeric", month: "short", year: "numeric" });
  const near = days({ day: "numeric", month: "short" });
  const long = days({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const echo = days({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
  const echoNear = days({ weekday: "short", day: "numeric", month: "short" });
  const month = days({ month: "short", year: "numeric" });
  const monthLong = days({ month: "long", year: "numeric" });
  const monthName = days({ month: "long" });
  const dayOf = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });
  const weekday = days({ weekday: "short" });
  const hour = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const ofDay = days({ hour: "2-digit", minute: "2-digit" });
  const moment = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
  const noYear = days({ day: "numeric", month: "long" });
  const regions = new Intl.DisplayNames(locale, { type: "region" });
  const tongues = new Intl.DisplayNames(locale, { type: "language" });
  const ordinals = new Intl.PluralRules(locale, { type: "ordinal" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const range = (shape: Intl.DateTimeFormat, from: Day, to: Day): string => shape.formatRange(asDate(from), asDate(to));
  const spanStart = (from: Day, to: Day): string => {
    if (from.slice(0, 7) === to.slice(0, 7)) return String(Number(from.slice(8)));
    return (from.slice(0, 4) === to.slice(0, 4) ? noYear : full).format(asDate(from));
  };
  return {
    locale,
    number: (value) => numbers.format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: "percent" }).format(share).replace(NARROW, "\u00a0"),
    money: ({ minor, currency }) => {
      const digits = decimals(currency);
      const shape = new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
      return shape.format(minor / 10 ** digits);
    },
    day: (day) => full.format(asDate(day)),
    dayShort: (day) => short.format(asDate(day)),
    dayNear: (day, today) => (day.slice(0, 4) === today.slice(0, 4) ? near : short).format(asDate(day)),
    dayLong: (day) => long.format(asDate(day)),
    dayEcho: (day) => echo.format(asDate(day)),
    month: (day) => month.format(asDate(day)),
    monthLong: (day) => monthLong.format(asDate(day)),
    monthName: (number) => monthName.format(new Date(Date.UTC(2024, number - 1, 1))),
    dayAlone: (day) => noYear.format(asDate(day)),
    dayOf: (at) => dayOf.format(new Date(at)),
    months: (from, to) => range(monthLong, from, to),
    weekday: (day) => weekday.format(asDate(day)).replace(".", ""),
    range: (from, to) => range(full, from, to),
    rangeShort: (from, to) => range(short, from, to),
    rangeEcho: (from, to, today) => range(to.slice(0, 4) === today.slice(0, 4) ? echoNear : echo, from, to),
    span: (from, to) => (locale === "en-GB" || from === to ? range(full, from, to) : `${spanStart(from, to)} au ${full.format(asDate(to))}`),
    hour: (at) => hour.format(new Date(at)),
    hourOf: (minutes) => ofDay.format(new Date(minutes * 60_000)),
    moment: (at) => moment.format(new Date(at)),
    birthday: ({ year, month, day }) => (year === null ? noYear : full).format(new Date(Date.UTC(year ?? 2024, month - 1, day))),
    country: (code) => regions.of(code) ?? code,
    language: (code) => tongues.of(code) ?? code,
    list: (words) => lists.format(words),
    rank: (nth) => ordinals.select(nth),
  };
}

const FORMATS = { fr: make("fr-FR"), en: make("en-GB") };

/** How this language writes. English is British: days before months, as in the houses that use it. */
export function formats(tongue: "fr" | "en"): Formats {
  return FORMATS[tongue];
}
