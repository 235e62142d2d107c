//! Words of a free text that do not belong there, each with what it is. Only said: the text is nobody's to change.
import type { Finding } from "../host/bindings";
import { useWords } from "../host/words";
import { Icon } from "./Icon";
import "./marks.css";

export function Marks({ text, findings }: { text: string; findings: Finding[] }) {
  const { t } = useWords();
  return (
    <ul className="marks" aria-live="polite">
      {findings.map(({ category, class: how, from, to }) => (
        <li key={`${category} ${from}`} className={how === "block" ? "cue cue-danger" : "cue cue-warn"}>
          <Icon name="alert" />
          <span>
            <mark>{text.slice(from, to)}</mark> · {t(`found-${category}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
