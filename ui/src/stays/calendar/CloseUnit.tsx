//! The dialog that closes a unit for some days, with the reason.
import { useState, type FormEvent } from "react";
import type { Day, UnitLine } from "../../host/bindings";
import { useChange } from "../../host/call";
import { asProblem } from "../../host/host";
import { useWords } from "../../host/words";
import { DateField } from "../../parts/DateField";
import { readDay } from "../../parts/days";
import { Dialog } from "../../parts/Dialog";
import { Summary, TextField } from "../../parts/Field";
import { FormFoot } from "../../parts/FormFoot";

type Props = { unit: UnitLine | null; today: Day; onClose: () => void };

export function CloseUnit({ unit, today, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={unit !== null} title={unit ? t("close-title", { unit: unit.name }) : ""} close={t("close")} onClose={onClose}>
      {unit && <CloseForm key={unit.id} unit={unit} today={today} onClose={onClose} />}
    </Dialog>
  );
}

function CloseForm({ unit, today, onClose }: { unit: UnitLine; today: Day; onClose: () => void }) {
  const { t, problem } = useWords();
  const close = useChange("stays.close_unit", () => t("said-closed"));
  const [written, setWritten] = useState({ from: "", to: "", reason: "" });
  const [faults, setFaults] = useState<Array<{ field: string; said: string }>>([]);
  const from = readDay(written.from, today);
  const to = readDay(written.to, from ?? today, { base: from });
  const set = (part: Partial<typeof written>): void => setWritten((now) => ({ ...now, ...part }));
  const fault = (field: string): string | null => faults.find((one) => one.field === field)?.said ?? null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found: Array<{ field: string; said: string }> = [];
    if (!from) found.push({ field: "close-from", said: t(written.from.trim() ? "date-wrong" : "date-missing") });
    if (!to) found.push({ field: "close-to", said: t(written.to.trim() ? "date-wrong" : "date-missing") });
    setFaults(found);
    if (!from || !to) return;
    try {
      await close.mutateAsync({ unit: unit.id, from, to, reason: written.reason });
      onClose();
    } catch (thrown) {
      const refused = asProblem(thrown);
      const field = refused.field === "to" || refused.field === "reason" ? refused.field : "from";
      setFaults([{ field: `close-${field}`, said: problem(refused) }]);
    }
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <Summary title={t("problems-title", { count: faults.length })} faults={faults} />
      <div className="row-2">
        <DateField id="close-from" label={t("close-from")} value={written.from} onChange={(text) => set({ from: text })} from={today} error={fault("close-from")} autoFocus />
        <DateField id="close-to" label={t("close-to")} value={written.to} onChange={(text) => set({ to: text })} from={from ?? today} base={from} error={fault("close-to")} />
      </div>
      <TextField id="close-reason" label={t("close-reason")} hint={t("close-reason-hint")} value={written.reason} onChange={(event) => set({ reason: event.target.value })} error={fault("close-reason")} />
      <FormFoot save={t("close-save")} busy={close.isPending} onClose={onClose} />
    </form>
  );
}
