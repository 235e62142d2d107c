//! The counts of a dry run or of an import, and the rows that were refused.
import { useState } from "react";
import type { ImportOutcome, Plan, Problem, RefusedRow } from "../host/bindings";
import { call, host } from "../host/call";
import { asProblem } from "../host/host";
import { useWords } from "../host/words";
import { LinkButton } from "../parts/Button";
import { TextField, Trouble } from "../parts/Field";
import { corrected } from "./plan";
import { keep } from "./state";

const SHOWN = 8;

export function Tally({ outcome, onRefused }: { outcome: ImportOutcome; onRefused?: () => void }) {
  const { t, f } = useWords();
  const lines: Array<[number, string, boolean?]> = [
    [outcome.new_guests, t("import-tally-new", { count: outcome.new_guests })],
    [outcome.updated_guests, t("import-tally-updated", { count: outcome.updated_guests })],
    [outcome.same_guests, t("import-tally-same", { count: outcome.same_guests })],
    [outcome.new_stays, t("import-tally-stays", { count: outcome.new_stays })],
    [outcome.updated_stays, t("import-tally-stays-updated", { count: outcome.updated_stays })],
    [outcome.same_stays, t("import-tally-stays-same", { count: outcome.same_stays })],
    [outcome.possible_duplicates, t("import-tally-twins", { count: outcome.possible_duplicates })],
    [outcome.unnamed, t("import-tally-unnamed", { count: outcome.unnamed })],
    [outcome.without_unit, t("import-tally-unitless", { count: outcome.without_unit })],
    [outcome.no_shows, t("import-tally-no-shows", { count: outcome.no_shows })],
    [outcome.to_confirm, t("import-tally-confirm", { count: outcome.to_confirm })],
    [outcome.unwanted, t("import-tally-unwanted", { count: outcome.unwanted })],
    [outcome.notes_to_review.length, t("import-tally-notes", { count: outcome.notes_to_review.length })],
    [outcome.passed_over, t("import-tally-passed", { count: outcome.passed_over })],
    [outcome.errors.length, t("import-tally-refused", { count: outcome.errors.length }), true],
  ];
  return (
    <dl className="tally">
      {lines
        .filter(([count], at) => count > 0 || at === 0)
        .map(([count, said, bad]) => (
          <div key={said} className={bad ? "is-bad" : undefined}>
            <dt>{f.number(count)}</dt>
            <dd>{bad && onRefused ? <LinkButton onClick={onRefused}>{said}</LinkButton> : said}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Rows whose notes tell more than a note should: they go in, and somebody looks at them. Never their words. */
export function NotesToLook({ outcome }: { outcome: ImportOutcome }) {
  const { t, f } = useWords();
  const [most, setMost] = useState(SHOWN);
  const rows = outcome.notes_to_review;
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t("import-notes-title")}</h2>
      <p className="muted">{t("import-notes-lead")}</p>
      <ul className="lines">
        {rows.slice(0, most).map(({ row, categories }) => (
          <li key={row}>
            {t("import-notes-row", { row: f.number(row) })} <span className="muted">{f.list(categories.map((one) => t(`found-${one}`)))}</span>
          </li>
        ))}
      </ul>
      {rows.length > most && <LinkButton onClick={() => setMost(most + 50)}>{t("import-refused-more", { count: rows.length - most })}</LinkButton>}
    </section>
  );
}

/** The refused rows: to be mended before the import (`plan`), or only told after it. */
export function Refused({ outcome, plan, job }: { outcome: ImportOutcome; plan: Plan | null; job: string }) {
  const { t, problem } = useWords();
  const [most, setMost] = useState(SHOWN);
  const [fault, setFault] = useState<Problem | null>(null);
  const save = async (): Promise<void> => {
    try {
      const { name, text } = await call("exchange.refused", { job });
      await host().saveText(name, text);
    } catch (thrown) {
      setFault(asProblem(thrown));
    }
  };
  if (outcome.errors.length === 0) return <p className="muted">{t("import-refused-none")}</p>;
  return (
    <>
      <div className="refused-head">
        <h2 id="refused" tabIndex={-1}>
          {t("import-refused-title")}
        </h2>
        <LinkButton onClick={() => void save()}>{t("import-refused-save")}</LinkButton>
      </div>
      <p className="muted">{plan ? t("import-refused-lead") : t("import-refused-after")}</p>
      {fault && <Trouble>{problem(fault)}</Trouble>}
      <ul className={plan ? "refused" : "refused is-plain"}>
        {outcome.errors.slice(0, most).map((error) => (
          <li key={`${error.row}-${error.column_index}-${error.reason}`}>
            <Row error={error} plan={plan} />
          </li>
        ))}
      </ul>
      {outcome.errors.length > most && <LinkButton onClick={() => setMost(most + 50)}>{t("import-refused-more", { count: outcome.errors.length - most })}</LinkButton>}
    </>
  );
}

function Row({ error, plan }: { error: RefusedRow; plan: Plan | null }) {
  const { t, reason } = useWords();
  const column = error.column_index;
  const said = reason(error.reason);
  const label = t("import-row", { row: String(error.row), column: error.column });
  const written = plan?.corrections.find((one) => one.row === error.row && one.column === column)?.value;
  if (column === null || plan === null) {
    return (
      <p>
        {label} <bdi className="muted">{error.value}</bdi>
        <br />
        <span className="cue cue-danger">{said}</span>
      </p>
    );
  }
  return <TextField label={label} value={written ?? error.value} onChange={(event) => keep({ plan: corrected(plan, error.row, column, event.target.value, error.value) })} error={written === undefined ? said : null} />;
}
