//! Whole numbers as people type them.

/** A whole number; 0 if nothing or nonsense is typed. The core says what is too much. */
export function whole(typed: string): number {
  const number = Number(typed.replaceAll(/[\s\u00a0\u202f]/g, ""));
  return Number.isInteger(number) && number >= 0 && number < 10_000_000 ? number : 0;
}
