//! The periods a report is asked for most: this month, those before and after it, the year.
import type { Day } from "../host/bindings";
import { asDay, plus } from "../host/formats";

export type Period = { id: string; from: Day; to: Day; label: "month" | "year" };

function month(year: number, nr: number): Period {
  const from = asDay(new Date(Date.UTC(year, nr, 1)));
  return { id: from.slice(0, 7), from, to: plus(asDay(new Date(Date.UTC(year, nr + 1, 1))), -1), label: "month" };
}

/** Next month, this month, the twelve before, and the two years they lie in; this month is the second. */
export function periods(today: Day): Period[] {
  const [year = 0, nr = 1] = today.split("-").map(Number);
  const months = Array.from({ length: 14 }, (_, back) => month(year, nr - back));
  const years = [year, year - 1].map((one): Period => ({ id: String(one), from: `${one}-01-01`, to: `${one}-12-31`, label: "year" }));
  return [...months, ...years];
}
