import { expect, test } from "vitest";
import type { Bar, Closure, OpenPeriod, StayState, UnitLine } from "../../host/bindings";
import { closedRuns, grips, groupsOf, keyed, lanesOf, neighbour, placeOf, roomAfter, shifted, stepped, windowOf } from "./layout";

const WINDOW = { from: "2026-11-16", days: 21 };
const SEASON: OpenPeriod[] = [
  { id: "sea_1", opens: "2026-04-01", closes: "2026-10-31" },
  { id: "sea_2", opens: "2027-03-20", closes: "2027-11-02" },
];

function bar(stay: string, arrival: string, departure: string, is: StayState["is"] = "booked"): Bar {
  const state = { is, since: null, at: null, on: null } as unknown as StayState;
  return { stay, unit: null, guest: null, name: { family: stay, given: "" }, state, arrival, departure, heads: { adults: 2, children: null, infants: null } };
}

test.each([
  ["2026-11-18", "2026-11-21", { left: 2.5, width: 3, cutLeft: false, cutRight: false }],
  ["2026-11-13", "2026-11-18", { left: 0, width: 2.5, cutLeft: true, cutRight: false }],
  ["2026-11-13", "2026-11-16", { left: 0, width: 0.5, cutLeft: true, cutRight: false }],
  ["2026-12-05", "2026-12-09", { left: 19.5, width: 1.5, cutLeft: false, cutRight: true }],
  ["2026-11-20", "2026-11-20", { left: 4.5, width: 0.5, cutLeft: false, cutRight: false }],
])("a stay of %s to %s stands from noon to noon", (from, to, place) => {
  expect(placeOf(WINDOW, from, to)).toEqual(place);
});

test("what ended before, or begins after, is not shown", () => {
  expect(placeOf(WINDOW, "2026-11-10", "2026-11-15")).toBeNull();
  expect(placeOf(WINDOW, "2026-12-07", "2026-12-09")).toBeNull();
});

test("a month is its days, a season its open period, the next season the next period", () => {
  expect(windowOf("month", "2028-02-10", [])).toEqual({ from: "2028-02-01", days: 29 });
  expect(windowOf("season", "2026-11-22", SEASON)).toEqual({ from: "2027-03-20", days: 228 });
  expect(windowOf("season", "2026-11-22", [])).toEqual({ from: "2026-11-01", days: 183 });
  expect(stepped("month", "2026-12-31", 1, [])).toBe("2027-01-01");
  expect(stepped("weeks", "2026-11-16", -1, [])).toBe("2026-10-26");
  expect(stepped("season", "2026-06-01", 1, SEASON)).toBe("2027-03-20");
  expect(stepped("season", "2026-11-22", -1, SEASON)).toBe("2026-04-01");
  expect(stepped("season", "2028-01-05", 1, SEASON)).toBe("2028-07-01");
});

test("units stand by kind, in the order of the house", () => {
  const unit = (name: string, kind: UnitLine["kind"]): UnitLine => ({ id: name, name, kind, capacity: null, description: "", retired_on: null });
  const groups = groupsOf([unit("Gîte", "cottage"), unit("Ch. 1", "room"), unit("Verger", "cottage")]);
  expect(groups.map(({ kind, units }) => [kind, units.map(({ name }) => name)])).toEqual([
    ["cottage", ["Gîte", "Verger"]],
    ["room", ["Ch. 1"]],
  ]);
});

test("stays that wait for a unit share a lane only if they share no night", () => {
  const lanes = lanesOf([bar("a", "2026-11-16", "2026-11-20"), bar("b", "2026-11-18", "2026-11-19"), bar("c", "2026-11-20", "2026-11-21"), bar("d", "2026-11-21", "2026-11-21"), bar("e", "2026-11-21", "2026-11-22")]);
  expect(lanes.map((lane) => lane.map(({ stay }) => stay))).toEqual([["a", "c", "d"], ["b", "e"]]);
});

test("a short name stands beside its bar as far as nothing else does", () => {
  const closure: Closure = { id: "cls_1", unit: "u", from: "2026-11-25", to: "2026-11-26", reason: "Peinture" };
  const row = { unit: "u", bars: [bar("a", "2026-11-22", "2026-11-23"), bar("b", "2026-11-28", "2026-11-30")], closures: [closure] };
  expect(roomAfter(row, "2026-11-23")).toBe(2);
  expect(roomAfter(row, "2026-11-30")).toBe(99);
});

test("the house is closed outside its season, up to noon of the last day", () => {
  expect(closedRuns(WINDOW, false, [])).toEqual([]);
  expect(closedRuns(WINDOW, true, [])).toEqual([{ left: 0, width: 21 }]);
  expect(closedRuns(WINDOW, true, [{ id: "s", opens: "2026-11-18", closes: "2026-11-20" }])).toEqual([
    { left: 0, width: 2 },
    { left: 4.5, width: 16.5 },
  ]);
});

test("a stay that is dragged by its end keeps a night, a day visit its day", () => {
  const spot = { unit: null, arrival: "2026-11-22", departure: "2026-11-24" };
  expect(shifted(spot, "end", -5).departure).toBe("2026-11-23");
  expect(shifted(spot, "start", 5).arrival).toBe("2026-11-23");
  expect(shifted(spot, "all", -1)).toEqual({ unit: null, arrival: "2026-11-21", departure: "2026-11-23" });
  expect(shifted({ ...spot, departure: "2026-11-22" }, "end", -5).departure).toBe("2026-11-22");
});

test("keys move a stay by days and units; a guest who is here keeps the arrival, one who left keeps all", () => {
  const spot = { unit: "u1", arrival: "2026-11-22", departure: "2026-11-24" };
  const booked = bar("a", spot.arrival, spot.departure);
  const here = bar("a", spot.arrival, spot.departure, "in_house");
  expect(keyed(spot, booked, "ArrowRight", false, ["u1", "u2"])).toEqual({ unit: "u1", arrival: "2026-11-23", departure: "2026-11-25" });
  expect(keyed(spot, booked, "ArrowRight", true, ["u1", "u2"])?.departure).toBe("2026-11-25");
  expect(keyed(spot, booked, "ArrowUp", false, ["u1", "u2"])?.unit).toBeNull();
  expect(keyed(spot, booked, "ArrowDown", false, ["u1", "u2"])?.unit).toBe("u2");
  expect(keyed(spot, here, "ArrowRight", false, ["u1"])).toEqual(spot);
  expect(keyed(spot, here, "ArrowRight", true, ["u1"])?.departure).toBe("2026-11-25");
  expect(keyed(spot, booked, "x", false, ["u1"])).toBeNull();
  expect(neighbour(["u1", "u2"], "u2", 1)).toBe("u2");
  expect([grips(here), grips(bar("a", spot.arrival, spot.departure, "left"))]).toEqual([["all", "end"], []]);
});
