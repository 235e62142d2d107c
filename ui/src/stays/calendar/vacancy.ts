//! Free, or why not, in words.
import type { Name, UnitState, Vacancies } from "../../host/bindings";
import type { Words } from "../../host/words";
import type { Spot } from "./layout";

/** A name as the calendar writes it. */
export function listed(name: Name, none: string): string {
  return `${name.family} ${name.given}`.trim() || none;
}

export function stateSaid({ t, f }: Words, state: UnitState): string {
  if (state.is === "taken") return t("cal-taken", { name: listed(state.name, t("no-name")), dates: f.rangeShort(state.from, state.to) });
  if (state.is === "closed") return t("cal-unit-closed", { dates: f.rangeShort(state.from, state.to), reason: state.reason });
  return state.is === "retired" ? t("cal-unit-retired") : t("cal-free");
}

/** What the core says of a place: may the stay go there, must somebody be asked, or is it taken? */
export type Verdict = { is: "free" | "asks" | "refused" | "looking"; said: string };

export function verdictOf(words: Words, spot: Spot, vacancies: Vacancies | undefined): Verdict {
  const { t } = words;
  if (!vacancies) return { is: "looking", said: t("cal-looking") };
  const unit = vacancies.units.find(({ unit: { id } }) => id === spot.unit);
  if (unit && unit.state.is !== "free") return { is: "refused", said: stateSaid(words, unit.state) };
  return vacancies.closed ? { is: "asks", said: t("cal-free-off-season") } : { is: "free", said: t("cal-free") };
}
