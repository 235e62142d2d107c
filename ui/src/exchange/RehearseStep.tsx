//! Step 4: the dry run. Everything is tried, nothing is written.
import { useEffect, useState } from "react";
import type { FileReading, Plan, Problem } from "../host/bindings";
import { asProblem } from "../host/host";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { Progress } from "./Progress";
import { rehearse, useJob, useWizard } from "./state";
import { NotesToLook, Refused, Tally } from "./Tally";

export function RehearseStep({ reading, plan }: { reading: FileReading; plan: Plan }) {
  const { t, problem } = useWords();
  const { rehearsal } = useWizard();
  const [fault, setFault] = useState<Problem | null>(null);
  const tried = rehearsal?.plan === plan;
  const progress = useJob(rehearsal?.job ?? null, false);
  const run = (): void => void rehearse(reading, plan).catch((thrown: unknown) => setFault(asProblem(thrown)));
  useEffect(() => {
    if (!rehearsal || rehearsal.plan.corrections === plan.corrections) void rehearse(reading, plan).catch((thrown: unknown) => setFault(asProblem(thrown)));
  }, [reading, plan, rehearsal]);
  const trouble = fault ?? progress?.problem ?? null;
  const outcome = progress?.outcome;
  return (
    <section className="wizard-page rehearsal" aria-label={t("import-step-rehearse")}>
      {trouble && <Trouble>{problem(trouble)}</Trouble>}
      {progress?.state === "running" && <Progress progress={progress} said={t("import-rehearsing")} job={rehearsal?.job ?? ""} />}
      {outcome && (
        <div className="rehearsed">
          <div>
            <h2>
              {t("import-rows", { count: outcome.rows })} <span className="muted">{t("import-rehearsing")}</span>
            </h2>
            <Tally outcome={outcome} onRefused={() => document.getElementById("refused")?.focus()} />
            <p className="muted">{t("import-consent")}</p>
          </div>
          <div>
            <Refused outcome={outcome} plan={plan} job={rehearsal?.job ?? ""} />
            <NotesToLook outcome={outcome} />
            {!tried && (
              <Button icon="again" onClick={run}>
                {t("import-rehearse-again")}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
