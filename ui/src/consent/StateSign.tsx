//! A state in words, with a sign: never a colour alone.
import type { ConsentState } from "../host/bindings";
import { useWords } from "../host/words";
import { Icon, type IconName } from "../parts/Icon";
import "./consent.css";

const SIGN: Record<ConsentState, IconName> = {
  unknown: "ask", given: "check", renewed: "check", refused: "cancelled", withdrawn: "minus", expired: "again", invalidated: "alert", objected: "cancelled",
};

export function StateSign({ state }: { state: ConsentState }) {
  const { t } = useWords();
  const look = state === "given" || state === "renewed" ? "is-yes" : state === "unknown" ? "is-open" : "is-no";
  return (
    <span className={`consent-state ${look}`}>
      <Icon name={SIGN[state]} />
      {t(`consent-state-${state}`)}
    </span>
  );
}
