//! The screen and the paper write numbers, money and days alike: both reproduce the same file.
import { expect, test } from "vitest";
import golden from "../../../tests/fixtures/formats/golden.json";
import type { Money } from "./bindings";
import { asDate, daysBetween, decimals, formats, plus } from "./formats";

type Line = { kind: string; locale: string; input: unknown; expected: string };
const lines = golden as Line[];

/** How the screen writes each kind of the file. `null` is a kind only the papers write. */
function written({ kind, locale, input }: Line): string | null {
  const f = formats(locale === "fr-FR" ? "fr" : "en");
  const day = input as string;
  const [from, to] = Array.isArray(input) ? (input as [string, string]) : ["2026-01-01", "2026-01-01"];
  const days = (how: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...how }).format(asDate(day));
  const at = input as { at: number; offset_minutes: number };
  switch (kind) {
    case "integer": return f.number(input as number);
    case "tenths": return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format((input as number) / 10);
    case "money": return f.money(input as Money);
    case "amount": {
      const { minor, currency } = input as Money;
      const digits = decimals(currency);
      return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(minor / 10 ** digits);
    }
    case "day_long": return f.dayLong(day);
    case "day_with_year": return f.day(day);
    case "day_short": return f.dayShort(day);
    case "day_brief": return f.dayNear(day, day);
    case "day_of_month": return days({ day: "numeric", month: "long" });
    case "day_digits": return days({ day: "2-digit", month: "2-digit", year: "numeric" });
    case "month": return f.monthLong(day);
    case "span": return f.range(from, to);
    case "span_short": return f.rangeShort(from, to);
    case "time": return new Intl.DateTimeFormat(locale, { timeZone: "UTC", hour: "2-digit", minute: "2-digit" }).format(new Date(at.at + at.offset_minutes * 60_000));
    default: return null;
  }
}

const PAPER_ONLY = new Set(["moment", "span_brief"]);

test.each(lines.filter(({ kind }) => !PAPER_ONLY.has(kind)).map((line) => [`${line.locale} ${line.kind} ${JSON.stringify(line.input)}`, line] as const))("%s", (_, line) => {
  expect(written(line)).toBe(line.expected);
});

test("the file holds both languages, and no kind this test does not know", () => {
  expect(new Set(lines.map(({ locale }) => locale))).toEqual(new Set(["fr-FR", "en-GB"]));
  expect(lines.filter((line) => !PAPER_ONLY.has(line.kind) && written(line) === null)).toEqual([]);
});

test("days are counted without clocks", () => {
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(plus("2026-10-24", 2)).toBe("2026-10-26");
  expect(plus("2026-03-01", -1)).toBe("2026-02-28");
});

test("a French chapter says from when to when", () => {
  expect(formats("fr").span("2026-11-22", "2026-11-24")).toBe("22 au 24 novembre 2026");
  expect(formats("fr").span("2026-11-30", "2026-12-02")).toBe("30 novembre au 2 décembre 2026");
  expect(formats("fr").span("2026-12-30", "2027-01-02")).toBe("30 décembre 2026 au 2 janvier 2027");
});

test("a birthday may have no year", () => {
  expect(formats("fr").birthday({ year: null, month: 2, day: 29 })).toBe("29 février");
  expect(formats("en").birthday({ year: 1955, month: 9, day: 7 })).toBe("7 September 1955");
});
