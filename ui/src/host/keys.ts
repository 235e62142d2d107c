//! Keys: what a shortcut is called, whether one was pressed, and whether somebody is writing.
import { useEffect, useRef } from "react";

/** ⌘ on a Mac, Ctrl elsewhere. */
export const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** Is the modifier of this system held, alone? */
export function withMod(event: KeyboardEvent | React.KeyboardEvent): boolean {
  return (MAC ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;
}

/** Is somebody writing in a field? Single letters then belong to the field. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Is a dialog, a menu or a drawer open? The page behind it is then asleep. */
export function isVeiled(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** Listen to the keys of the whole window. */
export function useKeys(listen: (event: KeyboardEvent) => void): void {
  const latest = useRef(listen);
  useEffect(() => {
    latest.current = listen;
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => latest.current(event);
    window.addEventListener("keydown", heard);
    return () => window.removeEventListener("keydown", heard);
  }, []);
}

/** A shortcut as it is written on this system: `mod("K")` is `Ctrl K` or `⌘K`. */
export function mod(key: string, ctrl: string): string {
  return MAC ? `⌘${key}` : `${ctrl} ${key}`;
}
