//! What was changed last, and may be taken back: the toast and Mod+Z read this list. Fifty changes of this window.
import { useSyncExternalStore } from "react";
import type { ChangeId } from "./bindings";

/** A change this window made, in words. `change` is null when there is nothing to take back. */
export type Made = { said: string; change: ChangeId | null };

const MOST = 50;
let made: Array<Made & { nr: number }> = [];
let toast: (Made & { nr: number }) | null = null;
let nr = 0;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Say it in the toast; keep it for Mod+Z if it can be taken back. */
export function remember(one: Made): void {
  nr += 1;
  toast = { ...one, nr };
  if (one.change) made = [...made, toast].slice(-MOST);
  tell();
}

/** The change Mod+Z takes back. */
export function latest(): Made | undefined {
  return made.at(-1);
}

/** It was taken back (or cannot be). */
export function drop(change: ChangeId): void {
  made = made.filter((one) => one.change !== change);
  if (toast?.change === change) toast = null;
  tell();
}

/** The toast has been seen. */
export function hush(): void {
  toast = null;
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The toast to show now. */
export function useToast(): (Made & { nr: number }) | null {
  return useSyncExternalStore(subscribe, () => toast);
}
