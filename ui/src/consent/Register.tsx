//! Beside the cards: what the guest said so far, read-only, and whether the whole register is as it was signed.
import { useState } from "react";
import type { ConsentPanel, ConsentSaid } from "../host/bindings";
import { useAsk } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";

export function SaidSoFar({ history }: { history: ConsentSaid[] }) {
  const { t, f } = useWords();
  return (
    <section>
      <h2>{t("consent-history")}</h2>
      {history.length === 0 && <p className="muted">{t("consent-history-none")}</p>}
      <ol className="lines consent-history">
        {history.map((said) => (
          <li key={said.id}>
            <b className={said.taken_back ? "is-taken-back" : undefined}>{t(`consent-deed-${said.deed}`)}</b>
            {said.taken_back && <span className="muted"> ({t("consent-taken-back")})</span>}
            <span>
              {" "}
              {t(`purpose-${said.purpose}`)}, {t(`channel-${said.channel}`)}
            </span>
            <small className="muted">
              {[f.moment(said.at), said.place ?? "", said.by ? t("consent-by", { name: said.by }) : "", t("consent-mark", { mark: said.mark })].filter(Boolean).join(" · ")}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Register({ panel }: { panel: ConsentPanel }) {
  const { t, problem } = useWords();
  const [asked, setAsked] = useState(false);
  const check = useAsk("consent.verify", { depth: "chain" }, { when: asked });
  const found = check.data;
  return (
    <section>
      <h2>{t("consent-register")}</h2>
      <p className="muted">{t("consent-profile", { profile: panel.profile })}</p>
      {panel.to_be_checked > 0 && <p className="cue cue-warn">{t("consent-stale", { count: panel.to_be_checked })}</p>}
      <p>
        <Button small icon="check" disabled={check.isFetching} onClick={() => (asked ? void check.refetch() : setAsked(true))}>
          {t("consent-verify")}
        </Button>
      </p>
      <div role="status">
        {check.error && <Trouble>{problem(check.error)}</Trouble>}
        {found?.ok && <p>{t("consent-verified", { count: found.events })}</p>}
        {found?.ok && found.heads[0] && <p className="muted consent-head">{t("consent-head", { mark: found.heads[0].slice(0, 16) })}</p>}
        {found && !found.ok && found.reason && (
          <Trouble>{t("consent-bad", { line: found.first_bad ?? 0, reason: t(`consent-bad-${found.reason}`) })}</Trouble>
        )}
      </div>
    </section>
  );
}
