//! Days of the year whose nights count more, or less.
import type { Multiplier, YearDay } from "../host/bindings";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { whole } from "./whole";

/** A leap year, so that 29 February can be chosen. */
const ANY_YEAR = "2024";

function asInput({ month, day }: YearDay): string {
  return `${ANY_YEAR}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function ofInput(text: string, before: YearDay): YearDay {
  const [, month, day] = text.split("-").map(Number);
  return month && day ? { month, day } : before;
}

export function Seasons({ rows, onChange }: { rows: readonly Multiplier[]; onChange: (rows: Multiplier[]) => void }) {
  const { t } = useWords();
  const change = (at: number, some: Partial<Multiplier>): void => onChange(rows.map((old, place) => (place === at ? { ...old, ...some } : old)));
  return (
    <fieldset className="field rows">
      <legend className="label">{t("loyalty-seasons")}</legend>
      <p className="hint">{t("loyalty-seasons-hint")}</p>
      {rows.map((row, at) => (
        // A row has no name of its own while it is written: its place is its key.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="row">
          <input className="input" aria-label={`${t("loyalty-row-name")} ${at + 1}`} value={row.name} maxLength={80} onChange={(event) => change(at, { name: event.target.value })} />
          <input className="input" type="date" aria-label={`${t("loyalty-season-from")} ${at + 1}`} value={asInput(row.from)} onChange={(event) => change(at, { from: ofInput(event.target.value, row.from) })} />
          <input className="input" type="date" aria-label={`${t("loyalty-season-to")} ${at + 1}`} value={asInput(row.to)} onChange={(event) => change(at, { to: ofInput(event.target.value, row.to) })} />
          <input className="input is-number" aria-label={`${t("loyalty-season-percent")} ${at + 1}`} inputMode="numeric" value={row.percent} onChange={(event) => change(at, { percent: whole(event.target.value) })} />
          <Button look="quiet" icon="x" aria-label={`${t("remove")} ${row.name}`} onClick={() => onChange(rows.filter((_, place) => place !== at))} />
        </div>
      ))}
      <div>
        <Button small icon="plus" onClick={() => onChange([...rows, { name: t("loyalty-season-new"), from: { month: 11, day: 1 }, to: { month: 3, day: 31 }, percent: 150 }])}>
          {t("loyalty-add-row")}
        </Button>
      </div>
    </fieldset>
  );
}
