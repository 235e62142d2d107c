//! The pointer on the calendar: a bar is dragged, its edge is pulled, an empty stretch is drawn. Touch scrolls; it has
//! the card and its form instead.
import { useEffect, useRef, type PointerEvent as Pressed } from "react";
import type { Bar } from "../../host/bindings";
import { plus } from "../../host/formats";
import { grips, shifted, type Grip, type Spot, type Window } from "./layout";
import { spotOf, type Moving } from "./moving";

/** How far the pointer goes before a press is a drag. unit: points */
const SLACK = 4;
/** The part of a bar that is its edge. unit: points */
const EDGE = 8;
/** Where the calendar begins to scroll under a drag. unit: points */
const MARGIN = 36;

type Ways = {
  window: Window;
  bars: readonly Bar[];
  onDrag: (moving: Moving) => void;
  onDrop: (moving: Moving) => void;
  onDraw: (spot: Spot | null) => void;
  onDrawn: (spot: Spot) => void;
  onGiveUp: () => void;
};

function unitUnder(x: number, y: number): string | null | undefined {
  const track = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-row]")?.querySelector<HTMLElement>("[data-unit]");
  return track ? track.dataset["unit"] || null : undefined;
}

function gripAt(bar: HTMLElement, x: number, may: readonly Grip[]): Grip {
  const { left, right } = bar.getBoundingClientRect();
  if (right - left < EDGE * 3) return "all";
  const cut = (side: string): boolean => bar.classList.contains(`is-cut-${side}`);
  if (x > right - EDGE && may.includes("end") && !cut("right")) return "end";
  return x < left + EDGE && may.includes("start") && !cut("left") ? "start" : "all";
}

export function usePointer(ways: Ways): { down: (event: Pressed<HTMLElement>) => void; wasDrag: () => boolean } {
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  const stop = useRef<(() => void) | null>(null);
  const dragged = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const down = (event: Pressed<HTMLElement>): void => {
    dragged.current = false;
    if (event.button !== 0 || event.pointerType === "touch") return;
    const pressed = event.target as Element;
    const track = pressed.closest<HTMLElement>("[data-unit]");
    if (!track) return;
    const scroller = event.currentTarget;
    const { window: shown, bars } = latest.current;
    const held = pressed.closest<HTMLElement>("[data-stay]");
    const bar = held ? bars.find(({ stay }) => stay === held.dataset["stay"]) : undefined;
    const may = bar ? grips(bar) : [];
    if (pressed.closest("[data-stop]") && may.length === 0) return;
    const grip = held ? gripAt(held, event.clientX, may) : "all";
    const width = (): number => track.getBoundingClientRect().width / shown.days;
    const dayAt = (x: number): number => Math.min(Math.max(Math.floor((x - track.getBoundingClientRect().left) / width()), 0), shown.days - 1);
    const began = { x: event.clientX, y: event.clientY, scroll: scroller.scrollLeft, day: dayAt(event.clientX) };
    let spot: Spot | null = null;

    const drawn = (x: number): Spot => {
      const [from, to] = [Math.min(began.day, dayAt(x)), Math.max(began.day, dayAt(x))];
      return { unit: track.dataset["unit"] || null, arrival: plus(shown.from, from), departure: plus(shown.from, Math.max(to, from + 1)) };
    };
    const moved = (go: PointerEvent): void => {
      const far = Math.hypot(go.clientX - began.x, go.clientY - began.y) > SLACK;
      if (!far && !dragged.current) return;
      dragged.current = true;
      const box = scroller.getBoundingClientRect();
      if (go.clientX > box.right - MARGIN) scroller.scrollLeft += 12;
      if (go.clientX < box.left + MARGIN) scroller.scrollLeft -= 12;
      if (go.clientY > box.bottom - MARGIN) scroller.scrollTop += 12;
      if (bar) {
        const away = Math.round((go.clientX - began.x + scroller.scrollLeft - began.scroll) / width());
        const days = grip === "all" && !may.includes("start") ? 0 : away;
        const under = grip === "all" ? unitUnder(go.clientX, go.clientY) : undefined;
        spot = { ...shifted(spotOf(bar), grip, days), unit: under === undefined ? (spot?.unit ?? bar.unit) : under };
        latest.current.onDrag({ bar, grip, spot, by: "pointer" });
      } else {
        spot = drawn(go.clientX);
        latest.current.onDraw(spot);
      }
    };
    const ended = (keep: boolean): void => {
      stop.current?.();
      if (bar && spot) {
        if (keep) latest.current.onDrop({ bar, grip, spot, by: "pointer" });
        else latest.current.onGiveUp();
      }
      if (!bar) {
        latest.current.onDraw(null);
        if (keep) latest.current.onDrawn(spot ?? drawn(began.x));
      }
    };
    const up = (): void => ended(true);
    const lost = (): void => ended(false);
    const key = (press: KeyboardEvent): void => {
      if (press.key !== "Escape") return;
      press.stopPropagation();
      ended(false);
    };
    stop.current?.();
    stop.current = () => {
      window.removeEventListener("pointermove", moved);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", lost);
      window.removeEventListener("keydown", key, true);
      stop.current = null;
    };
    window.addEventListener("pointermove", moved);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", lost);
    window.addEventListener("keydown", key, true);
  };
  return {
    down,
    /** Was the press that has just ended a drag? Then it is no click. */
    wasDrag: () => dragged.current,
  };
}
