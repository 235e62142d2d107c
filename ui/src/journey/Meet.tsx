//! The dialog that notes an encounter outside a stay: an enquiry, a call, a confirmation, thanks.
import { useState, type FormEvent } from "react";
import type { Day, EncounterKind, GuestId, Stay } from "../host/bindings";
import { useChange } from "../host/call";
import { useScan } from "../host/scan";
import { useWords } from "../host/words";
import { DateField } from "../parts/DateField";
import { readDay } from "../parts/days";
import { Dialog } from "../parts/Dialog";
import { SelectField, TextArea } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import { Marks } from "../parts/Marks";

/** Enquiries have a form of their own. */
const KINDS: ReadonlyArray<Exclude<EncounterKind, "enquiry">> = ["call", "message", "interest", "reconfirmation", "follow_up"];

export type Start = { kind: EncounterKind; stay: string | null };
type Props = { start: Start | null; guest: GuestId; stays: Stay[]; today: Day; onClose: () => void };

export function Meet({ start, ...rest }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={start !== null} title={t("met-title")} close={t("close")} onClose={rest.onClose}>
      {start && <Form start={start} {...rest} />}
    </Dialog>
  );
}

function Form({ start, guest, stays, today, onClose }: Props & { start: Start }) {
  const { t, f } = useWords();
  const note = useChange("journey.note_encounter", () => t("said-met"));
  const [kind, setKind] = useState(start.kind);
  const [stay, setStay] = useState(start.stay ?? "");
  const [on, setOn] = useState(() => f.dayShort(today));
  const [text, setText] = useState("");
  const findings = useScan(text, guest);
  const [wrong, setWrong] = useState(false);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const day = readDay(on, today, { lean: "behind" });
    setWrong(day === null);
    if (day) note.mutate({ guest, stay: stay || null, kind, on: day, text: text.trim() }, { onSuccess: onClose });
  };
  return (
    <form className="form" onSubmit={save} noValidate>
      <SelectField label={t("met-kind")} value={kind} onChange={(event) => setKind(event.target.value as EncounterKind)}>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`met-option-${one}`)}
          </option>
        ))}
      </SelectField>
      <DateField label={t("met-on")} value={on} onChange={setOn} from={today} lean="behind" error={wrong ? t("date-wrong") : null} />
      <TextArea label={t("met-text")} rows={3} value={text} onChange={(event) => setText(event.target.value)} autoFocus />
      <Marks text={text} findings={findings} />
      {stays.length > 0 && (
        <SelectField label={t("met-stay")} value={stay} onChange={(event) => setStay(event.target.value)}>
          <option value="">{t("met-stay-none")}</option>
          {stays.map((one) => (
            <option key={one.id} value={one.id}>
              {f.range(one.arrival, one.departure)}
            </option>
          ))}
        </SelectField>
      )}
      <FormFoot save={t("met-save")} busy={note.isPending} fault={note.error} onClose={onClose} />
    </form>
  );
}
