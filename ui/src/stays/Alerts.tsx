//! What nobody at the desk may miss: a need a life depends on, and what was pinned under the name.
import type { Note, StayNeed } from "../host/bindings";
import { useWords } from "../host/words";
import { Icon } from "../parts/Icon";
import { needWords } from "./need";

/** `needs` are those shown now. */
export function Alerts({ needs, notes }: { needs: StayNeed[]; notes: Note[] }) {
  const words = useWords();
  const { t } = words;
  const grave = needs.filter(({ severity }) => severity === "life_threatening");
  const pinned = notes.filter((note) => note.pinned);
  return (
    <>
      {grave.map((need) => (
        <p className="alert-line is-grave" role="alert" key={need.id}>
          <Icon name="alert" />
          <strong>{t("need-alert", { what: needWords(need, words) })}</strong>
        </p>
      ))}
      {pinned.map((note) => (
        <p className="alert-line" key={note.id}>
          <Icon name="tag" />
          <span className="sr">{t("note-pinned")}</span>
          <bdi>{note.text}</bdi>
        </p>
      ))}
    </>
  );
}
