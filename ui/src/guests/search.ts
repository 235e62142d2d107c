//! The state of the search box: what is written, what was found, which line is chosen.
import { useCallback, useEffect, useRef, useState } from "react";
import type { FoundGuest } from "../host/bindings";
import { useAsk } from "../host/call";

export const PAGE = 10;

export type Search = {
  text: string;
  write: (text: string) => void;
  found: FoundGuest[];
  /** The answer shown is for an earlier text. */
  waiting: boolean;
  failed: ReturnType<typeof useAsk<"guests.find">>["error"];
  chosen: number;
  choose: (at: number) => void;
  more: (() => void) | null;
  clear: () => void;
};

export function useSearch(): Search {
  const [text, setText] = useState("");
  const [chosen, choose] = useState(0);
  const [limit, setLimit] = useState(PAGE);
  const asked = text.trim();
  const answer = useAsk("guests.find", { text: asked, limit }, { when: asked !== "", keep: true });
  const found = asked === "" ? [] : (answer.data ?? []);
  const write = useCallback((now: string) => {
    setText(now);
    choose(0);
    setLimit(PAGE);
  }, []);
  const clear = useCallback(() => write(""), [write]);
  return {
    text,
    write,
    found,
    waiting: answer.isPlaceholderData || answer.isPending,
    failed: asked === "" ? null : answer.error,
    chosen: Math.min(chosen, found.length),
    choose,
    more: found.length >= limit && limit < 50 ? () => setLimit(limit + PAGE) : null,
    clear,
  };
}

export type Opening = (at: number, how: "page" | "stay") => void;

/**
 * Opens a line once the answer is the one for what is written: who types fast and presses Enter before the answer
 * gets its first line, never the line of an earlier text, and never a new guest by surprise.
 */
export function useOpening(search: Search, open: Opening): Opening {
  const wish = useRef<{ text: string; how: "page" | "stay" } | null>(null);
  const { waiting, text, found, failed } = search;
  useEffect(() => {
    const wished = wish.current;
    if (!wished || (waiting && !failed)) return;
    wish.current = null;
    if (wished.text === text && found.length > 0 && !failed) open(0, wished.how);
  }, [waiting, failed, text, found, open]);
  return (at, how) => {
    if (waiting && !failed) wish.current = { text, how };
    else open(at, how);
  };
}

/** The pieces of a name, those that matched marked. Folds as the search does: accents, case, hyphens and apostrophes. */
export function pieces(name: string, marked: readonly string[]): Array<{ text: string; hit: boolean }> {
  const made: Array<{ text: string; hit: boolean }> = [];
  const put = (text: string, hit: boolean): void => {
    const last = made.at(-1);
    if (last && last.hit === hit) last.text += text;
    else if (text !== "") made.push({ text, hit });
  };
  for (const word of name.split(/([\s\-'’.,]+)/u)) {
    const length = Math.max(0, ...marked.map((mark) => beginning(word, mark)));
    put(word.slice(0, length), true);
    put(word.slice(length), false);
  }
  return made;
}

/** A letter as the search folds it. */
export function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss").replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("ł", "l").replaceAll("đ", "d");
}

/** How many letters of `word` the folded `mark` covers, from its beginning; 0 if it does not begin so. */
function beginning(word: string, mark: string): number {
  const wanted = fold(mark);
  if (wanted === "") return 0;
  let folded = "";
  let length = 0;
  for (const letter of word) {
    if (folded.length >= wanted.length) break;
    folded += fold(letter);
    length += letter.length;
  }
  return folded.startsWith(wanted) || (wanted.startsWith(folded) && folded.length === wanted.length) ? length : 0;
}
