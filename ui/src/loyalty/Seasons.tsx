//! Days of the year whose nights count more, or less.
import type { Multiplier } from "../host/bindings";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { YearDayField } from "../parts/YearDayField";
import { whole } from "./whole";

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
          <YearDayField label={`${t("loyalty-season-from")} ${at + 1}`} value={row.from} onChange={(from) => change(at, { from })} />
          <span className="muted" aria-hidden>
            –
          </span>
          <YearDayField label={`${t("loyalty-season-to")} ${at + 1}`} value={row.to} onChange={(to) => change(at, { to })} />
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
