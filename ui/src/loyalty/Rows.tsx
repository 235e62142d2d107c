//! Names with a number each: acts that bring points, tiers. A row can be added and removed.
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { whole } from "./whole";

type Props<T> = {
  title: string;
  /** What the number counts. */
  number: string;
  rows: readonly T[];
  read: (row: T) => [name: string, count: number];
  make: (name: string, count: number) => T;
  onChange: (rows: T[]) => void;
};

export function Rows<T>({ title, number, rows, read, make, onChange }: Props<T>) {
  const { t } = useWords();
  const change = (at: number, row: T): void => onChange(rows.map((old, place) => (place === at ? row : old)));
  return (
    <fieldset className="field rows">
      <legend className="label">{title}</legend>
      {rows.map((row, at) => {
        const [name, count] = read(row);
        return (
          // A row has no name of its own while it is written: its place is its key.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className="row">
            <input className="input" aria-label={`${t("loyalty-row-name")} ${at + 1}`} value={name} maxLength={80} onChange={(event) => change(at, make(event.target.value, count))} />
            <input className="input is-number" aria-label={`${number} ${at + 1}`} inputMode="numeric" value={count} onChange={(event) => change(at, make(name, whole(event.target.value)))} />
            <Button look="quiet" icon="x" aria-label={`${t("remove")} ${name}`} onClick={() => onChange(rows.filter((_, place) => place !== at))} />
          </div>
        );
      })}
      <div>
        <Button small icon="plus" onClick={() => onChange([...rows, make("", 10)])}>
          {t("loyalty-add-row")}
        </Button>
      </div>
    </fieldset>
  );
}
