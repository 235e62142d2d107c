//! What the scanner says of a free text, asked when the typing pauses.
import { useDeferredValue } from "react";
import type { Finding, GuestId } from "./bindings";
import { useAsk } from "./call";

/** Fewer letters are not asked about. */
const LEAST = 3;

export function useScan(text: string, guest: GuestId | null = null, names: string[] = []): Finding[] {
  const paused = useDeferredValue(text);
  const long = paused.trim().length >= LEAST;
  const answer = useAsk("stays.scan_note", { text: paused, guest, names }, { when: long, keep: true });
  // An answer about another text would point at the wrong words.
  return paused === text && !answer.isPlaceholderData && long ? (answer.data ?? []) : [];
}
