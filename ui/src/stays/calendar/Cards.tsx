//! What a bar, a closure or a unit says in short, and what can be done with it.
import type { Bar, Closure, UnitLine } from "../../host/bindings";
import { useChange } from "../../host/call";
import { useWords } from "../../host/words";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { grips } from "./layout";
import { listed } from "./vacancy";

export type Shown = { at: Element } & ({ is: "bar"; bar: Bar; unit: string } | { is: "closure"; closure: Closure; unit: string } | { is: "unit"; unit: UnitLine });

type Props = {
  shown: Shown | null;
  onClose: () => void;
  onOpen: (bar: Bar) => void;
  onMove: (bar: Bar) => void;
  onBook: (unit: UnitLine) => void;
  onShut: (unit: UnitLine) => void;
};

export function Cards({ shown, onClose, ...ways }: Props) {
  const { t } = useWords();
  const label = shown?.is === "bar" ? listed(shown.bar.name, t("no-name")) : shown?.is === "closure" ? shown.closure.reason : shown?.is === "unit" ? t("cal-unit-menu", { unit: shown.unit.name }) : "";
  const then = (act: () => void) => () => (onClose(), act());
  return (
    <Card at={shown?.at ?? null} label={label} onClose={onClose}>
      {shown?.is === "bar" && <OfBar {...shown} onOpen={then(() => ways.onOpen(shown.bar))} onMove={then(() => ways.onMove(shown.bar))} />}
      {shown?.is === "closure" && <OfClosure {...shown} onClose={onClose} />}
      {shown?.is === "unit" && <OfUnit unit={shown.unit} onBook={then(() => ways.onBook(shown.unit))} onShut={then(() => ways.onShut(shown.unit))} />}
    </Card>
  );
}

function OfBar({ bar, unit, onOpen, onMove }: { bar: Bar; unit: string; onOpen: () => void; onMove: () => void }) {
  const { t, f } = useWords();
  const { adults, children, infants } = bar.heads;
  const party = [adults ? t("today-adults", { count: adults }) : "", children ? t("today-children", { count: children }) : "", infants ? t("today-infants", { count: infants }) : ""].filter(Boolean);
  return (
    <>
      <h3>{listed(bar.name, t("no-name"))}</h3>
      <dl className="facts">
        <dt>{t("cal-card-dates")}</dt>
        <dd>{f.rangeShort(bar.arrival, bar.departure)}</dd>
        <dt>{t("cal-card-unit")}</dt>
        <dd>{unit}</dd>
        {party.length > 0 && (
          <>
            <dt>{t("cal-card-party")}</dt>
            <dd>{party.join(", ")}</dd>
          </>
        )}
        <dt>{t("cal-card-state")}</dt>
        <dd>{t(`state-${bar.state.is}`)}</dd>
      </dl>
      <div className="card-acts">
        {bar.guest && (
          <Button look="main" onClick={onOpen}>
            {t("cal-open-guest")}
          </Button>
        )}
        {grips(bar).length > 0 && <Button onClick={onMove}>{t("move-menu")}</Button>}
      </div>
    </>
  );
}

function OfClosure({ closure, unit, onClose }: { closure: Closure; unit: string; onClose: () => void }) {
  const { t, f } = useWords();
  const reopen = useChange("stays.reopen_unit", () => t("said-reopened"));
  return (
    <>
      <h3>{closure.reason}</h3>
      <dl className="facts">
        <dt>{t("cal-card-dates")}</dt>
        <dd>{f.rangeShort(closure.from, closure.to)}</dd>
        <dt>{t("cal-card-unit")}</dt>
        <dd>{unit}</dd>
      </dl>
      <div className="card-acts">
        <Button disabled={reopen.isPending} onClick={() => reopen.mutate({ closure: closure.id }, { onSuccess: onClose })}>
          {t("cal-reopen")}
        </Button>
      </div>
    </>
  );
}

function OfUnit({ unit, onBook, onShut }: { unit: UnitLine; onBook: () => void; onShut: () => void }) {
  const { t } = useWords();
  return (
    <>
      <h3>{unit.name}</h3>
      {(unit.description || unit.capacity !== null) && <p className="muted">{[unit.description, unit.capacity === null ? "" : t("cal-persons", { count: unit.capacity })].filter(Boolean).join(", ")}</p>}
      {unit.retired_on === null && (
        <div className="card-acts">
          <Button look="main" onClick={onBook}>
            {t("cal-book-here")}
          </Button>
          <Button onClick={onShut}>{t("cal-close-here")}</Button>
        </div>
      )}
    </>
  );
}
