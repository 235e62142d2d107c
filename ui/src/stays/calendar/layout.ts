//! Where things stand on the calendar: days, bars, lanes, and what a key does to a stay that is being moved.
//! A stay begins and ends in the middle of a day, so that two guests of one day fit into one column.
import type { Bar, Calendar, Closure, Day, OpenPeriod, UnitId, UnitKind, UnitLine } from "../../host/bindings";
import { asDate, asDay, daysBetween, plus } from "../../host/formats";

export type Span = "weeks" | "month" | "season";
/** Days of the short view. unit: days */
const WEEKS = 21;
/** Days shown as a season where the house has said none. unit: days */
const HALF_A_YEAR = 183;
/** Days of the past the short view keeps in sight. unit: days */
const BEHIND = 6;
/** The core shows no more. unit: days */
const MOST_DAYS = 400;

export type Window = { from: Day; days: number };

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The first day of the month so many months later. */
function monthsLater(day: Day, months: number): Day {
  const date = asDate(firstOfMonth(day));
  date.setUTCMonth(date.getUTCMonth() + months);
  return asDay(date);
}

/** What to show around a day. */
export function windowOf(span: Span, day: Day, season: readonly OpenPeriod[]): Window {
  if (span === "weeks") return { from: day, days: WEEKS };
  if (span === "month") return { from: firstOfMonth(day), days: daysBetween(firstOfMonth(day), monthsLater(day, 1)) };
  const period = season.find(({ closes }) => closes >= day);
  if (!period) return { from: firstOfMonth(day), days: HALF_A_YEAR };
  return { from: period.opens, days: Math.min(daysBetween(period.opens, period.closes) + 1, MOST_DAYS) };
}

/** The day to open the calendar at. */
export function startOf(span: Span, today: Day): Day {
  return span === "weeks" ? plus(today, -BEHIND) : today;
}

/** The day the next window, or the one before, begins with. */
export function stepped(span: Span, day: Day, way: 1 | -1, season: readonly OpenPeriod[]): Day {
  if (span === "weeks") return plus(day, way * WEEKS);
  if (span === "month") return monthsLater(day, way);
  const at = season.findIndex(({ closes }) => closes >= day);
  const next = at < 0 ? undefined : season[at + way];
  return next?.opens ?? monthsLater(day, way * 6);
}

/** All days of a window. */
export function daysOf({ from, days }: Window): Day[] {
  return Array.from({ length: days }, (_, at) => plus(from, at));
}

