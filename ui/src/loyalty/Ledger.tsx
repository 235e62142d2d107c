//! The lines of an account, latest first, each with its reason; a wrong one can be taken back. And the way out.
import { useState } from "react";
import type { AccountPage, GuestId, PointsLine } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button, LinkButton } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { pointsIn, signed } from "./points";

/** Lines shown before somebody asks for all. */
const FIRST = 6;

/** Can this line be taken back? What expired, was reversed or is a reversal cannot. */
export function canReverse(line: PointsLine, lines: readonly PointsLine[]): boolean {
  return ["earn", "redeem", "adjust"].includes(line.kind) && !lines.some((other) => other.of === line.id);
}

export function Ledger({ page }: { page: AccountPage }) {
  const words = useWords();
  const { t, f, problem } = words;
  const [all, setAll] = useState(false);
  const reverse = useChange("loyalty.reverse", () => t("said-points-reversed"));
  if (page.lines.length === 0) return null;
  const shown = all ? page.lines : page.lines.slice(0, FIRST);
  return (
    <section aria-label={t("loyalty-ledger")}>
      <h3>{t("loyalty-ledger")}</h3>
      {reverse.error && <Trouble>{problem(reverse.error)}</Trouble>}
      <ul className="ledger">
        {shown.map((line) => (
          <li key={line.id}>
            <span className="muted">{f.dayShort(line.on)}</span>
            <span>
              {[signed(words, line.points), line.reason || t(`points-${line.why}`)].join(" ")}
              <small className="muted">
                <bdi>{line.author}</bdi>
              </small>
            </span>
            {canReverse(line, page.lines) && (
              <Button small icon="undo" disabled={reverse.isPending} aria-label={`${t("loyalty-reverse")}, ${f.dayShort(line.on)}, ${signed(words, line.points)}`} onClick={() => reverse.mutate({ line: line.id })} />
            )}
          </li>
        ))}
      </ul>
      {shown.length < page.lines.length && <LinkButton onClick={() => setAll(true)}>{t("loyalty-all-lines")}</LinkButton>}
    </section>
  );
}

/** Leaving is said twice: what will end, then the button. */
export function Leave({ guest, page, onDone }: { guest: GuestId; page: AccountPage; onDone: () => void }) {
  const words = useWords();
  const { t, problem } = words;
  const [sure, setSure] = useState(false);
  const leave = useChange("loyalty.leave", () => t("said-left-programme"));
  if (!sure) {
    return (
      <p>
        <LinkButton onClick={() => setSure(true)}>{t("loyalty-leave")}</LinkButton>
      </p>
    );
  }
  return (
    <div>
      <p>{t("loyalty-leave-sure", { points: pointsIn(words, page.balance.points) })}</p>
      {leave.error && <Trouble>{problem(leave.error)}</Trouble>}
      <Button look="danger" disabled={leave.isPending} onClick={() => leave.mutate({ guest }, { onSuccess: onDone })}>
        {t("loyalty-leave")}
      </Button>
    </div>
  );
}
