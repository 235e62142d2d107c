//! What a report says and how: beside the paper, so that each choice is seen at once.
import type { Day, ReportAsk, Columns } from "../host/bindings";
import { useWords, TONGUES } from "../host/words";
import { DateField } from "../parts/DateField";
import { Choice, SelectField, Tick } from "../parts/Field";
import { periods } from "./period";

const COLUMNS: ReadonlyArray<keyof Columns> = ["unit", "name", "country", "price", "phone", "email"];
const CUSTOM = "custom";

export type Chosen = Omit<ReportAsk, "scope">;
export type Days = { id: string; from: string; to: string };

type Props = {
  of: ReportAsk["scope"]["of"];
  chosen: Chosen;
  onChoose: (change: Partial<Chosen>) => void;
  days: Days;
  onDays: (days: Days) => void;
  today: Day;
  people: number | null;
};

export function Options({ of, chosen, onChoose, days, onDays, today, people }: Props) {
  const { t, f } = useWords();
  const ready = periods(today);
  return (
    <>
      {of === "period" && (
        <SelectField
          label={t("report-period")}
          value={days.id}
          onChange={({ target: { value } }) => {
            const period = ready.find(({ id }) => id === value);
            onDays(period ? { id: period.id, from: f.dayShort(period.from), to: f.dayShort(period.to) } : { ...days, id: CUSTOM });
          }}
        >
          {ready.map(({ id, from, label }) => (
            <option key={id} value={id}>
              {label === "year" ? id : id === today.slice(0, 7) ? t("report-this-month", { month: f.monthLong(from) }) : f.monthLong(from)}
            </option>
          ))}
          <option value={CUSTOM}>{t("report-custom")}</option>
        </SelectField>
      )}
      {of === "period" && days.id === CUSTOM && (
        <>
          <DateField label={t("report-from")} value={days.from} onChange={(from) => onDays({ ...days, from })} from={today} lean="behind" />
          <DateField label={t("report-to")} value={days.to} onChange={(to) => onDays({ ...days, to })} from={today} lean="behind" />
        </>
      )}
      <Choice label={t("report-language")} value={chosen.language} onChange={(language) => onChoose({ language })} options={TONGUES.map((one) => ({ value: one, label: t(`tongue-${one}`) }))} />
      {of === "letters" && <p className="hint">{t("letters-language")}</p>}
      <Choice
        label={t("report-paper")}
        value={chosen.paper}
        onChange={(paper) => onChoose({ paper })}
        options={[
          { value: "a4", label: t("paper-a4") },
          { value: "letter", label: t("paper-letter") },
        ]}
      />
      {of === "period" && (
        <fieldset className="field">
          <legend className="label">{t("report-columns")}</legend>
          <div className="column-ticks">
            {COLUMNS.map((column) => (
              <Tick key={column} label={t(`column-${column}`)} checked={chosen.columns[column]} onChange={(on) => onChoose({ columns: { ...chosen.columns, [column]: on } })} />
            ))}
          </div>
        </fieldset>
      )}
      {people !== null && <p className="hint muted">{t(of === "period" ? "report-people" : "report-people-plain", { count: people })}</p>}
    </>
  );
}
