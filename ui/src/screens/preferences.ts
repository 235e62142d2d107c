//! What this window remembers by itself: light or dark, size, single-letter shortcuts, and the language before
//! there is a book. Nothing about a guest is ever kept here.
import { useSyncExternalStore } from "react";
import { measureRoom } from "./room";

export type Theme = "system" | "light" | "dark";
export type Preferences = { theme: Theme; zoom: number; letters: boolean; tongue: string | null };

const KEPT = "escale.window";
const FIRST: Preferences = { theme: "system", zoom: 100, letters: true, tongue: null };
export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200] as const;

const listeners = new Set<() => void>();

function read(): Preferences {
  try {
    return { ...FIRST, ...(JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Partial<Preferences>) };
  } catch {
    return FIRST;
  }
}

let present = read();

function apply(): void {
  const root = document.documentElement;
  if (present.theme === "system") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", present.theme);
  // The size of 1rem: every length follows, and so does the room the layout asks for.
  root.style.fontSize = `${present.zoom}%`;
  measureRoom();
}

/** Keep a choice; the window follows at once. */
export function prefer(change: Partial<Preferences>): void {
  present = { ...present, ...change };
  localStorage.setItem(KEPT, JSON.stringify(present));
  apply();
  for (const listener of listeners) listener();
}

/** One step larger or smaller, or as it was. */
export function zoom(step: 1 | -1 | 0): void {
  const at = ZOOMS.indexOf(present.zoom as (typeof ZOOMS)[number]);
  prefer({ zoom: step === 0 ? 100 : (ZOOMS[Math.min(Math.max((at < 0 ? 2 : at) + step, 0), ZOOMS.length - 1)] ?? 100) });
}

/** Before the first picture. */
export function applyPreferences(): void {
  apply();
  window.addEventListener("resize", measureRoom);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => present,
  );
}
