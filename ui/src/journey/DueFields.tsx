//! Until when: a day, and an hour if it matters.
import { useState } from "react";
import type { Day, Due } from "../host/bindings";
import { useWords } from "../host/words";
import { DateField } from "../parts/DateField";
import { readDay } from "../parts/days";
import { TextField } from "../parts/Field";
import { readHour } from "../parts/hours";

export type WrittenDue = { on: string; at: string };
type Faults = { on?: string; at?: string };

/** The two fields and what they mean: `undefined` if they cannot be read. */
export function useDue(today: Day, start: WrittenDue = { on: "", at: "" }): { written: WrittenDue; set: (part: Partial<WrittenDue>) => void; faults: Faults; read: () => Due | null | undefined } {
  const { t } = useWords();
  const [written, setWritten] = useState(start);
  const [faults, setFaults] = useState<Faults>({});
  const read = (): Due | null | undefined => {
    const on = written.on.trim() === "" ? null : readDay(written.on, today);
    const at = written.at.trim() === "" ? null : readHour(written.at);
    const found: Faults = {};
    if (written.on.trim() !== "" && !on) found.on = t("date-wrong");
    if (written.at.trim() !== "" && at === null) found.at = t("hour-wrong");
    setFaults(found);
    if (found.on || found.at) return undefined;
    // An hour without a day is today's.
    return on || at !== null ? { on: on ?? today, at } : null;
  };
  return { written, set: (part) => setWritten((now) => ({ ...now, ...part })), faults, read };
}

type Props = { due: ReturnType<typeof useDue>; today: Day; label: string; autoFocus?: boolean };

export function DueFields({ due, today, label, autoFocus }: Props) {
  const { t } = useWords();
  return (
    <>
      <DateField label={label} value={due.written.on} onChange={(on) => due.set({ on })} from={today} error={due.faults.on ?? null} autoFocus={autoFocus} />
      <TextField label={t("task-hour")} placeholder={t("hour-example")} value={due.written.at} onChange={(event) => due.set({ at: event.target.value })} error={due.faults.at ?? null} />
    </>
  );
}
