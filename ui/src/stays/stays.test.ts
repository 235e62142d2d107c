import { expect, test } from "vitest";
import type { Stay, StayState } from "../host/bindings";
import { currentStay, toCheckIn, toCheckOut } from "./current";
import { readMoney } from "../parts/money";

const TODAY = "2026-11-22";

function stay(id: string, arrival: string, departure: string, state: StayState): Stay {
  return { id, arrival, departure, state, unit: null, unit_written: null, party: [], heads: { adults: null, children: null, infants: null }, nights: 1, origin: null, reference: null, price: null, booked_on: null };
}
const booked: StayState = { is: "booked" };
const past = stay("past", "2026-05-12", "2026-05-14", { is: "left", at: null });
const recent = stay("recent", "2026-11-18", "2026-11-20", { is: "left", at: null });
const today = stay("today", "2026-11-22", "2026-11-24", booked);
const later = stay("later", "2027-03-01", "2027-03-03", booked);
const here = stay("here", "2026-11-21", "2026-11-23", { is: "in_house", since: null });
const cancelled = stay("cancelled", "2026-11-22", "2026-11-24", { is: "cancelled", on: null });

test("a note belongs to the stay under way, else the next, else the one just over", () => {
  expect(currentStay([past, later, here], TODAY)?.id).toBe("here");
  expect(currentStay([past, later, today], TODAY)?.id).toBe("today");
  expect(currentStay([past, recent], TODAY)?.id).toBe("recent");
  expect(currentStay([past, cancelled], TODAY)).toBeNull();
});

test("only a booked stay whose day has come can be checked in, only one in house checked out", () => {
  expect(toCheckIn([later, cancelled, past], TODAY)).toBeNull();
  expect(toCheckIn([later, today], TODAY)?.id).toBe("today");
  expect(toCheckOut([today, here])?.id).toBe("here");
  expect(toCheckOut([today, past])).toBeNull();
});

test.each([
  ["218", "EUR", 21800],
  ["218,5", "EUR", 21850],
  ["1 234,50", "EUR", 123450],
  ["1\u202f234,50\u00a0€", "EUR", 123450],
  ["1,234.50", "GBP", 123450],
  ["1.234,50", "EUR", 123450],
  ["1'234.50", "CHF", 123450],
  ["12,345", "TND", 12345],
  ["9 250", "XPF", 9250],
  ["1.234", "EUR", 123400],
  ["0", "EUR", 0],
])("%s %s is an amount", (written, currency, minor) => {
  expect(readMoney(written, currency)).toEqual({ minor, currency });
});

test.each(["", "gratuit", "12,5,5x", "-5", "9,5 fr."])("“%s” is no amount", (written) => {
  expect(readMoney(written, "EUR")).toBeNull();
});

test("francs of the Pacific have no cents", () => {
  expect(readMoney("9250,50", "XPF")).toBeNull();
});
