//! What is missing, in words with a sign.
import type { Cue, CueKind } from "../host/bindings";
import { useWords } from "../host/words";
import { LinkButton } from "../parts/Button";
import { Icon, type IconName } from "../parts/Icon";

const SIGN: Record<CueKind, IconName> = {
  no_real_email: "mail",
  no_language: "chat",
  no_phone: "phone",
  stay_without_unit: "bed",
  not_reconfirmed: "ask",
  no_follow_up: "heart",
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

/** Cues of a guest, each with what to do about it. */
export function CueList({ cues, onDo }: { cues: Cue[]; onDo: (cue: Cue) => void }) {
  const { t } = useWords();
  return (
    <ul className="lines cue-list">
      {cues.map((cue) => (
        <li key={`${cue.kind}${cue.stay ?? ""}`}>
          <span className="cue cue-warn">
            <Icon name={SIGN[cue.kind]} />
            {t(`cue-${cue.kind}`)}
          </span>
          <LinkButton onClick={() => onDo(cue)}>{t(`cue-do-${cue.kind}`)}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
