//! The dialog that moves a stay: the third way, beside dragging and the keys.
import { useState, type FormEvent } from "react";
import type { Bar, Day, Problem } from "../../host/bindings";
import { useChange } from "../../host/call";
import { asProblem } from "../../host/host";
import { useWords } from "../../host/words";
import { DateField } from "../../parts/DateField";
import { readDay } from "../../parts/days";
import { Dialog } from "../../parts/Dialog";
import { Summary } from "../../parts/Field";
import { FormFoot } from "../../parts/FormFoot";
import { OffSeasonTick, offSeason } from "../OffSeason";
import { UnitSelect } from "./UnitSelect";
import { listed } from "./vacancy";

type Props = { bar: Bar | null; today: Day; onClose: () => void };

export function MoveStay({ bar, today, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={bar !== null} title={bar ? t("move-title", { name: listed(bar.name, t("no-name")) }) : ""} close={t("close")} onClose={onClose}>
      {bar && <MoveForm key={bar.stay} bar={bar} today={today} onClose={onClose} />}
    </Dialog>
  );
}

function MoveForm({ bar, today, onClose }: { bar: Bar; today: Day; onClose: () => void }) {
  const { t, f, problem } = useWords();
  const move = useChange("stays.move", () => t("said-moved"));
  const [unit, setUnit] = useState(bar.unit ?? "");
  const [from, setFrom] = useState(f.dayShort(bar.arrival));
  const [to, setTo] = useState(f.dayShort(bar.departure));
  const [refused, setRefused] = useState<Problem | null>(null);
  const [despite, setDespite] = useState(false);
  const [faults, setFaults] = useState<Array<{ field: string; said: string }>>([]);
  const arrival = readDay(from, today);
  const departure = readDay(to, arrival ?? today, { base: arrival });
  const fault = (field: string): string | null => faults.find((one) => one.field === field)?.said ?? null;
  // Other days are another question.
  const asksAnew = (): void => (setDespite(false), setRefused(null));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found: Array<{ field: string; said: string }> = [];
    if (!arrival) found.push({ field: "move-arrival", said: t(from.trim() ? "date-wrong" : "date-missing") });
    if (!departure) found.push({ field: "move-departure", said: t(to.trim() ? "date-wrong" : "date-missing") });
    setFaults(found);
    if (!arrival || !departure) return;
    try {
      await move.mutateAsync({ stay: bar.stay, unit: unit || null, arrival, departure, despite: despite ? ["season"] : [] });
      onClose();
    } catch (thrown) {
      const said = asProblem(thrown);
      setRefused(said);
      setFaults([{ field: `move-${said.field ?? "arrival"}`, said: problem(said) }]);
    }
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <Summary title={t("problems-title", { count: faults.length })} faults={faults} />
      <UnitSelect id="move-unit" value={unit} onChange={setUnit} days={arrival && departure ? { arrival, departure } : null} but={bar.stay} error={fault("move-unit")} />
      <div className="row-2">
        <DateField id="move-arrival" label={t("book-arrival")} value={from} onChange={(text) => (setFrom(text), asksAnew())} from={today} error={fault("move-arrival")} />
        <DateField id="move-departure" label={t("book-departure")} value={to} onChange={(text) => (setTo(text), asksAnew())} from={arrival ?? today} base={arrival} error={fault("move-departure")} />
      </div>
      {(despite || offSeason(refused)) && <OffSeasonTick refused={refused} checked={despite} onChange={setDespite} />}
      <FormFoot save={t("move-save")} busy={move.isPending} onClose={onClose} />
    </form>
  );
}
