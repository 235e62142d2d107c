//! The plan of an import as the wizard changes it: which column feeds which field.
import type { Column, DateOrder, DecimalSign, Field, FileReading, Plan } from "../host/bindings";

/** Fields that take several columns, one after the other. */
const SEVERAL: ReadonlySet<Field> = new Set<Field>(["email", "phone", "tags", "guest_note", "stay_note", "street"]);

export function takesSeveral(field: Field): boolean {
  return SEVERAL.has(field);
}

/** The plan with this column (or none) at that place of the field. */
export function mapped(plan: Plan, field: Field, place: number, column: number | null): Plan {
  const now = [...(plan.columns[field] ?? [])];
  if (column === null) now.splice(place, 1);
  else now[place] = column;
  const columns = { ...plan.columns };
  if (now.length === 0) delete columns[field];
  else columns[field] = now;
  return { ...plan, columns };
}

/** Fields that take a column another field takes too. */
export function takenTwice(plan: Plan): Set<Field> {
  const by = new Map<number, Field[]>();
  for (const [field, columns] of Object.entries(plan.columns) as Array<[Field, number[]]>) for (const column of columns) by.set(column, [...(by.get(column) ?? []), field]);
  return new Set([...by.values()].filter((fields) => fields.length > 1).flat());
}

/** Columns no field takes. */
export function leftOut(reading: FileReading, plan: Plan): Column[] {
  const taken = new Set(Object.values(plan.columns).flat());
  return reading.columns.filter(({ index }) => !taken.has(index));
}

/** The plan with one cell written anew; writing the old value again takes the correction back. */
export function corrected(plan: Plan, row: number, column: number, value: string, was: string): Plan {
  const others = plan.corrections.filter((one) => one.row !== row || one.column !== column);
  return { ...plan, corrections: value === was ? others : [...others, { row, column, value }] };
}

/** The day a cell means in this order, or null. */
export function readCell(written: string, order: DateOrder | null): string | null {
  const found = /^\s*(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})\b/.exec(written);
  if (!found) return null;
  const [a, b, c] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const [year, month, day] = (found[1] ?? "").length === 4 || order === "ymd" ? [a, b, c] : order === "mdy" ? [c, a, b] : [c, b, a];
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The amount a cell means, in units of the currency, or null. */
export function readAmount(written: string, decimal: DecimalSign | null): number | null {
  const digits = written.replaceAll(/[^\d.,-]/g, "");
  const plain = decimal === "comma" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** Little words that begin a family name, lower case inside it. */
const LITTLE = new Set("de du des le la les d l van der den ter von zu zum zur da do dos das del della di y e af av".split(" "));

/** A name in capitals as Escale writes it: `VAN DER BERG` becomes `Van der Berg`; other names stay as they are. */
export function recased(name: string): string {
  return name
    .split(" ")
    .map((word, at) => {
      const capitals = [...word].filter((letter) => letter !== letter.toLowerCase()).length;
      if (capitals < 2 || word !== word.toUpperCase()) return word;
      const low = word.toLowerCase();
      if (at > 0 && LITTLE.has(low)) return low;
      return low.replaceAll(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
    })
    .join(" ");
}
