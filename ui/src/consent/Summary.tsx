//! What a guest agreed to, in short, beside the story. Only what was said is told; the rest stands on its own page.
import type { ConsentLine, GuestId } from "../host/bindings";
import { useAsk } from "../host/call";
import { useWords } from "../host/words";
import { LinkButton } from "../parts/Button";
import { useLetters } from "../parts/Field";
import { StateSign } from "./StateSign";

export function ConsentSummary({ guest, onOpen }: { guest: GuestId; onOpen: () => void }) {
  const { t } = useWords();
  const letters = useLetters();
  const panel = useAsk("consent.list", { guest });
  const said = (panel.data?.lines ?? []).filter((line: ConsentLine) => line.state !== "unknown");
  return (
    <section>
      <h2>
        {t("consent-title")}
        <LinkButton className="far" onClick={onOpen}>
          {t("consent-open")} {letters && <kbd>C</kbd>}
        </LinkButton>
      </h2>
      {said.length === 0 && <p className="muted">{t("consent-none")}</p>}
      <ul className="lines">
        {said.map((line) => (
          <li key={`${line.purpose}${line.channel}`} className="consent-short">
            <StateSign state={line.state} />
            <span className="muted">
              {t(`purpose-${line.purpose}`)}, {t(`channel-${line.channel}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
