import { expect, test } from "vitest";
import { readBirthday } from "./Identity";
import { splitName } from "./GuestForm";

test("a birthday may lack its year, and 29 February is a day", () => {
  expect(readBirthday({ day: "29", month: "2", year: "" })).toEqual({ day: 29, month: 2, year: null });
  expect(readBirthday({ day: "29", month: "2", year: "2027" })).toBeUndefined();
  expect(readBirthday({ day: "7", month: "9", year: "1955" })).toEqual({ day: 7, month: 9, year: 1955 });
});

test("no birthday is none, half a birthday is wrong", () => {
  expect(readBirthday({ day: "", month: "", year: "" })).toBeNull();
  expect(readBirthday({ day: "", month: "", year: "1955" })).toBeUndefined();
  expect(readBirthday({ day: "31", month: "2", year: "" })).toBeUndefined();
});

test("what was searched for becomes the names of the new guest", () => {
  expect(splitName("Kowalska Anna Maria")).toEqual({ family: "Kowalska", given: "Anna Maria" });
  expect(splitName(" Kowalska ")).toEqual({ family: "Kowalska", given: "" });
  expect(splitName("")).toEqual({ family: "", given: "" });
});
