//! The lines of a panel, a card a purpose.
import type { ConsentLine, Purpose } from "../host/bindings";

export type Card = { purpose: Purpose; lines: ConsentLine[] };

/** Lines of one purpose stand together, in the order they come. */
export function cards(lines: ConsentLine[]): Card[] {
  const found: Card[] = [];
  for (const line of lines) {
    const card = found.find(({ purpose }) => purpose === line.purpose);
    if (card) card.lines.push(line);
    else found.push({ purpose: line.purpose, lines: [line] });
  }
  return found;
}

/** Does a yes hold? */
export function isYes({ state }: ConsentLine): boolean {
  return state === "given" || state === "renewed";
}

/** Did the guest say no already? */
export function isNo({ state }: ConsentLine): boolean {
  return state === "refused" || state === "withdrawn" || state === "objected";
}
