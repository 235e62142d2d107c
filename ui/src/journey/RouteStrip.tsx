//! The route: six ports of call, passed, here or ahead, each with its fact and its day.
import type { Day, Port, Route } from "../host/bindings";
import { useWords } from "../host/words";
import { LinkButton } from "../parts/Button";
import { shortFact, stageClass } from "./facts";
import "./journey.css";

export function RouteStrip({ route, today, onCorrect }: { route: Route; today: Day; onCorrect: () => void }) {
  const { t } = useWords();
  return (
    <ol className="strip" aria-label={t("route-label")}>
      {route.ports.map((port) => (
        <li key={port.stage} className={`${stageClass(port.stage)} is-${port.state}`} aria-current={port.state === "here" ? "step" : undefined}>
          <b>{t(`stage-${port.stage}`)}</b>
          <PortFact port={port} today={today} />
          {port.state === "here" && (
            <>
              {route.corrected && <span>{t("route-corrected")}</span>}
              <LinkButton onClick={onCorrect}>{t("route-correct")}</LinkButton>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function PortFact({ port, today }: { port: Port; today: Day }) {
  const words = useWords();
  const { t, f } = words;
  const when = port.on === null ? "" : port.until ? f.rangeShort(port.on, port.until) : f.dayNear(port.on, today);
  if (!port.fact && !when) return <span>{t(`port-${port.state}`)}</span>;
  return (
    <>
      <span className="sr">{t(`port-${port.state}`)}</span>
      {port.fact && port.fact.is !== "stage_corrected" && <span>{shortFact(words, port.fact)}</span>}
      {when && <span>{when}</span>}
    </>
  );
}
