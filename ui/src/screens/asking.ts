//! The form of an enquiry opens over any page: on the telephone nobody looks for the right one first.
import { useSyncExternalStore } from "react";
import type { EnquiryStart } from "../journey/EnquiryForm";

let shown: EnquiryStart | null = null;
const listeners = new Set<() => void>();

function tell(start: EnquiryStart | null): void {
  shown = start;
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Open the form, empty or with what is known already. */
export function askAnew(start: EnquiryStart = {}): void {
  tell(start);
}

/** Close it. */
export function askNoMore(): void {
  tell(null);
}

/** What the form shows; `null` while it is closed. */
export function useAsked(): EnquiryStart | null {
  return useSyncExternalStore(listen, () => shown);
}
