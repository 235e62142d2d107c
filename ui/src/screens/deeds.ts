//! What the menu bar and the keyboard may ask of the page that is open: the page lends its hands while it is shown.
import { useEffect, useRef } from "react";

export type Deed = "note" | "edit" | "print" | "save_pdf" | "check_in" | "check_out" | "book" | "points" | "consent" | "line" | "leave";

const hands = new Map<Deed, Array<() => void>>();
let awaited: Deed | null = null;

/** While this page is shown, it does that. `null` lends nothing. */
export function useDeed(deed: Deed, act: (() => void) | null): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const lent = act !== null;
  useEffect(() => {
    if (!lent) return undefined;
    const hand = (): void => latest.current?.();
    hands.set(deed, [...(hands.get(deed) ?? []), hand]);
    if (awaited === deed) {
      awaited = null;
      hand();
    }
    return () => void hands.set(deed, (hands.get(deed) ?? []).filter((one) => one !== hand));
  }, [deed, lent]);
}

/** Ask the page for it. False if it cannot. */
export function perform(deed: Deed): boolean {
  const hand = hands.get(deed)?.at(-1);
  hand?.();
  return hand !== undefined;
}

/** Ask the page for it, or the next page that can. False if that one is still to come. */
export function performSoon(deed: Deed): boolean {
  const done = perform(deed);
  awaited = done ? null : deed;
  return done;
}
