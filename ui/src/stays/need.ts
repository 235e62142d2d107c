//! A need in words, the same on every screen.
import type { Day, Stay, StayNeed } from "../host/bindings";
import type { Words } from "../host/words";

/** `sans arachides, table 4 : prévenir la cuisine`. */
export function needWords({ code, place, place_number, instruction }: Pick<StayNeed, "code" | "place" | "place_number" | "instruction">, { t }: Words): string {
  const where = place === "room" || place_number === null ? "" : t(`need-for-${place}`, { number: String(place_number) });
  return [t(`need-code-${code}`), where, instruction].filter(Boolean).join(", ");
}

/** The stays whose needs are shown today: from the day before the arrival to the departure. */
export function prepared(stays: Stay[], today: Day): Stay[] {
  const tomorrow = new Date(`${today}T00:00:00Z`);
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1);
  const next = tomorrow.toISOString().slice(0, 10);
  return stays.filter(({ arrival, departure, state }) => arrival <= next && departure >= today && state.is !== "cancelled" && state.is !== "no_show");
}
