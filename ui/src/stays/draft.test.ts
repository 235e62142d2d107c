import { beforeEach, expect, test } from "vitest";
import { draftOf, keepDraft } from "./draft";

beforeEach(() => localStorage.clear());

test("a draft is there again after the program was killed, for a day", () => {
  keepDraft("gst_1", "Arrive à", 1_000);
  expect(draftOf("gst_1", 2_000)).toBe("Arrive à");
  expect(draftOf("gst_2", 2_000)).toBe("");
  expect(draftOf("gst_1", 1_000 + 25 * 3_600_000)).toBe("");
  expect(localStorage.length).toBe(0);
});

test("what was emptied or is not ours is thrown away", () => {
  keepDraft("gst_1", "Arrive");
  keepDraft("gst_1", "  ");
  expect(localStorage.length).toBe(0);
  localStorage.setItem("escale.note.gst_1", "{");
  expect(draftOf("gst_1")).toBe("");
  expect(localStorage.length).toBe(0);
});
