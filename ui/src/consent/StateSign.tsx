//! A state in words, with a sign: never a colour alone.
import type { ConsentState } from "../host/bindings";
import { useWords } from "../host/words";
import { Icon, type IconName } from "../parts/Icon";
import "./consent.css";

const SIGN: Record<ConsentState, IconName> = {
  unknown: "ask", given: "check", renewed: "check", refused: "cancelled", withdrawn: "minus", expired: "again", invalidated: "alert", objected: "cancelled",
};

export function StateSign({ state, claimed }: { state: ConsentState; claimed?: boolean }) {
  const { t } = useWords();
  if (claimed) {
    return (
      <span className="consent-state is-claimed">
        <Icon name="ask" />
        {t("consent-to-confirm")}
      </span>
    );
  }
  const look = state === "given" || state === "renewed" ? "is-yes" : state === "unknown" ? "is-open" : "is-no";
  return (
    <span className={`consent-state ${look}`}>
      <Icon name={SIGN[state]} />
      {t(`consent-state-${state}`)}
    </span>
  );
}
