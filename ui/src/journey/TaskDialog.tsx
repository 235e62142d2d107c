//! A task about somebody: written by hand, made of a note, or of what is missing.
import { useState, type FormEvent } from "react";
import type { Day, TaskDraft } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Dialog } from "../parts/Dialog";
import { TextField } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import { DueFields, useDue } from "./DueFields";

/** Where a task comes from, and the words it begins with. */
export type TaskStart = Pick<TaskDraft, "text" | "guest" | "stay" | "note" | "born">;
type Props = { start: TaskStart | null; today: Day; onClose: () => void };

/** Longest task. unit: characters */
const LONGEST = 300;

export function TaskDialog({ start, today, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={start !== null} title={t("task-title")} close={t("close")} onClose={onClose}>
      {start && <Form start={start} today={today} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ start, today, onClose }: Props & { start: TaskStart }) {
  const { t } = useWords();
  const add = useChange("journey.add_task", () => t("said-task"));
  const [text, setText] = useState(start.text.slice(0, LONGEST));
  const [owner, setOwner] = useState("");
  const [missing, setMissing] = useState(false);
  const due = useDue(today);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const until = due.read();
    setMissing(text.trim() === "");
    if (text.trim() === "" || until === undefined) return;
    add.mutate({ ...start, text: text.trim(), owner: owner.trim() || null, due: until }, { onSuccess: onClose });
  };
  return (
    <form className="form" onSubmit={save} noValidate>
      <TextField label={t("task-text")} value={text} maxLength={LONGEST} onChange={(event) => setText(event.target.value)} error={missing ? t("task-missing") : null} autoFocus />
      <div className="row-2">
        <DueFields due={due} today={today} label={t("task-due")} />
      </div>
      <TextField label={t("task-owner")} value={owner} onChange={(event) => setOwner(event.target.value)} />
      <FormFoot save={t("task-add")} busy={add.isPending} fault={add.error} onClose={onClose} />
    </form>
  );
}
