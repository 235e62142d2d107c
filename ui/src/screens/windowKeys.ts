//! The keys and the menu bar of the whole window. Both say the same words, so both go through `does`.
import { useEffect, useRef } from "react";
import { host } from "../host/call";
import type { MenuCommand } from "../host/host";
import { isVeiled, isWriting, useKeys, withMod } from "../host/keys";
import { useLetters } from "../parts/Field";
import { askAnew } from "./asking";
import { perform, performSoon, type Deed } from "./deeds";
import { zoom } from "./preferences";

export type WindowDeeds = { find: () => void; go: (to: string) => void; undo: () => void; sheet: () => void };

const PLACES: Partial<Record<MenuCommand, string>> = { home: "/", calendar: "/calendar", guests: "/guests", reports: "/reports", settings: "/settings", about: "/settings/about", guide: "/guide", new_guest: "/guests/new", import: "/import" };
/** Single letters, while no field has the focus; they can be switched off. */
const LETTER_DEEDS: Readonly<Record<string, Deed>> = { n: "note", e: "edit", l: "points", c: "consent" };
const PAGE_DEEDS: ReadonlySet<string> = new Set<Deed>(["note", "print", "save_pdf", "check_in", "check_out", "book"]);

let last = { command: "", at: 0 };

/** The menu bar and the keyboard may both hear one keypress; it is obeyed once. */
function isEcho(command: string): boolean {
  const echo = last.command === command && performance.now() - last.at < 120;
  last = { command, at: performance.now() };
  return echo && !command.startsWith("zoom");
}

function obey(command: MenuCommand, does: WindowDeeds): void {
  if (isEcho(command)) return;
  const to = PLACES[command];
  if (to) does.go(to);
  else if (command === "find") does.find();
  else if (command === "undo") does.undo();
  else if (command === "shortcuts") does.sheet();
  else if (command === "enquiry") askAnew();
  else if (command === "line") {
    if (!performSoon("line")) does.go("/");
  } else if (command === "back") history.back();
  else if (command === "forward") history.forward();
  else if (command === "zoom_in") zoom(1);
  else if (command === "zoom_out") zoom(-1);
  else if (command === "zoom_reset") zoom(0);
  else if (PAGE_DEEDS.has(command)) perform(command as Deed);
}

/** What a key with Ctrl or ⌘ asks for. Letters only, so that it works on AZERTY; digits by their place. */
function withModifier(event: KeyboardEvent): MenuCommand | null {
  const key = event.key.toLowerCase();
  if (key === "k") return "find";
  if (key === "j" && !event.shiftKey) return location.hash.startsWith("#/calendar") ? "home" : "calendar";
  if (key === "i" && !event.shiftKey) return "import";
  if (key === "s" && !event.shiftKey) return "save_pdf";
  if (key === "n" && !event.shiftKey) return "new_guest";
  if (key === "p") return "print";
  if (key === "b" && !event.shiftKey) return "line";
  if (key === "e" && !event.shiftKey) return "enquiry";
  if (key === "z" && !event.shiftKey && !isWriting(event.target)) return "undo";
  if (key === "+" || key === "=" || event.code === "NumpadAdd") return "zoom_in";
  if (key === "-" || event.code === "NumpadSubtract") return "zoom_out";
  if (event.code === "Digit0" || event.code === "Numpad0") return "zoom_reset";
  return null;
}

export function useWindowKeys(does: WindowDeeds): void {
  const letters = useLetters();
  const latest = useRef(does);
  useEffect(() => {
    latest.current = does;
  });
  useEffect(() => host().onMenu((command) => obey(command, latest.current)), []);
  useKeys((event) => {
    const zooms = withMod(event) ? withModifier(event) : null;
    if (zooms?.startsWith("zoom")) {
      event.preventDefault();
      obey(zooms, does);
      return;
    }
    if (isVeiled()) return;
    if (zooms) {
      event.preventDefault();
      obey(zooms, does);
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      event.preventDefault();
      obey(event.key === "ArrowLeft" ? "back" : "forward", does);
    } else if (!isWriting(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (event.key === "?" || event.key === "F1") does.sheet();
      else if (event.key === "Escape") perform("leave");
      else if (letters && LETTER_DEEDS[event.key] && perform(LETTER_DEEDS[event.key] as Deed)) event.preventDefault();
    }
  });
}
