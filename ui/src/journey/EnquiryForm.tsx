//! Ten seconds on the telephone: who, when, how many, what they asked. Tab goes on, Enter saves; what was understood
//! stands under the fields before anything is written.
import { useDeferredValue, useState, type FormEvent, type KeyboardEvent, type ReactNode } from "react";
import type { AskedBy, Day, Enquiry, EnquiryReading, GuestId, Noted } from "../host/bindings";
import { call, useAsk, useChange } from "../host/call";
import { asProblem } from "../host/host";
import { useWords, type Words } from "../host/words";
import { Dialog } from "../parts/Dialog";
import { Choice, SelectField, TextArea, TextField, Tick } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import { Icon } from "../parts/Icon";
import { DueFields, useDue } from "./DueFields";
import { daysSaid, headsSaid } from "./enquiry";
import "./enquiry.css";

const CHANNELS: readonly AskedBy[] = ["phone", "mail", "walk_in", "web"];
const NEW = "new";

/** What the form begins with: somebody who is known, days to ask for, or an enquiry to put right. */
export type EnquiryStart = { guest?: { id: GuestId; name: string } | null; when?: string; old?: Enquiry | null };
/** The scanner under what was asked; the screen lends it. */
export type Scanner = (at: { guest: GuestId | null; text: string; names: string[]; asWritten: boolean; onText: (text: string) => void; onName: (word: string) => void; onAsWritten: () => void }) => ReactNode;
type Props = { start: EnquiryStart | null; today: Day; scanner: Scanner; onClose: () => void; onNoted?: (noted: Noted) => void };

export function EnquiryForm({ start, ...rest }: Props) {
  const { t } = useWords();
  const title = start?.old ? t("enquiry-change-title") : start?.guest ? t("enquiry-title-of", { name: start.guest.name }) : t("enquiry-title");
  return (
    <Dialog open={start !== null} title={title} close={t("close")} onClose={rest.onClose} wide>
      {start && <Form start={start} {...rest} />}
    </Dialog>
  );
}

type Faults = { who?: string; when?: string; party?: string };

function Form({ start, today, scanner, onClose, onNoted }: Props & { start: EnquiryStart }) {
  const words = useWords();
  const { t, f } = words;
  const note = useChange("journey.note_enquiry", () => t("said-enquiry"));
  const change = useChange("journey.change_enquiry", () => t("said-saved"));
  const old = start.old ?? null;
  const known = old?.guest ?? start.guest?.id ?? null;
  const [written, setWritten] = useState(() => ({
    who: "",
    when: old ? (old.wanted.about ?? [old.wanted.arrival, old.wanted.departure].filter(Boolean).map((day) => f.dayShort(day!)).join(" - ")) : (start.when ?? ""),
    party: old ? [old.wanted.heads?.adults ?? "", old.wanted.heads?.children ?? "", old.wanted.heads?.infants ?? ""].filter((count) => count !== "").join("+") : "",
    asked: old?.asked ?? "",
    channel: (old?.channel ?? "phone") as AskedBy,
    chosen: "" as GuestId | typeof NEW | "",
    names: [] as string[],
    asWritten: false,
    calls: false,
  }));
  const [faults, setFaults] = useState<Faults>({});
  const [fault, setFault] = useState<ReturnType<typeof asProblem> | null>(null);
  const due = useDue(today, { on: f.dayShort(today), at: "" });
  const set = (part: Partial<typeof written>): void => {
    setWritten((now) => ({ ...now, ...part }));
    // What was wrong may be right now.
    setFaults({});
  };
  const said = useDeferredValue(`${written.who}\n${written.when}\n${written.party}`);
  const [who = "", when = "", party = ""] = said.split("\n");
  const read = useAsk("journey.read_enquiry", { who, when, party }, { when: said.trim() !== "", keep: true });
  const reading = said.trim() === "" ? null : (read.data ?? null);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (note.isPending || change.isPending) return;
    setFault(null);
    try {
      // What is saved is read now: fast fingers may be ahead of the picture.
      const sure = await call("journey.read_enquiry", { who: written.who, when: written.when, party: written.party });
      const found = faultsOf(words, sure, { known: known !== null, chosen: written.chosen });
      const until = written.calls ? due.read() : null;
      setFaults(found);
      if (Object.keys(found).length > 0 || until === undefined) return;
      const asked = [written.asked.trim(), sure.asked].filter(Boolean).join(". ");
      const told = { channel: written.channel, wanted: sure.wanted, asked, names: written.names, as_written: written.asWritten };
      if (old) {
        await change.mutateAsync({ enquiry: old.id, becomes: told });
      } else {
        const done = await note.mutateAsync({ ...told, ...whose(sure, known, written.chosen), call_back: until });
        onNoted?.(done.value);
      }
      onClose();
    } catch (thrown) {
      setFault(asProblem(thrown));
    }
  };
  const enterSaves = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <form className="form enquiry-form" onSubmit={(event) => void save(event)} noValidate>
      {!known && <TextField label={t("enquiry-who")} hint={t("enquiry-who-hint")} value={written.who} onChange={(event) => set({ who: event.target.value, chosen: "" })} error={faults.who ?? null} spellCheck={false} autoFocus />}
      <div className="row-2">
        <TextField label={t("enquiry-when")} hint={t("enquiry-when-hint")} value={written.when} onChange={(event) => set({ when: event.target.value })} error={faults.when ?? null} spellCheck={false} autoFocus={known !== null} />
        <TextField label={t("enquiry-party")} hint={t("enquiry-party-hint")} value={written.party} onChange={(event) => set({ party: event.target.value })} error={faults.party ?? null} spellCheck={false} />
      </div>
      <Understood reading={reading} known={known !== null} today={today} />
      <TextArea label={t("enquiry-asked")} hint={t("enquiry-asked-hint")} rows={2} value={written.asked} onChange={(event) => set({ asked: event.target.value, asWritten: false })} onKeyDown={enterSaves} />
      {scanner({
        guest: known,
        text: written.asked,
        names: written.names,
        asWritten: written.asWritten,
        onText: (asked) => set({ asked }),
        onName: (word) => set({ names: [...written.names, word] }),
        onAsWritten: () => set({ asWritten: true }),
      })}
      {/* Behind the four fields: a choice that appears must not catch a Tab. */}
      {!known && reading && <WhichGuest reading={reading} chosen={written.chosen} onChoose={(chosen) => set({ chosen })} />}
      <Choice<AskedBy> label={t("enquiry-channel")} value={written.channel} onChange={(channel) => set({ channel })} options={CHANNELS.map((value) => ({ value, label: t(`asked-by-${value}`) }))} />
      {!old && <Tick label={t("enquiry-call-back")} checked={written.calls} onChange={(calls) => set({ calls })} />}
      {!old && written.calls && (
        <div className="row-2">
          <DueFields due={due} today={today} label={t("call-back-day")} />
        </div>
      )}
      <FormFoot save={t("enquiry-save")} busy={note.isPending || change.isPending} fault={fault} onClose={onClose} />
    </form>
  );
}

