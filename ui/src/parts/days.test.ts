import { expect, test } from "vitest";
import { readDay } from "./days";

/** Sunday. */
const TODAY = "2026-11-22";

test.each([
  ["12/3", "2027-03-12"],
  ["12/03/2026", "2026-03-12"],
  ["12.3.27", "2027-03-12"],
  ["12-3", "2027-03-12"],
  ["120327", "2027-03-12"],
  ["12032027", "2027-03-12"],
  ["1203", "2027-03-12"],
  ["2026-12-24", "2026-12-24"],
  ["12 mars", "2027-03-12"],
  ["le 12 mars", "2027-03-12"],
  ["12 mars 2028", "2028-03-12"],
  ["ven. 12 mars 2027", "2027-03-12"],
  ["1er décembre", "2026-12-01"],
  ["24 déc.", "2026-12-24"],
  ["5 aout", "2027-08-05"],
  ["March 12", "2027-03-12"],
  ["12th of March", "2027-03-12"],
  ["Fri, 12 Mar 2027", "2027-03-12"],
  ["30 Sept", "2027-09-30"],
  ["aujourd’hui", "2026-11-22"],
  ["Demain", "2026-11-23"],
  ["tomorrow", "2026-11-23"],
  ["après-demain", "2026-11-24"],
  ["hier", "2026-11-21"],
  ["samedi", "2026-11-28"],
  ["Monday", "2026-11-23"],
  ["dimanche", "2026-11-29"],
  ["+3", "2026-11-25"],
  ["+ 3 nuits", "2026-11-25"],
  ["22/11", "2026-11-22"],
])("%s is read as %s", (written, day) => {
  expect(readDay(written, TODAY)).toBe(day);
});

test.each(["", "  ", "31/02", "31/2/2026", "29/2/2027", "32/1", "12/13", "bientôt", "12 brumaire", "12/3/26/1", "+3 semaines et demie", "12 mars 2028 ou 2029"])(
  "“%s” is no day",
  (written) => {
    expect(readDay(written, TODAY)).toBeNull();
  },
);

test("a leap day without a year is the next one there is", () => {
  expect(readDay("29/2", TODAY)).toBe("2028-02-29");
});

test("a departure counts its nights from the arrival", () => {
  expect(readDay("+2", TODAY, { base: "2027-03-12" })).toBe("2027-03-14");
});

test("a call that was noted lies behind, a booking ahead", () => {
  expect(readDay("12/3", TODAY, { lean: "behind" })).toBe("2026-03-12");
  expect(readDay("24/12", TODAY, { lean: "behind" })).toBe("2025-12-24");
  expect(readDay("samedi", TODAY, { lean: "behind" })).toBe("2026-11-21");
});
