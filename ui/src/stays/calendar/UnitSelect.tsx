//! The choice of a unit: each says whether it is free on these days before it is chosen.
import type { Day, StayId, UnitId } from "../../host/bindings";
import { useAsk } from "../../host/call";
import { useWords } from "../../host/words";
import { SelectField } from "../../parts/Field";
import { stateSaid } from "./vacancy";

type Props = {
  id?: string;
  value: string;
  onChange: (unit: UnitId | "") => void;
  /** The days asked for, once they are known. */
  days: { arrival: Day; departure: Day } | null;
  /** The stay that moves: its own days are free for it. */
  but?: StayId | null;
  error?: string | null;
  /** A last choice, such as a new unit. */
  extra?: { value: string; label: string };
};

export function UnitSelect({ id, value, onChange, days, but, error, extra }: Props) {
  const words = useWords();
  const { t } = words;
  const units = useAsk("stays.units", {});
  const known = days !== null && days.departure >= days.arrival;
  const asked = known ? { arrival: days.arrival, departure: days.departure, but: but ?? null } : { arrival: "2000-01-01", departure: "2000-01-02" };
  const vacancies = useAsk("stays.vacancies", asked, { when: known, keep: true });
  const said = (unit: UnitId, name: string): string => {
    const state = known ? vacancies.data?.units.find((one) => one.unit.id === unit)?.state : undefined;
    return state && state.is !== "free" ? t("book-unit-state", { unit: name, state: stateSaid(words, state) }) : name;
  };
  const offered = (units.data ?? []).filter((unit) => unit.retired_on === null || unit.id === value);
  return (
    <SelectField id={id} label={t("book-unit")} value={value} onChange={(event) => onChange(event.target.value)} error={error}>
      <option value="">{t("book-unit-none")}</option>
      {offered.map(({ id: unit, name }) => (
        <option key={unit} value={unit}>
          {said(unit, name)}
        </option>
      ))}
      {extra && <option value={extra.value}>{extra.label}</option>}
    </SelectField>
  );
}
