//! What somebody does time and again, in words: “always week 32, Ch. 4”.
import type { Often, Rhythm, TimeOfYear } from "../host/bindings";
import type { Words } from "../host/words";

/** Weeks say more than days once there are three of them. unit: days */
const IN_WEEKS = 21;

function when(time: TimeOfYear, { t, f }: Words): string {
  if (time.week !== null) return t("rhythm-week", { week: String(time.week) });
  return t("rhythm-month", { month: f.monthName(time.month) });
}

/** The habits; empty if there are none. A word that stands for two habits in a row is said once. */
export function habits(rhythm: Rhythm, words: Words): string {
  const each: Array<[Often, string]> = rhythm.times.map((time) => [time.often, when(time, words)]);
  if (rhythm.unit) each.push([rhythm.unit.often, rhythm.unit.name]);
  const said = each.map(([often, what], at) => (each[at - 1]?.[0] === often ? what : words.t(`rhythm-${often}`, { what })));
  return said.join(", ");
}

/** How late they are by their own habit; nothing if they are not. */
export function lateness({ late }: Rhythm, { t }: Words): string | null {
  if (late === null) return null;
  return late < IN_WEEKS ? t("rhythm-late-days", { count: late }) : t("rhythm-late-weeks", { count: Math.floor(late / 7) });
}

/** How long ago somebody should have come, who has not booked; nothing if they are not late. */
export function overdue({ late }: Rhythm, { t }: Words): string | null {
  if (late === null) return null;
  return late < IN_WEEKS ? t("rhythm-due-days", { count: late }) : t("rhythm-due-weeks", { count: Math.floor(late / 7) });
}
