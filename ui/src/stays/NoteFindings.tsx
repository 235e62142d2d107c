//! What the scanner says of a note while it is written: where, what, and the way out of each.
import { useState } from "react";
import type { Day, Finding, NeedCode } from "../host/bindings";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { TextField } from "../parts/Field";
import { Icon } from "../parts/Icon";

type Props = {
  text: string;
  findings: Finding[];
  /** The owner may write what is sensitive, with a reason. */
  owner: boolean;
  /** Until when such a note is kept. */
  until: Day | null;
  reason: string | null;
  asWritten: boolean;
  onText: (text: string) => void;
  onName: (word: string) => void;
  onNeed: ((code: NeedCode) => void) | null;
  onReason: (reason: string | null) => void;
  onAsWritten: () => void;
};

/** The text without a passage, and without the space that is left over. */
export function without(text: string, { from, to }: Pick<Finding, "from" | "to">): string {
  return `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trim();
}

export function NoteFindings({ text, findings, owner, until, reason, asWritten, onText, onName, onNeed, onReason, onAsWritten }: Props) {
  const { t, f } = useWords();
  const [asked, setAsked] = useState(false);
  const shown = findings.filter(({ class: one }) => one !== "warn" || !asWritten);
  if (shown.length === 0) return null;
  const stops = findings.some(({ class: one }) => one === "stop") && !findings.some(({ class: one }) => one === "block");
  return (
    <section className="findings" aria-label={t("scan-said")} aria-live="polite">
      <ul>
        {shown.map((finding) => {
          const word = text.slice(finding.from, finding.to);
          const need = finding.need;
          return (
            <li key={`${finding.category} ${finding.from}`} className={`finding is-${finding.class}`}>
              <span>
                <Icon name="alert" />
                <strong>{t(`found-${finding.category}`)}</strong> <mark>{word}</mark> ·{" "}
                {finding.class === "stop" && !need ? t("scan-stop-other") : t(`scan-${finding.class}`)}
              </span>
              <span className="shelf">
                {need && onNeed && (
                  <Button small onClick={() => onNeed(need)}>
                    {t("scan-need")}
                  </Button>
                )}
                {finding.instead && (
                  <Button small onClick={() => onText(text.slice(0, finding.from) + finding.instead + text.slice(finding.to))}>
                    {t("scan-instead", { words: finding.instead })}
                  </Button>
                )}
                {finding.may_be_name && (
                  <Button small onClick={() => onName(word)}>
                    {t("scan-name")}
                  </Button>
                )}
                {finding.class === "warn" ? (
                  <Button small look="quiet" onClick={onAsWritten}>
                    {t("scan-as-written")}
                  </Button>
                ) : (
                  <Button small look="quiet" onClick={() => onText(without(text, finding))}>
                    {t("scan-take-out")}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {stops && owner && !asked && (
        <Button small look="quiet" onClick={() => (setAsked(true), onReason(""))}>
          {t("scan-override")}
        </Button>
      )}
      {stops && owner && asked && <TextField label={t("scan-override-reason")} hint={until ? t("scan-override-hint", { day: f.day(until) }) : undefined} value={reason ?? ""} onChange={(event) => onReason(event.target.value)} />}
    </section>
  );
}
