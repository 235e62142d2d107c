import { expect, test } from "vitest";
import type { Entry, Stage, Stay } from "../host/bindings";
import { story } from "./story";

const stays = [
  { id: "autumn", arrival: "2026-11-22", departure: "2026-11-24" },
  { id: "spring", arrival: "2026-05-12", departure: "2026-05-14" },
] as Stay[];

function entry(on: string, stage: Stage, is: "booked" | "met" | "note" | "left", stay: string | null): Entry {
  const fact = is === "met" ? { is, encounter: "e", kind: "call" as const } : is === "note" ? { is, note: "n", kind: "fact" as const } : is === "booked" ? { is, reference: null, origin: null } : { is, noted: true };
  return { on, at: null, stage, fact, stay, text: null, author: null };
}

const timeline = [
  entry("2026-12-01", "post_stay", "met", null),
  entry("2026-11-02", "pre_stay", "note", "autumn"),
  entry("2026-10-11", "booking", "booked", "autumn"),
  entry("2026-10-10", "booking", "note", "autumn"),
  entry("2026-10-09", "planning", "met", null),
  entry("2026-05-14", "stay", "left", "spring"),
];

function told(show: Parameters<typeof story>[2], stage: Stage | null = null): string[] {
  return story(timeline, stays, show, stage).map((row) => (row.is === "chapter" ? `# ${row.stay?.id ?? "since"}` : `${row.entry.on}${row.tagged ? " tagged" : ""}`));
}

test("a call belongs to the stay it led to, and a stage is tagged once per run", () => {
  expect(told("all")).toEqual([
    "# since", "2026-12-01 tagged",
    "# autumn", "2026-11-02 tagged", "2026-10-11 tagged", "2026-10-10", "2026-10-09 tagged",
    "# spring", "2026-05-14 tagged",
  ]);
});

test("a chapter with nothing to show is not shown", () => {
  expect(told("notes")).toEqual(["# autumn", "2026-11-02 tagged", "2026-10-10 tagged"]);
  expect(told("all", "stay")).toEqual(["# spring", "2026-05-14 tagged"]);
});
