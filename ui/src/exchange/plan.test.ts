import { expect, test } from "vitest";
import type { FileReading, Plan } from "../host/bindings";
import { corrected, leftOut, mapped, readAmount, readCell, recased, takenTwice } from "./plan";

const plan: Plan = { preset: "table", columns: { family: [0], email: [2] }, date_order: "dmy", decimal: "comma", mode: "fill", country: "FR", currency: "EUR", corrections: [] };

test("a column that two fields take is noticed", () => {
  expect(takenTwice(plan).size).toBe(0);
  expect(takenTwice(mapped(plan, "given", 0, 0))).toEqual(new Set(["family", "given"]));
});

test("a field that takes no column is no longer in the plan", () => {
  expect(mapped(plan, "email", 0, null).columns).toEqual({ family: [0] });
  expect(mapped(plan, "email", 1, 3).columns.email).toEqual([2, 3]);
});

test("columns nobody takes are named", () => {
  const reading = { columns: [0, 1, 2].map((index) => ({ index, header: `c${index}`, samples: [], guess: null, doubt: null })) } as unknown as FileReading;
  expect(leftOut(reading, plan).map(({ header }) => header)).toEqual(["c1"]);
});

test("a cell mended back to what it was is no correction", () => {
  const once = corrected(plan, 2, 6, "28/02/2026", "31/02/2026");
  expect(once.corrections).toEqual([{ row: 2, column: 6, value: "28/02/2026" }]);
  expect(corrected(once, 2, 6, "31/02/2026", "31/02/2026").corrections).toEqual([]);
});

test("03/04 is the third of April here and the fourth of March there", () => {
  expect(readCell("03/04/2026", "dmy")).toBe("2026-04-03");
  expect(readCell("03/04/2026", "mdy")).toBe("2026-03-04");
  expect(readCell("2026-04-03 14:00", "dmy")).toBe("2026-04-03");
  expect(readCell("31/02/2026", "dmy")).toBeNull();
});

test("decimals follow the file", () => {
  expect(readAmount("1 234,50 €", "comma")).toBe(1234.5);
  expect(readAmount("1,234.50", "point")).toBe(1234.5);
  expect(readAmount("gratuit", "comma")).toBeNull();
});

test.each([["ÉTIENNE", "Étienne"], ["VAN DER BERG", "Van der Berg"], ["D'ALMEIDA", "D'Almeida"], ["LEFÈVRE-DUPONT", "Lefèvre-Dupont"], ["María", "María"], ["LEFÈVRE Élodie", "Lefèvre Élodie"], ["O", "O"]])("%s is shown as the book will write it, %s", (written, name) => {
  expect(recased(written)).toBe(name);
});
