//! What can be done with a note: change it, pin it, say that it still holds, remove it.
import type { Day, Note, NoteId, Problem } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Icon } from "../parts/Icon";
import { Menu, type MenuLine } from "../parts/Menu";

type Props = { note: Note; today: Day; onEdit: (note: NoteId) => void; /** Makes a task of it. */ onTask: (note: Note) => void; onTrouble: (fault: Problem) => void };

export function NoteMenu({ note, today, onEdit, onTask, onTrouble }: Props) {
  const { t, f } = useWords();
  const pin = useChange("stays.pin_note", () => t("said-note-pinned"));
  const unpin = useChange("stays.unpin_note", () => t("said-note-unpinned"));
  const keep = useChange("stays.keep_note", () => t("said-note-kept"));
  const remove = useChange("stays.remove_note", () => t("said-note-removed"));
  const ask = { note: note.id };
  const refused = { onError: onTrouble };
  const asked = note.review !== null && note.review <= today;
  const lines: MenuLine[] = [{ id: "edit", label: t("note-edit"), icon: "note", act: () => onEdit(note.id) }];
  if (asked) lines.push({ id: "keep", label: t("note-still"), icon: "check", act: () => keep.mutate(ask, refused) });
  lines.push(
    note.pinned
      ? { id: "unpin", label: t("note-unpin"), icon: "tag", act: () => unpin.mutate(ask, refused) }
      : { id: "pin", label: t("note-pin"), icon: "tag", act: () => pin.mutate(ask, refused) },
    { id: "task", label: t("make-task"), icon: "check", act: () => onTask(note) },
    { id: "remove", label: t("remove"), icon: "x", act: () => remove.mutate(ask, refused) },
  );
  const facts = [
    note.topic === "other" ? "" : t(`topic-${note.topic}`),
    note.seen_by === "all" ? "" : t(`seen-${note.seen_by}`),
    note.rewritten ? t("note-rewritten", { who: note.rewritten.by }) : "",
    note.expires ? t("note-until-day", { day: f.day(note.expires) }) : "",
    asked ? t("note-review") : "",
  ].filter(Boolean);
  return (
    <>
      <small className="note-facts">{facts.map((fact) => ` · ${fact}`).join("")}</small>
      <Menu className="btn btn-quiet btn-icon" label={t("more-actions")} lines={lines}>
        <Icon name="more" />
      </Menu>
    </>
  );
}
