//! The calendar of units. Bars are dragged, moved by the keys (D, then the arrows) or by a form; the place says whether
//! it is free before the stay is dropped.
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from "react";
import type { Bar, Calendar, Day, UnitLine } from "../../host/bindings";
import { daysBetween } from "../../host/formats";
import { useWords } from "../../host/words";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Cards, type Shown } from "./Cards";
import { Head, Layer } from "./Days";
import { grips, groupsOf, keyed, placeOf, rowsOf, type Row, type Spot, type Window } from "./layout";
import { Legend } from "./Legend";
import { spotOf, useMoving } from "./moving";
import { usePointer } from "./pointer";
import { PlaceRow, stopOf, UnitRow, type Ghost } from "./Rows";
import { nextStop } from "./walk";
import "./calendar.css";

type Props = {
  calendar: Calendar;
  dense: boolean;
  onShow: (day: Day) => void;
  onOpen: (bar: Bar) => void;
  onMove: (bar: Bar) => void;
  onBook: (spot: Spot) => void;
  onShut: (unit: UnitLine) => void;
};

/** Days before today that a long view shows with it. unit: days */
const BEFORE = 5;
const EMPTY: Omit<Row, "unit"> = { bars: [], closures: [] };

export function UnitCalendar({ calendar, dense, onShow, onOpen, onMove, onBook, onShut }: Props) {
  const { t, f } = useWords();
  const grid = useRef<HTMLElement>(null);
  const extent: Window = useMemo(() => ({ from: calendar.from, days: calendar.days }), [calendar.from, calendar.days]);
  const groups = useMemo(() => groupsOf(calendar.units), [calendar.units]);
  const rows = useMemo(() => rowsOf(calendar), [calendar]);
  const order = useMemo(() => groups.flatMap(({ units }) => units.map(({ id }) => id)), [groups]);
  const unitName = useCallback((unit: string | null): string => calendar.units.find(({ id }) => id === unit)?.name ?? t("cal-no-unit"), [calendar.units, t]);
  const [card, setCard] = useState<Shown | null>(null);
  const [drawn, setDrawn] = useState<Spot | null>(null);
  const [chosen, setChosen] = useState("");
  const back = useCallback((bar: Bar) => {
    const again = (): void => grid.current?.querySelector<HTMLElement>(`[data-stop="${stopOf.stay(bar.stay)}"]`)?.focus();
    setTimeout(again, 0);
  }, []);
  const move = useMoving(unitName, back);
  const { moving, verdict } = move;
  const byKeys = moving?.by === "keys";

  const stops = useMemo(() => new Set([...calendar.units.map(({ id }) => stopOf.unit(id)), ...calendar.bars.map(({ stay }) => stopOf.stay(stay)), ...calendar.closures.map(({ id }) => stopOf.closure(id))]), [calendar]);
  const current = stops.has(chosen) ? chosen : stopOf.unit(order[0] ?? "");

  // The keys belong to the calendar while a stay is on its way: its bar may leave the days shown.
  useEffect(() => {
    if (byKeys) grid.current?.focus();
  }, [byKeys]);
  const spot = moving?.spot ?? null;
  useEffect(() => {
    if (!byKeys || !spot) return;
    if (!placeOf(extent, spot.arrival, spot.departure)) onShow(spot.arrival);
    grid.current?.querySelector(".is-ghost")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [byKeys, spot, extent, onShow]);

  // A long view opens where today is.
  useEffect(() => {
    const scroller = grid.current;
    const days = scroller?.querySelector<HTMLElement>(".cal-days");
    const now = daysBetween(extent.from, calendar.today);
    if (!scroller || !days || now < 0 || now >= extent.days) return;
    const width = days.getBoundingClientRect().width / extent.days;
    if (width * (now + BEFORE) > scroller.clientWidth) scroller.scrollLeft = width * (now - BEFORE);
  }, [extent, calendar.today]);

  const pointer = usePointer({
    window: extent,
    bars: calendar.bars,
    onDrag: (one) => (moving ? move.to(one.spot) : move.begin(one)),
    onDrop: (one) => void move.drop(one),
    onDraw: setDrawn,
    onDrawn: onBook,
    onGiveUp: move.giveUp,
  });

  const shown = (stop: HTMLElement): Shown | null => {
    const key = stop.dataset["stop"];
    const bar = calendar.bars.find(({ stay }) => stopOf.stay(stay) === key);
    if (bar) return { is: "bar", at: stop, bar, unit: unitName(bar.unit) };
    const closure = calendar.closures.find(({ id }) => stopOf.closure(id) === key);
    if (closure) return { is: "closure", at: stop, closure, unit: unitName(closure.unit) };
    const unit = calendar.units.find(({ id }) => stopOf.unit(id) === key);
    return unit ? { is: "unit", at: stop, unit } : null;
  };
  const click = (event: MouseEvent): void => {
    const stop = (event.target as Element).closest<HTMLElement>("[data-stop]");
    if (!stop || pointer.wasDrag()) return;
    setChosen(stop.dataset["stop"] ?? "");
    move.hush();
    setCard(shown(stop));
  };
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const taken = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (moving) {
      taken();
      if (event.key === "Enter") void move.drop(moving);
      else if (event.key === "Escape") move.giveUp();
      else {
        const next = keyed(moving.spot, moving.bar, event.key, event.shiftKey, order);
        if (next) move.to(next);
      }
      return;
    }
    const here = (event.target as Element).closest<HTMLElement>("[data-stop]");
    if (!here || !grid.current) return;
    const what = shown(here);
    if (what?.is === "bar" && event.key === "Enter") {
      taken();
      onOpen(what.bar);
    } else if (what?.is === "bar" && event.key.toLowerCase() === "d") {
      taken();
      if (grips(what.bar).length === 0) move.say(t("cal-fixed"));
      else move.begin({ bar: what.bar, grip: "all", spot: spotOf(what.bar), by: "keys" });
    } else if (/^(Arrow|Home|End)/.test(event.key)) {
      taken();
      const next = nextStop(grid.current, here, event.key);
      if (next) setChosen(next.dataset["stop"] ?? "");
      next?.focus();
    }
  };

  const ghostOf = (unit: string | null): Ghost | null => {
    if (drawn && drawn.unit === unit) return { spot: drawn, is: "free", said: f.rangeShort(drawn.arrival, drawn.departure) };
    return moving && verdict && moving.spot.unit === unit ? { spot: moving.spot, is: verdict.is, said: verdict.said } : null;
  };
  const lifted = moving?.bar.stay ?? null;
  // Always there, also when nobody waits: a stay may be put back into it, and nothing moves under the pointer.
  const waiting = rows.get(null) ?? { unit: null, ...EMPTY };
  const style = { "--days": calendar.days } as CSSProperties;
  return (
    <>
      {/* One place for keys and pointer: the bars inside are buttons that work by themselves. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <section className={dense ? "cal is-dense" : "cal"} aria-label={t("cal-label")} tabIndex={-1} ref={grid} style={style} onKeyDown={keys} onClick={click} onPointerDown={pointer.down}>
        <div className="cal-in">
          <Head calendar={calendar} dense={dense} />
          <div className="cal-body">
            <Layer calendar={calendar} />
            <ul>
              <PlaceRow row={waiting} window={extent} current={current} ghost={ghostOf(null)} lifted={lifted} ahead={calendar.to_place} />
            </ul>
            {groups.map(({ kind, units }) => (
              <section key={kind}>
                <h2 className="cal-group">
                  <span>{t(`units-${kind}`)}</span>
                </h2>
                <ul>
                  {units.map((unit) => (
                    <UnitRow key={unit.id} unit={unit} row={rows.get(unit.id) ?? { unit: unit.id, ...EMPTY }} window={extent} current={current} ghost={ghostOf(unit.id)} lifted={lifted} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      </section>
      <Legend seasonal={calendar.seasonal} stands={move.stands} keys={byKeys} said={move.said} />
      <Cards shown={card} onClose={() => setCard(null)} onOpen={onOpen} onMove={onMove} onBook={(unit) => onBook({ unit: unit.id, arrival: calendar.today, departure: calendar.today })} onShut={onShut} />
      <Dialog open={move.asked !== null} title={t("off-season-title")} close={t("close")} onClose={move.giveUp}>
        {move.asked && (
          <>
            <p>{t("off-season-lead", { from: f.dayShort(move.asked.closed.from), to: f.dayShort(move.asked.closed.to) })}</p>
            <div className="dialog-foot">
              <Button look="main" onClick={move.allTheSame}>
                {t("off-season-move")}
              </Button>
              <Button look="quiet" onClick={move.giveUp}>
                {t("cancel")}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
