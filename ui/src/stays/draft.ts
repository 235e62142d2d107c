//! A note half written, kept on this computer until it is saved or given up, even if the program is killed.
import type { GuestId } from "../host/bindings";

const PLACE = "escale.note.";
/** A draft nobody came back to is thrown away. unit: milliseconds */
const KEPT = 24 * 3_600_000;

type Draft = { text: string; at: number };

/** The draft on a guest; empty, if there is none or it is a day old. */
export function draftOf(guest: GuestId, now: number = Date.now()): string {
  const kept = localStorage.getItem(PLACE + guest);
  if (!kept) return "";
  try {
    const { text, at } = JSON.parse(kept) as Draft;
    if (now - at < KEPT && typeof text === "string") return text;
  } catch {
    // Not ours: thrown away below.
  }
  localStorage.removeItem(PLACE + guest);
  return "";
}

/** Keep a draft; an empty one is thrown away. */
export function keepDraft(guest: GuestId, text: string, now: number = Date.now()): void {
  if (text.trim() === "") localStorage.removeItem(PLACE + guest);
  else localStorage.setItem(PLACE + guest, JSON.stringify({ text, at: now } satisfies Draft));
}
