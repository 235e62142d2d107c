//! One step back, never out of the window: the first page of a session has nothing behind it but Home.
import { useCallback } from "react";
import { useLocation } from "wouter";

let steps = 0;
let here = "";

/** A page was opened. */
export function stepped(place: string): void {
  if (place !== here) steps += 1;
  here = place;
}

export function useStepBack(): () => void {
  const [, go] = useLocation();
  return useCallback(() => {
    if (steps > 1) history.back();
    else go("/");
  }, [go]);
}
