//! A day of every year: its number and its month. No year, so no calendar beside it.
import { useWords } from "../host/words";
import { Icon } from "./Icon";

/** 1 to 31 of 1 to 12. */
export type YearDayChosen = { month: number; day: number };
type Props = { label: string; value: YearDayChosen; onChange: (day: YearDayChosen) => void };

/** Days of each month in a leap year: 29 February can be chosen. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day in a month that has it. */
export function within(month: number, day: number): YearDayChosen {
  return { month, day: Math.min(day, LENGTHS[month - 1] ?? 31) };
}

export function YearDayField({ label, value, onChange }: Props) {
  const { t, f } = useWords();
  const days = Array.from({ length: LENGTHS[value.month - 1] ?? 31 }, (_, at) => at + 1);
  return (
    <span className="year-day" role="group" aria-label={label}>
      <span className="select-wrap">
        <select className="select" aria-label={`${t("date-day")} (${label})`} value={value.day} onChange={(event) => onChange({ ...value, day: Number(event.target.value) })}>
          {days.map((day) => (
            <option key={day} value={day}>
              {day}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      <span className="select-wrap">
        <select className="select" aria-label={`${t("date-month")} (${label})`} value={value.month} onChange={(event) => onChange(within(Number(event.target.value), value.day))}>
          {LENGTHS.map((_, at) => (
            <option key={at + 1} value={at + 1}>
              {f.monthName(at + 1)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </span>
  );
}
