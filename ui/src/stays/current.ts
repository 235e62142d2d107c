//! Which stay a page is about: the one under way, else the next, else the one that has just ended.
import type { Day, Stay } from "../host/bindings";
import { daysBetween } from "../host/formats";

/** How long after leaving a note still belongs to the stay. unit: days */
const JUST_LEFT = 30;

export function living(stay: Stay): boolean {
  return stay.state.is !== "cancelled" && stay.state.is !== "no_show";
}

export function currentStay(stays: Stay[], today: Day): Stay | null {
  const here = stays.find(({ state }) => state.is === "in_house");
  if (here) return here;
  const coming = stays.filter(({ state, departure }) => state.is === "booked" && departure >= today).toSorted((a, b) => a.arrival.localeCompare(b.arrival))[0];
  if (coming) return coming;
  const past = stays.filter(living).toSorted((a, b) => b.departure.localeCompare(a.departure))[0];
  return past && daysBetween(past.departure, today) <= JUST_LEFT ? past : null;
}

/** The stay to check in now: booked, and its first day has come. */
export function toCheckIn(stays: Stay[], today: Day): Stay | null {
  return stays.find(({ state, arrival, departure }) => state.is === "booked" && arrival <= today && departure >= today) ?? null;
}

/** The stay to check out: in house. */
export function toCheckOut(stays: Stay[]): Stay | null {
  return stays.find(({ state }) => state.is === "in_house") ?? null;
}