/** What stops the form, a field each. */
function faultsOf({ t }: Words, reading: EnquiryReading, at: { known: boolean; chosen: string }): Faults {
  const found: Faults = {};
  for (const { field, fault, word } of reading.troubles) {
    if (field === "who" && (at.known || (fault === "which_guest" && at.chosen !== ""))) continue;
    if (fault === "no_guest") found.who = t("enquiry-who-missing");
    else if (fault === "which_guest") found.who = t("enquiry-who-which");
    else if (field === "party") found.party = t("enquiry-party-wrong", { word: word ?? "" });
    else found[field] = word ? t(`line-fault-${fault}-word` as "line-fault-unread-word", { word }) : t(`line-fault-${fault}` as "line-fault-no_arrival");
  }
  return found;
}

type Whose = { guest: GuestId | null; name?: { family: string; given: string } | null; title?: string | null; phone: string | null; email: string | null };

/** A known guest, the chosen one, or the name of a new file; a number or an address goes into the file. */
function whose({ guest, title, phone, email }: EnquiryReading, known: GuestId | null, chosen: GuestId | typeof NEW | ""): Whose {
  if (known) return { guest: known, phone: null, email: null };
  if (chosen !== "" && chosen !== NEW) return { guest: chosen, phone, email };
  if (guest.is === "known" && chosen !== NEW) return { guest: guest.guest.id, phone, email };
  return { guest: null, name: guest.is === "nobody" ? null : guest.name, title, phone, email };
}

/** What was understood, in words, while it is typed. */
function Understood({ reading, known, today }: { reading: EnquiryReading | null; known: boolean; today: Day }) {
  const words = useWords();
  const { t } = words;
  const told: string[] = [];
  if (reading) {
    const { wanted, nights, guest, phone, email } = reading;
    if (!known && guest.is === "new") told.push(t("enquiry-new-file"));
    if (!known && phone) told.push(phone);
    if (!known && email) told.push(email);
    if (wanted.about) told.push(t("enquiry-in-words"));
    else if (wanted.arrival) told.push([daysSaid(words, wanted, today), nights === null ? "" : t("line-nights", { count: nights })].filter(Boolean).join(", "));
    if (headsSaid(words, wanted.heads)) told.push(headsSaid(words, wanted.heads));
  }
  return (
    <p className="enquiry-read" role="status">
      {told.length > 0 && <Icon name="check" />}
      <span>{told.join(" · ")}</span>
      {reading?.notices.map((notice) => (
        <span key={notice} className="cue cue-warn">
          <Icon name="alert" />
          {t(`line-notice-${notice}` as "line-notice-past")}
        </span>
      ))}
    </p>
  );
}

/** Two guests of one name are a choice; one may still be somebody else. */
function WhichGuest({ reading, chosen, onChoose }: { reading: EnquiryReading; chosen: string; onChoose: (guest: string) => void }) {
  const { t, f } = useWords();
  const { guest, candidates } = reading;
  if (guest.is === "nobody" || candidates.length === 0) return null;
  const name = [guest.name.given, guest.name.family].filter(Boolean).join(" ");
  const start = guest.is === "known" ? guest.guest.id : guest.is === "new" ? NEW : "";
  return (
    <SelectField label={guest.is === "which" ? t("line-which") : t("line-who")} value={chosen || start} onChange={(event) => onChoose(event.target.value)}>
      {guest.is === "which" && <option value="">{t("line-choose", { count: candidates.length })}</option>}
      {candidates.map((one) => (
        <option key={one.id} value={one.id}>
          {[one.name, one.town, one.last_stay ? t("line-last", { month: f.month(one.last_stay) }) : ""].filter(Boolean).join(", ")}
        </option>
      ))}
      <option value={NEW}>{t("line-new", { name })}</option>
    </SelectField>
  );
}
