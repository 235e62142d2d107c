//! A note, written where it will stand. The draft is kept until it is saved or given up, even if the program is killed.
import { useEffect, useId, useState, type FormEvent, type KeyboardEvent } from "react";
import type { Day, GuestId, NeedCode, Note, Post, Stay } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { mod, withMod } from "../host/keys";
import { useScan } from "../host/scan";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { TextArea, useLetters } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { draftOf, keepDraft } from "./draft";
import { NoteChoices, type Chosen } from "./NoteChoices";
import { NoteFindings } from "./NoteFindings";

/** Is there a note half written? */
export function hasDraft(guest: GuestId): boolean {
  return draftOf(guest) !== "";
}

type Around = { guest: GuestId; stays: Stay[]; about: Stay | null; today: Day; post: Post; onNeed: (stay: Stay, code: NeedCode) => void; onClose: () => void };
type Props = Around & { open: boolean; onOpen: () => void };

export function NoteComposer({ open, onOpen, ...around }: Props) {
  const { t } = useWords();
  const letters = useLetters();
  if (open) return <NoteForm {...around} old={null} />;
  return (
    <div className="compose">
      <button type="button" onClick={onOpen}>
        <Icon name="note" />
        {around.about ? t("compose-open") : t("compose-open-guest")}
        {letters && <kbd>N</kbd>}
      </button>
    </div>
  );
}

export function NoteForm({ guest, stays, about, today, post, old, onNeed, onClose }: Around & { old: Note | null }) {
  const { t, problem } = useWords();
  const id = useId();
  const write = useChange("stays.write_note", () => t("said-note"));
  const rewrite = useChange("stays.rewrite_note", () => t("said-note"));
  const [text, setText] = useState<string>(() => old?.text ?? draftOf(guest));
  const [chosen, setChosen] = useState<Chosen>(() => ({ kind: old?.kind ?? "fact", topic: old?.topic ?? "other", seenBy: old?.seen_by ?? "all", until: old?.expires ?? null, pinned: old?.pinned ?? false, stay: old?.stay ?? about?.id ?? "" }));
  const [names, setNames] = useState<string[]>(old?.names ?? []);
  const [reason, setReason] = useState<string | null>(null);
  const [asWritten, setAsWritten] = useState(false);
  const [empty, setEmpty] = useState(false);
  const findings = useScan(text, guest, names);
  const days = useAsk("stays.note_days", { stay: chosen.stay || null });
  const stay = stays.find((one) => one.id === chosen.stay) ?? about;
  const blocked = findings.some((finding) => finding.class === "block");
  useEffect(() => {
    // A card number is not kept, in a draft no more than in a note.
    if (old || blocked) return undefined;
    const timer = setTimeout(() => keepDraft(guest, text), 250);
    return () => clearTimeout(timer);
  }, [text, guest, old, blocked]);
  const leave = (): void => {
    if (!old) keepDraft(guest, "");
    onClose();
  };
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() === "") return;
    const words = { kind: chosen.kind, text: text.trim(), topic: chosen.topic, seen_by: chosen.seenBy, expires: chosen.until, pinned: chosen.pinned, names, as_written: asWritten, override_reason: reason };
    if (old) rewrite.mutate({ note: old.id, ...words }, { onSuccess: leave });
    else write.mutate({ guest, stay: chosen.stay || null, ...words }, { onSuccess: leave });
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
        onChange={(event) => (setText(event.target.value), setAsWritten(false))}
        hint={t("note-guest-reads")}
        error={fault ? problem(fault) : empty ? t("note-missing") : null}
        autoFocus
      />
      <NoteFindings
        {...{ text, findings, reason, asWritten }}
        owner={post === "owner"}
        until={days.data?.overridden ?? null}
        onText={setText}
        onName={(word) => setNames((now) => [...now, word])}
        onNeed={stay ? (code) => onNeed(stay, code) : null}
        onReason={setReason}
        onAsWritten={() => setAsWritten(true)}
      />
      <NoteChoices chosen={chosen} days={days.data} today={today} stays={stays} owner={post === "owner"} old={old !== null} onChoose={(part) => setChosen((now) => ({ ...now, ...part }))} />
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
