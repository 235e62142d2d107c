//! Step 5: the import, and its receipt with the way back.
import { useState } from "react";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { Progress } from "./Progress";
import { startOver, useJob } from "./state";
import { NotesToLook, Refused, Tally } from "./Tally";

export function ImportStep({ job }: { job: string }) {
  const { t, problem } = useWords();
  const progress = useJob(job, true);
  const undo = useChange("exchange.undo");
  const [undone, setUndone] = useState<number | null>(null);
  const outcome = progress?.outcome;
  if (!progress || progress.state === "running") return <section className="wizard-page">{progress && <Progress progress={progress} said={t("import-running")} job={job} />}</section>;
  if (progress.state !== "finished" || !outcome) {
    return (
      <section className="wizard-page">
        <h2>{progress.state === "cancelled" ? t("import-cancelled") : t("import-failed")}</h2>
        {progress.problem && <Trouble>{problem(progress.problem)}</Trouble>}
      </section>
    );
  }
  const id = outcome.import_id;
  return (
    <section className="wizard-page rehearsal" aria-label={t("import-step-import")}>
      {undo.error && <Trouble>{problem(undo.error)}</Trouble>}
      <div className="rehearsed">
        <div>
          <h2 role="status">{undone === null ? t("import-done") : undone > 0 ? t("undone-kept", { count: undone }) : t("import-undone")}</h2>
          {undone === null && <Tally outcome={outcome} />}
          <div className="shelf">
            {undone === null ? (
              <>
                <a className="btn btn-main" href="#/guests" onClick={startOver}>
                  {t("import-see-guests")}
                </a>
                {id && (
                  <Button icon="undo" disabled={undo.isPending} onClick={() => undo.mutate({ import: id }, { onSuccess: ({ value }) => setUndone(value.left) })}>
                    {undo.isPending ? t("import-undoing") : t("import-undo")}
                  </Button>
                )}
              </>
            ) : (
              <Button onClick={startOver}>{t("import-another")}</Button>
            )}
          </div>
        </div>
        <div>
          {undone === null && outcome.errors.length > 0 && <Refused outcome={outcome} plan={null} job={job} />}
          {undone === null && <NotesToLook outcome={outcome} />}
        </div>
      </div>
    </section>
  );
}
