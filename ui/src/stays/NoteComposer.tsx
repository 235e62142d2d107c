//! A note, written where it will stand. The draft is kept until it is saved or given up, even through a restart of the page.
import { useEffect, useId, useState, type FormEvent, type KeyboardEvent } from "react";
import type { GuestId, Note, NoteKind, Stay } from "../host/bindings";
import { useChange } from "../host/call";
import { mod, withMod } from "../host/keys";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Segmented } from "../parts/Chips";
import { SelectField, TextArea } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { useLetters } from "../parts/Field";

const KINDS: readonly NoteKind[] = ["fact", "preference", "incident"];
const place = (guest: GuestId): string => `escale.note.${guest}`;

/** Is there a note half written? */
export function hasDraft(guest: GuestId): boolean {
  return (sessionStorage.getItem(place(guest)) ?? "") !== "";
}

type Props = { guest: GuestId; stays: Stay[]; about: Stay | null; open: boolean; onOpen: () => void; onClose: () => void };

export function NoteComposer({ guest, stays, about, open, onOpen, onClose }: Props) {
  const { t } = useWords();
  const letters = useLetters();
  if (open) return <NoteForm guest={guest} stays={stays} about={about} old={null} onClose={onClose} />;
  return (
    <div className="compose">
      <button type="button" onClick={onOpen}>
        <Icon name="note" />
        {about ? t("compose-open") : t("compose-open-guest")}
        {letters && <kbd>N</kbd>}
      </button>
    </div>
  );
}

type FormProps = { guest: GuestId; stays: Stay[]; about: Stay | null; old: Note | null; onClose: () => void };

export function NoteForm({ guest, stays, about, old, onClose }: FormProps) {
  const { t, f, problem } = useWords();
  const id = useId();
  const write = useChange("stays.write_note", () => t("said-note"));
  const rewrite = useChange("stays.rewrite_note", () => t("said-note"));
  const [text, setText] = useState<string>(() => old?.text ?? sessionStorage.getItem(place(guest)) ?? "");
  const [kind, setKind] = useState<NoteKind>(old?.kind ?? "fact");
  const [stay, setStay] = useState<string>(old?.stay ?? about?.id ?? "");
  const [empty, setEmpty] = useState(false);
  useEffect(() => {
    if (old) return undefined;
    const timer = setTimeout(() => (text ? sessionStorage.setItem(place(guest), text) : sessionStorage.removeItem(place(guest))), 250);
    return () => clearTimeout(timer);
  }, [text, guest, old]);
  const leave = (): void => {
    if (!old) sessionStorage.removeItem(place(guest));
    onClose();
  };
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() === "") return;
    if (old) rewrite.mutate({ note: old.id, kind, text: text.trim() }, { onSuccess: leave });
    else write.mutate({ guest, stay: stay || null, kind, text: text.trim() }, { onSuccess: leave });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && withMod(event)) {
      event.preventDefault();
      save();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (text.trim() === "" || old) leave();
      else onClose();
    }
  };
  const fault = write.error ?? rewrite.error;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className="inline-form note-form" onSubmit={save} onKeyDown={keys} noValidate>
      <TextArea
        id={id}
        label={old ? t("note-edit") : t("note-label")}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        hint={t("note-hint")}
        error={fault ? problem(fault) : empty ? t("note-missing") : null}
        autoFocus
      />
      <div className="note-choices">
        <Segmented<NoteKind> label={t("note-kind")} chosen={kind} onChoose={setKind} options={KINDS.map((one) => ({ id: one, label: t(`note-${one}` as "note-fact") }))} />
        {!old && stays.length > 0 && (
          <SelectField label={t("note-about")} value={stay} onChange={(event) => setStay(event.target.value)}>
            <option value="">{t("note-about-guest")}</option>
            {stays.map((one) => (
              <option key={one.id} value={one.id}>
                {t("chapter-stay", { dates: f.span(one.arrival, one.departure) })}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <div className="shelf">
        <Button look="main" submit disabled={write.isPending || rewrite.isPending} keys={mod(t("key-enter"), t("key-ctrl"))}>
          {t("save")}
        </Button>
        <Button look="quiet" onClick={leave} keys={t("key-escape")}>
          {t("cancel")}
        </Button>
        {!old && text !== "" && <span className="muted">{t("note-draft")}</span>}
      </div>
    </form>
  );
}