export function isWeekend(day: Day): boolean {
  const weekday = asDate(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Left edge and width, in days from the first one shown. A day visit takes the second half of its day. */
export type Place = { left: number; width: number; cutLeft: boolean; cutRight: boolean };

export function placeOf(window: Window, from: Day, to: Day): Place | null {
  const begins = daysBetween(window.from, from) + 0.5;
  const ends = to > from ? daysBetween(window.from, to) + 0.5 : begins + 0.5;
  const left = Math.max(begins, 0);
  const right = Math.min(ends, window.days);
  return right > left ? { left, width: right - left, cutLeft: begins < 0, cutRight: ends > window.days } : null;
}

/** Rows of a unit's kind, in the order the house gave its units. */
export type Group = { kind: UnitKind; units: UnitLine[] };

export function groupsOf(units: readonly UnitLine[]): Group[] {
  const groups: Group[] = [];
  for (const unit of units) {
    const known = groups.find(({ kind }) => kind === unit.kind);
    if (known) known.units.push(unit);
    else groups.push({ kind: unit.kind, units: [unit] });
  }
  return groups;
}

/** Bars that share nights, in as few lanes as they need. Only those that wait for a unit may share any. */
export function lanesOf(bars: readonly Bar[]): Bar[][] {
  const lanes: Bar[][] = [];
  for (const bar of bars) {
    const lane = lanes.find((known) => (known.at(-1)?.departure ?? "") <= bar.arrival && known.at(-1)?.arrival !== bar.arrival);
    if (lane) lane.push(bar);
    else lanes.push([bar]);
  }
  return lanes;
}

export type Row = { unit: UnitId | null; bars: Bar[]; closures: Closure[] };

/** Bars and closures by unit; those without a unit under `null`. */
export function rowsOf(calendar: Calendar): Map<UnitId | null, Row> {
  const rows = new Map<UnitId | null, Row>();
  const row = (unit: UnitId | null): Row => {
    const known = rows.get(unit) ?? { unit, bars: [], closures: [] };
    rows.set(unit, known);
    return known;
  };
  for (const bar of calendar.bars) row(bar.unit).bars.push(bar);
  for (const closure of calendar.closures) row(closure.unit).closures.push(closure);
  return rows;
}

/** How many days are free after a day in this row, up to the next bar or closure. unit: days */
export function roomAfter(row: Row, day: Day): number {
  const starts = [...row.bars.map(({ arrival }) => arrival), ...row.closures.map(({ from }) => from)];
  const next = starts.filter((start) => start >= day).toSorted()[0];
  return next === undefined ? 99 : daysBetween(day, next);
}

/** Runs of days of the window on which the house is closed: left edge and width in days. */
export function closedRuns(window: Window, seasonal: boolean, season: readonly OpenPeriod[]): Array<{ left: number; width: number }> {
  if (!seasonal) return [];
  const runs: Array<{ left: number; width: number }> = [];
  let at = 0;
  for (const { opens, closes } of season.toSorted((a, b) => a.opens.localeCompare(b.opens))) {
    const begins = Math.max(daysBetween(window.from, opens), 0);
    if (begins > at) runs.push({ left: at, width: begins - at });
    // The closing day is a day of leaving: its first half is open.
    at = Math.max(at, Math.min(daysBetween(window.from, closes) + 0.5, window.days));
  }
  if (at < window.days) runs.push({ left: at, width: window.days - at });
  return runs;
}

/** Where a stay would stand. */
export type Spot = { unit: UnitId | null; arrival: Day; departure: Day };
/** What moves: the whole stay, its first day, its last day. */
export type Grip = "all" | "start" | "end";

/** The same stay, moved by so many days. It keeps at least the night it has, or its day. */
export function shifted(spot: Spot, grip: Grip, days: number): Spot {
  const { arrival, departure } = spot;
  if (grip === "all") return { ...spot, arrival: plus(arrival, days), departure: plus(departure, days) };
  const least = departure > arrival ? 1 : 0;
  if (grip === "end") {
    const wished = plus(departure, days);
    const first = plus(arrival, least);
    return { ...spot, departure: wished < first ? first : wished };
  }
  const wished = plus(arrival, days);
  const last = plus(departure, -least);
  return { ...spot, arrival: wished > last ? last : wished };
}

/** The unit above or below, `null` (without a unit) being above all. */
export function neighbour(units: readonly UnitId[], unit: UnitId | null, way: 1 | -1): UnitId | null {
  const at = unit === null ? -1 : units.indexOf(unit);
  const next = Math.min(Math.max(at + way, -1), units.length - 1);
  return next < 0 ? null : (units[next] ?? null);
}

/** Can this stay be moved, and by which ends? A guest who is here keeps the arrival; one who left keeps all. */
export function grips(bar: Bar): readonly Grip[] {
  if (bar.state.is === "booked") return ["all", "start", "end"];
  return bar.state.is === "in_house" ? ["all", "end"] : [];
}

/** Where a key takes a stay; `null` if the key means nothing here. Shift lengthens. */
export function keyed(spot: Spot, bar: Bar, key: string, shift: boolean, units: readonly UnitId[]): Spot | null {
  const days = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 }[key];
  if (days !== undefined) {
    if (shift) return shifted(spot, "end", days);
    return grips(bar).includes("start") ? shifted(spot, "all", days) : spot;
  }
  const way = { ArrowUp: -1 as const, ArrowDown: 1 as const }[key];
  return way === undefined ? null : { ...spot, unit: neighbour(units, spot.unit, way) };
}
