//! One text field that understands days, echoes them in words, and has a calendar beside it.
import { parseDate } from "@internationalized/date";
import { useId, useState } from "react";
import { Button as Trigger, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import type { Day } from "../host/bindings";
import { useWords } from "../host/words";
import { readDay, type Lean } from "./days";
import { Icon } from "./Icon";
import "./calendar.css";

type Props = {
  id?: string;
  label: string;
  /** What is written now. */
  value: string;
  onChange: (written: string) => void;
  from: Day;
  base?: Day | null;
  lean?: Lean;
  error?: string | null;
  autoFocus?: boolean;
};

export function DateField({ id: given, label, value, onChange, from, base, lean, error, autoFocus }: Props) {
  const { t, f } = useWords();
  const own = useId();
  const id = given ?? own;
  const [open, setOpen] = useState(false);
  const meant = readDay(value, from, { lean, base });
  const shown = meant ?? base ?? from;
  return (
    <div className={error ? "field is-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      <div className="with-button">
        <input id={id} className="input" autoComplete="off" autoFocus={autoFocus} value={value} onChange={(event) => onChange(event.target.value)} aria-describedby={`${id}-echo${error ? ` ${id}-error` : ""}`} aria-invalid={error ? true : undefined} />
        <DialogTrigger isOpen={open} onOpenChange={setOpen}>
          <Trigger className="btn btn-icon" aria-label={`${t("date-calendar")} (${label})`}>
            <Icon name="calendar" />
          </Trigger>
          <Popover className="popover" placement="bottom end">
            <Dialog className="calendar-box" aria-label={label}>
              <Calendar
                aria-label={label}
                value={parseDate(shown)}
                onChange={(date) => {
                  onChange(f.dayShort(date.toString()));
                  setOpen(false);
                }}
              >
                <header className="calendar-head">
                  <Trigger slot="previous" className="btn btn-quiet btn-icon">
                    <Icon name="left" />
                  </Trigger>
                  <Heading />
                  <Trigger slot="next" className="btn btn-quiet btn-icon">
                    <Icon name="right" />
                  </Trigger>
                </header>
                <CalendarGrid>
                  <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
                  <CalendarGridBody>{(date) => <CalendarCell date={date} />}</CalendarGridBody>
                </CalendarGrid>
              </Calendar>
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
      <span className="hint" id={`${id}-echo`} aria-live="polite">
        {meant ? f.dayEcho(meant) : t("date-hint")}
      </span>
      {error && (
        <span className="error" id={`${id}-error`}>
          <Icon name="alert" />
          {error}
        </span>
      )}
    </div>
  );
}
