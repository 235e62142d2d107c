//! The order of a day's list: as the house stands, by name, or who is still to come first.
import type { TodayLine } from "../host/bindings";
import type { Page } from "./Register";

export type Order = "unit" | "name" | "waiting";
export const ORDERS: readonly Order[] = ["unit", "name", "waiting"];

/** Is there still something to do with this line? */
export function isOpen(line: TodayLine, page: Page): boolean {
  const { is } = line.stay.state;
  return page === "departures" ? is !== "left" : is === "booked";
}

/** The lines in this order; the core's own order is by unit. */
export function inOrder(lines: TodayLine[], order: Order, page: Page, locale: string): TodayLine[] {
  const names = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  if (order === "name") return lines.toSorted((a, b) => names.compare(`${a.name.family} ${a.name.given}`, `${b.name.family} ${b.name.given}`));
  const place = (line: TodayLine): string => line.stay.unit?.name ?? "\uffff";
  const byUnit = lines.toSorted((a, b) => names.compare(place(a), place(b)));
  return order === "waiting" ? byUnit.toSorted((a, b) => Number(isOpen(b, page)) - Number(isOpen(a, page))) : byUnit;
}
