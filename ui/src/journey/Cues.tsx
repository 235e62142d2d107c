//! What is missing, in words with a sign.
import type { Cue, CueKind, GuestId, StayId } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { LinkButton } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { Icon, type IconName } from "../parts/Icon";
import { Menu } from "../parts/Menu";
import { isOfEnquiry } from "./enquiry";

const SIGN: Record<CueKind, IconName> = {
  no_real_email: "mail",
  no_language: "chat",
  no_phone: "phone",
  stay_without_unit: "bed",
  not_reconfirmed: "ask",
  no_follow_up: "heart",
  consent_ends: "again",
  enquiry_unanswered: "chat",
  quote_unanswered: "tag",
};

/** Cues of one line of a list: the two first, so that the line stays a line. */
export function CueLine({ kinds, most = 2 }: { kinds: CueKind[]; most?: number }) {
  const { t } = useWords();
  return kinds.slice(0, most).map((kind) => (
    <span className="cue cue-warn" key={kind}>
      <Icon name={SIGN[kind]} />
      {t(`cue-${kind}`)}
    </span>
  ));
}

/** Asked around every stay anew: these may be set aside for good, too. */
const EVERY_STAY: ReadonlySet<CueKind> = new Set<CueKind>(["not_reconfirmed", "no_follow_up"]);

type Props = { guest: GuestId; cues: Cue[]; settled: Cue[]; onDo: (cue: Cue) => void; /** Makes a task of it. */ onTask: (cue: Cue) => void };

/** What is missing, each with what to do about it; below, folded away, what is done and what is not wanted. */
export function CueList({ guest, cues, settled, onDo, onTask }: Props) {
  const { t, problem } = useWords();
  const aside = useChange("journey.set_cue_aside", () => t("said-aside"));
  const again = useChange("journey.ask_again", () => t("said-ask-again"));
  const fault = aside.error ?? again.error;
  return (
    <>
      {fault && <Trouble>{problem(fault)}</Trouble>}
      {cues.length === 0 && <p className="muted">{t("guest-missing-none")}</p>}
      <ul className="lines cue-list">
        {cues.map((cue) => (
          <li key={`${cue.kind}${cue.stay ?? ""}${cue.enquiry ?? ""}`}>
            <span className="cue cue-warn">
              <Icon name={SIGN[cue.kind]} />
              {t(`cue-${cue.kind}`)}
            </span>
            <span className="cue-acts">
              <LinkButton onClick={() => onDo(cue)}>{t(`cue-do-${cue.kind}`)}</LinkButton>
              <LinkButton aria-label={`${t("make-task")}, ${t(`cue-${cue.kind}`)}`} onClick={() => onTask(cue)}>
                {t("make-task")}
              </LinkButton>
              {!isOfEnquiry(cue.kind) && <NotWanted cue={cue} onAside={(stay) => aside.mutate({ guest, kind: cue.kind, stay })} />}
            </span>
          </li>
        ))}
      </ul>
      {settled.length > 0 && (
        <details className="settled">
          <summary>{t("cue-settled", { count: settled.length })}</summary>
          <ul className="lines">
            {settled.map((cue) => (
              <li key={`${cue.kind}${cue.stay ?? ""}`} className="cue">
                <Icon name={cue.state === "done" ? "check" : "minus"} />
                <span>
                  {t(`cue-name-${cue.kind}`)} <small className="muted">({cue.state === "not_wanted" ? t("cue-state-not_wanted") : t("cue-state-done")})</small>
                </span>
                {cue.state === "not_wanted" && <LinkButton aria-label={`${t("cue-ask-again")}, ${t(`cue-name-${cue.kind}`)}`} onClick={() => again.mutate({ guest, kind: cue.kind, stay: cue.stay })}>{t("cue-ask-again")}</LinkButton>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function NotWanted({ cue, onAside }: { cue: Cue; onAside: (stay: StayId | null) => void }) {
  const { t } = useWords();
  const label = `${t("cue-not-wanted")}, ${t(`cue-${cue.kind}`)}`;
  if (!EVERY_STAY.has(cue.kind)) {
    return (
      <LinkButton aria-label={label} onClick={() => onAside(cue.stay)}>
        {t("cue-not-wanted")}
      </LinkButton>
    );
  }
  return (
    <Menu
      className="link"
      label={label}
      lines={[
        { id: "stay", label: t("cue-not-this-stay"), act: () => onAside(cue.stay) },
        { id: "ever", label: t("cue-never"), act: () => onAside(null) },
      ]}
    >
      {t("cue-not-wanted")}
    </Menu>
  );
}
