//! The units of the house, in the settings: their order, what they are, and when they are closed.
import { useState, type FormEvent } from "react";
import type { UnitKind, UnitLine } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { asProblem } from "../host/host";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { SelectField, Summary, TextField, Trouble } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import "./units.css";

const UNIT_KINDS: readonly UnitKind[] = ["room", "pitch", "cottage", "boat", "outing"];
/** The core takes no more. unit: persons */
const MOST_PERSONS = 500;

type Open = { unit: UnitLine | null } | null;

export function Units() {
  const { t, f, problem } = useWords();
  const units = useAsk("stays.units", {});
  const closures = useAsk("stays.closures", {});
  const order = useChange("stays.order_units", () => t("said-saved"));
  const retire = useChange("stays.retire_unit", () => t("said-unit-retired"));
  const restore = useChange("stays.restore_unit", () => t("said-unit-restored"));
  const reopen = useChange("stays.reopen_unit", () => t("said-reopened"));
  const [open, setOpen] = useState<Open>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const told = { onSuccess: () => setTrouble(null), onError: (fault: unknown) => setTrouble(problem(asProblem(fault))) };
  const all = units.data ?? [];
  const swap = (at: number, to: number): void => {
    const ids = all.map(({ id }) => id);
    const [one] = ids.splice(at, 1);
    if (one) ids.splice(to, 0, one);
    order.mutate({ units: ids }, told);
  };
  const nameOf = (unit: string): string => all.find(({ id }) => id === unit)?.name ?? "";
  return (
    <>
      <p className="muted">{all.length === 0 ? t("units-none") : t("units-lead")}</p>
      {trouble && <Trouble>{trouble}</Trouble>}
      <ul className="units">
        {all.map((unit, at) => (
          <li key={unit.id} className={unit.retired_on ? "is-retired" : undefined}>
            <span>
              <bdi>{unit.name}</bdi>
              <small className="muted">
                {unit.retired_on
                  ? t("unit-retired-since", { day: f.dayShort(unit.retired_on) })
                  : [t(`unit-${unit.kind}`), unit.capacity === null ? "" : t("cal-persons", { count: unit.capacity }), unit.description].filter(Boolean).join(", ")}
              </small>
            </span>
            <span className="unit-acts">
              <Button look="quiet" small icon="up" aria-label={t("unit-up", { unit: unit.name })} disabled={at === 0 || order.isPending} onClick={() => swap(at, at - 1)} />
              <Button look="quiet" small icon="down" aria-label={t("unit-down", { unit: unit.name })} disabled={at === all.length - 1 || order.isPending} onClick={() => swap(at, at + 1)} />
              <Button small aria-label={t("unit-edit", { unit: unit.name })} onClick={() => setOpen({ unit })}>
                {t("change")}
              </Button>
              {unit.retired_on ? (
                <Button small aria-label={`${t("unit-restore")}, ${unit.name}`} onClick={() => restore.mutate({ unit: unit.id }, told)}>
                  {t("unit-restore")}
                </Button>
              ) : (
                <Button small aria-label={`${t("unit-retire")}, ${unit.name}`} onClick={() => retire.mutate({ unit: unit.id }, told)}>
                  {t("unit-retire")}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button icon="plus" onClick={() => setOpen({ unit: null })}>
          {t("unit-add")}
        </Button>
      </div>
      {(closures.data ?? []).length > 0 && (
        <>
          <h3>{t("unit-closures")}</h3>
          <ul className="units">
            {(closures.data ?? []).map((shut) => {
              const dates = f.rangeShort(shut.from, shut.to);
              return (
                <li key={shut.id}>
                  <span>
                    <bdi>{nameOf(shut.unit)}</bdi>
                    <small className="muted">{t("unit-closure", { dates, reason: shut.reason })}</small>
                  </span>
                  <span className="unit-acts">
                    <Button small aria-label={`${t("cal-reopen")}, ${nameOf(shut.unit)}, ${dates}`} onClick={() => reopen.mutate({ closure: shut.id }, told)}>
                      {t("cal-reopen")}
                    </Button>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Dialog open={open !== null} title={open?.unit ? t("unit-edit-title", { unit: open.unit.name }) : t("unit-add-title")} close={t("close")} onClose={() => setOpen(null)}>
        {open && <UnitForm unit={open.unit} onClose={() => setOpen(null)} />}
      </Dialog>
    </>
  );
}

function UnitForm({ unit, onClose }: { unit: UnitLine | null; onClose: () => void }) {
  const { t, problem } = useWords();
  const add = useChange("stays.add_unit", () => t("said-unit-added"));
  const change = useChange("stays.change_unit", () => t("said-saved"));
  const [written, setWritten] = useState({ name: unit?.name ?? "", kind: unit?.kind ?? ("room" as UnitKind), capacity: String(unit?.capacity ?? ""), description: unit?.description ?? "" });
  const [faults, setFaults] = useState<Array<{ field: string; said: string }>>([]);
  const set = (part: Partial<typeof written>): void => setWritten((now) => ({ ...now, ...part }));
  const fault = (field: string): string | null => faults.find((one) => one.field === `unit-${field}`)?.said ?? null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const persons = written.capacity.trim();
    const capacity = persons === "" ? null : Number(persons);
    if (capacity !== null && !(/^\d{1,3}$/.test(persons) && capacity >= 1 && capacity <= MOST_PERSONS)) {
      setFaults([{ field: "unit-capacity", said: t("unit-capacity-wrong", { most: String(MOST_PERSONS) }) }]);
      return;
    }
    const draft = { name: written.name, kind: written.kind, capacity, description: written.description };
    try {
      if (unit) await change.mutateAsync({ unit: unit.id, ...draft });
      else await add.mutateAsync(draft);
      onClose();
    } catch (thrown) {
      const refused = asProblem(thrown);
      setFaults([{ field: `unit-${refused.field ?? "name"}`, said: problem(refused) }]);
    }
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <Summary title={t("problems-title", { count: faults.length })} faults={faults} />
      <TextField id="unit-name" label={t("book-unit-name")} value={written.name} onChange={(event) => set({ name: event.target.value })} error={fault("name")} autoFocus />
      <div className="row-2">
        <SelectField id="unit-kind" label={t("book-unit-kind")} value={written.kind} onChange={(event) => set({ kind: event.target.value as UnitKind })}>
          {UNIT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`unit-${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField id="unit-capacity" label={t("unit-capacity")} inputMode="numeric" value={written.capacity} onChange={(event) => set({ capacity: event.target.value })} error={fault("capacity")} />
      </div>
      <TextField id="unit-description" label={t("unit-description")} hint={t("unit-description-hint")} value={written.description} onChange={(event) => set({ description: event.target.value })} error={fault("description")} />
      <FormFoot save={t("save")} busy={add.isPending || change.isPending} onClose={onClose} />
    </form>
  );
}
