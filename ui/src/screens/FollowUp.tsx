//! Follow-up: what is to be done, and what was done.
import { useState } from "react";
import type { Day } from "../host/bindings";
import { useAsk } from "../host/call";
import { useWords } from "../host/words";
import { AddTask, TaskLines } from "../journey/Tasks";
import { Chips } from "../parts/Chips";
import { Trouble } from "../parts/Field";
import { Waiting } from "../parts/Waiting";
import { useTitle } from "./title";

type Which = "open" | "done";

export function FollowUp({ today }: { today: Day }) {
  const { t, problem } = useWords();
  const [which, setWhich] = useState<Which>("open");
  const tasks = useAsk("journey.tasks", { which }, { keep: true });
  useTitle(t("follow-title"));
  return (
    <main className="page ruled" id="page" tabIndex={-1}>
      <header className="page-head">
        <h1>{t("follow-title")}</h1>
        <div className="far">
          <Chips<Which>
            label={t("follow-show")}
            chosen={which}
            onChoose={setWhich}
            options={[
              { id: "open", label: t("follow-open") },
              { id: "done", label: t("follow-done") },
            ]}
          />
        </div>
      </header>
      <div className="follow-up">
        <AddTask today={today} />
        {tasks.error && <Trouble>{problem(tasks.error)}</Trouble>}
        {!tasks.data && !tasks.error && <Waiting said={t("loading")} />}
        {tasks.data && tasks.data.length === 0 && <p className="muted">{which === "open" ? t("tasks-none") : t("tasks-none-done")}</p>}
        {tasks.data && <TaskLines tasks={tasks.data} today={today} />}
      </div>
    </main>
  );
}
