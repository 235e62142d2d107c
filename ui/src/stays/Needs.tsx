//! The needs of the stay at hand, and the dialog that records one: what to do, never why.
import { useState, type FormEvent } from "react";
import type { NeedCode, NeedKind, Place, Severity, Stay, StayNeed } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { useWords } from "../host/words";
import { LinkButton } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Choice, SelectField, TextField, Tick } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import { needWords } from "./need";

const KINDS: readonly NeedKind[] = ["menu_exclude", "menu_type", "room_access", "equipment", "activity_limit", "assistance"];
const QUICK: readonly NeedCode[] = ["nuts", "gluten", "milk", "vegetarian", "no_pork", "ground_floor", "walk_in_shower"];
const SEVERITIES: readonly Severity[] = ["must", "life_threatening", "preference"];
const PLACES: readonly Place[] = ["room", "table", "participant"];

type PanelProps = { needs: StayNeed[]; stay: Stay | null; onAdd: () => void; onEdit: (need: StayNeed) => void };

export function NeedsPanel({ needs, stay, onAdd, onEdit }: PanelProps) {
  const words = useWords();
  const { t, f } = words;
  const remove = useChange("stays.remove_need", () => t("said-need-removed"));
  if (!stay && needs.length === 0) return null;
  return (
    <section>
      <h2>
        {t("needs-title")}
        {stay && (
          <LinkButton className="far" onClick={onAdd}>
            {t("needs-add")}
          </LinkButton>
        )}
      </h2>
      {needs.length === 0 && <p className="muted">{t("needs-none")}</p>}
      <ul className="lines needs">
        {needs.map((need) => (
          <li key={need.id}>
            <span className={need.severity === "life_threatening" ? "is-grave" : undefined}>
              {need.severity !== "must" && `${t(`severity-${need.severity}`)} · `}
              <bdi>{needWords(need, words)}</bdi>
            </span>
            <small className="muted">{t("needs-gone", { day: f.day(need.removed_on) })}</small>
            <span className="shelf">
              <LinkButton onClick={() => onEdit(need)}>{t("change")}</LinkButton>
              <LinkButton onClick={() => remove.mutate({ need: need.id })}>{t("remove")}</LinkButton>
            </span>
          </li>
        ))}
      </ul>
      <p className="muted">{t("needs-lead")}</p>
    </section>
  );
}

/** What the dialog is about: a new need of a stay, perhaps with its code, or one to change. */
export type NeedStart = { stay: Stay; code: NeedCode | null; old: StayNeed | null };
type Props = { start: NeedStart | null; house: string; onClose: () => void };

export function NeedDialog({ start, house, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={start !== null} title={start?.old ? t("need-change") : t("need-title")} close={t("close")} onClose={onClose} wide>
      {start && <NeedForm start={start} house={house} onClose={onClose} />}
    </Dialog>
  );
}

function NeedForm({ start, house, onClose }: { start: NeedStart; house: string; onClose: () => void }) {
  const { t, f } = useWords();
  const { stay, old } = start;
  const codes = useAsk("stays.need_codes", {});
  const record = useChange("stays.record_need", () => t("said-need"));
  const change = useChange("stays.change_need", () => t("said-need"));
  const [code, setCode] = useState<NeedCode>(old?.code ?? start.code ?? "nuts");
  const [severity, setSeverity] = useState<Severity>(old?.severity ?? "must");
  const [instruction, setInstruction] = useState<string>(old?.instruction ?? "");
  const [place, setPlace] = useState<Place>(old?.place ?? "room");
  const [number, setNumber] = useState(old?.place_number ? String(old.place_number) : "");
  const [agreed, setAgreed] = useState(false);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const words = { code, severity, instruction: instruction.trim(), place, place_number: place !== "room" && /^\d{1,4}$/.test(number.trim()) ? Number(number) : null };
    const done = { onSuccess: onClose };
    if (old) change.mutate({ need: old.id, ...words }, done);
    else record.mutate({ stay: stay.id, agreed, ...words }, done);
  };
  const offered = codes.data ?? [];
  return (
    <form className="form" noValidate onSubmit={save}>
      <p className="muted">
        {t("needs-stay", { dates: f.span(stay.arrival, stay.departure) })} · {t("needs-lead")}
      </p>
      {!old && (
        <div className="chips" role="group" aria-label={t("need-quick")}>
          {QUICK.map((one) => (
            <button key={one} type="button" aria-pressed={one === code} onClick={() => setCode(one)}>
              {t(`need-code-${one}`)}
            </button>
          ))}
        </div>
      )}
      <SelectField label={t("need-code")} value={code} onChange={(event) => setCode(event.target.value as NeedCode)}>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={t(`need-kind-${kind}`)}>
            {offered
              .filter((one) => one.kind === kind)
              .map((one) => (
                <option key={one.code} value={one.code}>
                  {t(`need-code-${one.code}`)}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <Choice<Severity> label={t("need-severity")} value={severity} onChange={setSeverity} options={SEVERITIES.map((one) => ({ value: one, label: t(`severity-${one}`) }))} />
      <TextField label={t("need-instruction")} hint={t("need-instruction-hint")} maxLength={120} value={instruction} onChange={(event) => setInstruction(event.target.value)} />
      <div className="row-2">
        <SelectField label={t("need-place")} value={place} onChange={(event) => setPlace(event.target.value as Place)}>
          {PLACES.map((one) => (
            <option key={one} value={one}>
              {t(`place-${one}`)}
            </option>
          ))}
        </SelectField>
        {place !== "room" && <TextField label={t("need-number")} inputMode="numeric" value={number} onChange={(event) => setNumber(event.target.value)} />}
      </div>
      {!old && (
        <div className="asked">
          <p className="label">{t("need-asked")}</p>
          <blockquote>{t("need-wording", { house })}</blockquote>
          <Tick label={t("need-agrees")} checked={agreed} onChange={setAgreed} />
          <p className="muted">{t("need-refusal")}</p>
        </div>
      )}
      <FormFoot save={old ? t("save") : t("need-save")} busy={record.isPending || change.isPending} fault={record.error ?? change.error} onClose={onClose} />
    </form>
  );
}
