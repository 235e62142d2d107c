//! The files that were imported, each with its way back.
import { useState } from "react";
import { useAsk, useChange } from "../host/call";
import { remember } from "../host/undo";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import "./exchange.css";

export function Imports() {
  const { t, f, problem } = useWords();
  const imports = useAsk("exchange.imports", {});
  const undo = useChange("exchange.undo");
  const [busy, setBusy] = useState<string | null>(null);
  if (imports.error) return <Trouble>{problem(imports.error)}</Trouble>;
  if (!imports.data || imports.data.length === 0) return <p className="muted">{t("imports-none")}</p>;
  return (
    <>
      {undo.error && <Trouble>{problem(undo.error)}</Trouble>}
      <ul className="ledger">
        {imports.data.map((line) => (
          <li key={line.import}>
            <span className="muted">{f.moment(line.at)}</span>
            <span>
              <bdi>{line.file}</bdi>
              <small className="muted">
                {t("imports-line", { rows: f.number(line.rows), guests: f.number(line.new_guests), stays: f.number(line.new_stays) })} · <bdi>{line.by}</bdi>
              </small>
            </span>
            {line.undone ? (
              <span className="muted">{t("imports-undone")}</span>
            ) : (
              line.can_undo && (
                <Button
                  small
                  icon="undo"
                  disabled={busy === line.import}
                  onClick={() => {
                    setBusy(line.import);
                    undo.mutate(
                      { import: line.import },
                      {
                        onSuccess: ({ value }) => remember({ said: value.left > 0 ? t("undone-kept", { count: value.left }) : t("import-undone"), change: null }),
                        onSettled: () => setBusy(null),
                      },
                    );
                  }}
                >
                  {busy === line.import ? t("import-undoing") : t("undo")}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
