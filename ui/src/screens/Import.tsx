//! The import wizard: five steps, one page each; going back never loses anything.
import { useState } from "react";
import { ColumnsStep } from "../exchange/ColumnsStep";
import { FileStep, readAs } from "../exchange/FileStep";
import { ImportStep } from "../exchange/ImportStep";
import { RehearseStep } from "../exchange/RehearseStep";
import { RulesStep } from "../exchange/RulesStep";
import { keep, launch, startOver, STEPS, useJob, useWizard, type Step } from "../exchange/state";
import { takenTwice } from "../exchange/plan";
import type { FileReading, Plan, Problem } from "../host/bindings";
import { asProblem } from "../host/host";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { useTitle } from "./title";
import "../exchange/exchange.css";

export function Import() {
  const words = useWords();
  const { t } = words;
  const { step, reading, plan, job } = useWizard();
  const title = reading ? t("import-title-file", { file: reading.name }) : t("import-title");
  useTitle(title);
  return (
    <main className="column" id="page" tabIndex={-1}>
      <header className="guest-head wizard-head">
        <div className="line">
          <h1>
            <bdi>{title}</bdi>
          </h1>
          {reading && step !== "file" && (
            <span className="muted">
              {t("import-rows", { count: reading.rows })} · {t("import-read-as", { how: readAs(words, reading) })}
            </span>
          )}
        </div>
        <Steps step={step} />
      </header>
      <div className="page">
        {step === "file" && <FileStep />}
        {step === "columns" && reading && plan && <ColumnsStep reading={reading} plan={plan} />}
        {step === "rules" && reading && plan && <RulesStep reading={reading} plan={plan} />}
        {step === "rehearse" && reading && plan && <RehearseStep reading={reading} plan={plan} />}
        {step === "import" && job && <ImportStep job={job} />}
      </div>
      {reading && plan && step !== "import" && <Foot step={step} reading={reading} plan={plan} />}
    </main>
  );
}

function Steps({ step }: { step: Step }) {
  const { t } = useWords();
  const here = STEPS.indexOf(step);
  return (
    <ol className="steps" aria-label={t("import-steps")}>
      {STEPS.map((one, at) => (
        <li key={one} className={at < here ? "is-done" : undefined} aria-current={at === here ? "step" : undefined}>
          <span className="n">{at < here ? <Icon name="check" /> : at + 1}</span>
          {t(`import-step-${one}`)}
        </li>
      ))}
    </ol>
  );
}

/** The step before; a file that needs no mapping goes straight from the file to the rules. */
function neighbours(step: Step, mappable: boolean): { back: Step | null; next: Step | null } {
  const steps = STEPS.filter((one) => mappable || one !== "columns");
  const at = steps.indexOf(step);
  return { back: steps[at - 1] ?? null, next: steps[at + 1] ?? null };
}

const NEXT = { columns: "import-next-columns", rules: "import-next-rules", rehearse: "import-next-rehearse" } as const;

function Foot({ step, reading, plan }: { step: Step; reading: FileReading; plan: Plan }) {
  const { t, problem } = useWords();
  const { rehearsal } = useWizard();
  const rehearsed = useJob(rehearsal?.job ?? null, false);
  const [fault, setFault] = useState<Problem | null>(null);
  const { back, next } = neighbours(step, reading.mappable);
  const outcome = rehearsed?.outcome;
  const good = outcome ? outcome.rows - new Set(outcome.errors.map(({ row }) => row)).size : 0;
  const clash = step === "columns" && takenTwice(plan).size > 0;
  return (
    <footer className="wizard-foot">
      {back && (
        <Button icon="left" onClick={() => keep({ step: back })}>
          {t(`import-step-${back}`)}
        </Button>
      )}
      <span className="muted">{clash ? t("import-twice") : back ? t("import-kept") : ""}</span>
      {fault && <Trouble>{problem(fault)}</Trouble>}
      <span className="far">
        <Button look="quiet" onClick={startOver}>
          {t("import-give-up")}
        </Button>
        {step === "rehearse" ? (
          <Button look="main" disabled={good === 0} onClick={() => void launch(reading, plan).catch((thrown: unknown) => setFault(asProblem(thrown)))}>
            {outcome && good === 0 ? t("import-nothing") : t("import-go", { count: good })}
          </Button>
        ) : (
          next &&
          next !== "import" &&
          next !== "file" && (
            <Button look="main" disabled={clash} onClick={() => keep({ step: next })}>
              {t(NEXT[next])}
              <Icon name="right" />
            </Button>
          )
        )}
      </span>
    </footer>
  );
}
