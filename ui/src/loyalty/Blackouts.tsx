//! Days on which a reward cannot be had: none, or as many periods as the house has.
import type { Blackout, Day } from "../host/bindings";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { DateField } from "../parts/DateField";
import { readDay } from "../parts/days";

/** A period as it is written. */
export type Written = { from: string; to: string };

/** The period that is meant: `null` if one of its days cannot be read, or it ends before it begins. */
export function meant({ from, to }: Written, today: Day): Blackout | null {
  const first = readDay(from, today);
  const last = first && readDay(to, first, { base: first });
  return first && last && last >= first ? { from: first, to: last } : null;
}

type Props = { rows: readonly Written[]; today: Day; tried: boolean; onChange: (rows: Written[]) => void };

export function Blackouts({ rows, today, tried, onChange }: Props) {
  const { t } = useWords();
  const change = (at: number, some: Partial<Written>): void => onChange(rows.map((old, place) => (place === at ? { ...old, ...some } : old)));
  const wrong = (written: string, read: Day | null): string | null => (!tried || read ? null : t(written.trim() ? "date-wrong" : "date-missing"));
  return (
    <fieldset className="field rows">
      <legend className="label">{t("loyalty-blackouts")}</legend>
      {rows.length === 0 && <span className="hint">{t("loyalty-blackouts-none")}</span>}
      {rows.map((row, at) => {
        const from = readDay(row.from, today);
        const to = readDay(row.to, from ?? today, { base: from });
        const backwards = tried && from !== null && to !== null && to < from;
        return (
          // A row has no name of its own while it is written: its place is its key.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className="row is-days">
            <DateField label={t("loyalty-black-from")} value={row.from} onChange={(written) => change(at, { from: written })} from={today} error={wrong(row.from, from)} />
            <DateField label={t("loyalty-black-to")} value={row.to} onChange={(written) => change(at, { to: written })} from={from ?? today} base={from} error={backwards ? t("loyalty-black-backwards") : wrong(row.to, to)} />
            <Button look="quiet" icon="x" aria-label={`${t("remove")}, ${row.from} ${row.to}`} onClick={() => onChange(rows.filter((_, place) => place !== at))} />
          </div>
        );
      })}
      <div>
        <Button small icon="plus" onClick={() => onChange([...rows, { from: "", to: "" }])}>
          {t("loyalty-add-blackout")}
        </Button>
      </div>
    </fieldset>
  );
}
