import { expect, test } from "vitest";
import { readHour } from "./hours";

test("an hour is read as people write it", () => {
  for (const written of ["15", "15h", "15 h", "15:00", "15h00", "3pm", "3 PM"]) expect(readHour(written), written).toBe(900);
  expect(readHour("8h30")).toBe(510);
  expect(readHour("12am")).toBe(0);
  expect(readHour("0:05")).toBe(5);
});

test("what is no hour is not guessed", () => {
  for (const written of ["", "24", "12:60", "quinze", "13pm", "1530", "-1", "15h3"]) expect(readHour(written), written).toBeNull();
});
