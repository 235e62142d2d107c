import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { Brief, Rhythm, StayState, TodayLine } from "../host/bindings";
import { useThisHost } from "../host/call";
import type { Host } from "../host/host";
import { Speaking, words } from "../host/words";
import { inOrder } from "./order";
import { Register, type Page } from "./Register";
import { habits, lateness } from "./rhythm";

afterEach(cleanup);

const DAY = "2026-11-22";
const BOOKED: StayState = { is: "booked" };
const NOTHING: Brief = { nth: 1, rhythm: null, last: null, needs: [], pinned: [], incident: null, preferences: [], points: null, consent: "never_asked", birthdays: [], cues: [] };

function line(id: string, family: string, unit: string | null, state: StayState = BOOKED, brief: Partial<Brief> = {}): TodayLine {
  const stay = { id, unit: unit === null ? null : { id: `unt_${unit}`, name: unit }, unit_written: null, party: [], heads: { adults: 2, children: null, infants: null }, arrival: DAY, departure: "2026-11-24", nights: 2, state, origin: null, reference: null, price: null, booked_on: null };
  return { stay: stay as unknown as TodayLine["stay"], guest: `gst_${id}`, name: { family, given: "Inès" }, language: null, brief: { ...NOTHING, ...brief } };
}

const asked: string[] = [];

/** A desk that notes an arrival and shows it, as the book would. */
function Desk({ start, page = "arrivals" }: { start: TodayLine[]; page?: Page }) {
  const [lines, setLines] = useState(start);
  useThisHost({
    call: async (name: string, ask: { stay: string }) => {
      asked.push(`${name} ${ask.stay}`);
      setLines((before) => before.map((one) => (one.stay.id === ask.stay ? { ...one, stay: { ...one.stay, state: { is: "in_house", since: null } } } : one)));
      return { value: null, changed: ["stays"], change: "chg_1" };
    },
  } as unknown as Host);
  return <Register page={page} day={DAY} lines={lines} acts cues={(kinds) => kinds.map((kind) => <i key={kind}>{kind}</i>)} />;
}

function show(start: TodayLine[], page?: Page): HTMLElement[] {
  asked.length = 0;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Speaking tongue="fr">
        <Desk start={start} page={page ?? "arrivals"} />
      </Speaking>
    </QueryClientProvider>,
  );
  return screen.getAllByRole("listitem").filter((item) => item.classList.contains("entry"));
}

const opener = (row: HTMLElement): HTMLElement => row.querySelector<HTMLElement>(".opener button")!;
const isOpen = (row: HTMLElement): boolean => opener(row).getAttribute("aria-expanded") === "true";

test("the next arrival is open by itself, any other by Space, by its sign or by a click beside the words", () => {
  const [first, second, third] = show([line("a", "Arrivé", "1", { is: "in_house", since: null }), line("b", "Garcia", "2"), line("c", "Petit", "3")]) as [HTMLElement, HTMLElement, HTMLElement];
  expect([first, second, third].map(isOpen)).toEqual([false, true, false]);
  const name = third.querySelector<HTMLElement>(".who")!;
  name.focus();
  fireEvent.keyDown(name, { key: " " });
  expect(isOpen(third)).toBe(true);
  fireEvent.click(opener(second));
  expect(isOpen(second)).toBe(false);
  fireEvent.click(first.querySelector(".unit")!);
  expect(isOpen(first)).toBe(true);
});

test("arrows keep to their place, and after an arrival is noted the hand goes on with the next", async () => {
  const rows = show([line("a", "Garcia", "1"), line("b", "Petit", "2"), line("c", "Nguyễn", "3")]);
  const act = (at: number): HTMLElement => rows[at]!.querySelector<HTMLElement>(".act button")!;
  act(0).focus();
  fireEvent.keyDown(act(0), { key: "ArrowDown" });
  expect(document.activeElement).toBe(act(1));
  fireEvent.click(act(1));
  await waitFor(() => expect(document.activeElement).toBe(act(2)));
  expect(asked).toEqual(["stays.check_in b"]);
  expect(rows[1]!.textContent).toContain("Arrivée");
});

test("the brief says the incident, the habit, the likes, the birthday and what to ask", () => {
  const rhythm: Rhythm = { times: [{ often: "always", week: 32, month: 8 }], unit: { often: "always", name: "Ch. 4" }, late: 45 };
  const said = (text: string) => ({ note: "not_1", text, at: Date.UTC(2026, 4, 5, 12) });
  const birthdays = [{ name: { family: "Garcia", given: "Inès" }, on: "2026-11-23", turns: 50 }];
  const [row] = show([line("a", "Garcia", "1", BOOKED, { nth: 4, rhythm, incident: said("Chauffage en panne"), preferences: [said("Thé vert"), said("Oreiller ferme")], birthdays, points: { points: 420, tier: "Or" }, cues: ["no_phone"] })]);
  const text = row!.textContent ?? "";
  for (const held of ["Incident, 5 mai 2026", "Chauffage en panne", "toujours semaine 32, Ch. 4 · 6 semaines plus tard que d’habitude", "Thé vert · Oreiller ferme", "Inès le 23 novembre (50 ans)", "Or, 420 points", "À demander", "no_phone"]) {
    expect(text.replaceAll(/[\u00a0\u202f]/g, " ")).toContain(held.replaceAll(/[\u00a0\u202f]/g, " "));
  }
});

test("in house, the nights that are left are counted", () => {
  const [row] = show([line("a", "Garcia", "1", { is: "in_house", since: null })], "in_house");
  expect(row!.textContent).toContain("reste 2 nuits");
});

test.each([
  ["fr", "always", "toujours semaine 32, le plus souvent en mai, Ch. 4"],
  ["en", "always", "always week 32, mostly in May, Ch. 4"],
] as const)("a habit is said once where it is the same (%s)", (tongue, often, expected) => {
  const times = [{ often, week: 32, month: 8 }, { often: "usually" as const, week: null, month: 5 }];
  expect(habits({ times, unit: { often: "usually", name: "Ch. 4" }, late: null }, words(tongue))).toBe(expected);
});

test("days are late up to three weeks, then weeks", () => {
  const late = (days: number | null): string | null => lateness({ times: [], unit: null, late: days }, words("en"));
  expect([late(null), late(1), late(20), late(21), late(45)]).toEqual([null, "1 day later than usual", "20 days later than usual", "3 weeks later than usual", "6 weeks later than usual"]);
});

test("a list is in the order of the house, of the names, or of what is still to do", () => {
  const lines = [line("a", "Zola", "Ch. 10"), line("b", "Élan", "Ch. 9", { is: "in_house", since: null }), line("c", "Auber", null)];
  const ids = (order: "unit" | "name" | "waiting"): string => inOrder(lines, order, "arrivals", "fr-FR").map(({ stay }) => stay.id).join("");
  expect([ids("unit"), ids("name"), ids("waiting")]).toEqual(["bac", "cba", "acb"]);
});
