//! How far a run is, with a way out.
import { call } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import type { Progressing } from "./state";

export function Progress({ progress, said, job }: { progress: Progressing; said: string; job: string }) {
  const { t, f } = useWords();
  return (
    <div className="progress">
      <label>
        {said}
        <progress max={Math.max(progress.total, 1)} value={progress.done} />
      </label>
      <p className="muted">{t("import-progress", { done: f.number(progress.done), total: f.number(progress.total) })}</p>
      <Button icon="x" onClick={() => void call("exchange.cancel", { job })}>
        {t("cancel")}
      </Button>
    </div>
  );
}
