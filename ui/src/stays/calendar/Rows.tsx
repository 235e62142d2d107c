//! The rows of the calendar: a unit on the left, its stays and closures on the right.
import { memo, type CSSProperties } from "react";
import type { Bar, Closure, UnitLine } from "../../host/bindings";
import { useWords } from "../../host/words";
import { Icon } from "../../parts/Icon";
import { grips, lanesOf, placeOf, roomAfter, type Place, type Row, type Spot, type Window } from "./layout";
import { listed } from "./vacancy";

/** More days than this are narrow ones. unit: days */
const WIDE_DAYS = 62;

export type Ghost = { spot: Spot; is: "free" | "asks" | "refused" | "looking"; said: string };

type Props = { row: Row; window: Window; current: string; ghost: Ghost | null; lifted: string | null };

function at({ left, width }: Place, window: Window, lane = 0): CSSProperties {
  return { insetInlineStart: `${(left / window.days) * 100}%`, inlineSize: `${(width / window.days) * 100}%`, "--lane": lane } as CSSProperties;
}

/** The key by which a thing on the calendar is found again. */
export const stopOf = { unit: (id: string): string => `unit-${id}`, stay: (id: string): string => `stay-${id}`, closure: (id: string): string => `closure-${id}` };

export const UnitRow = memo(function UnitRow({ unit, ...rest }: Props & { unit: UnitLine }) {
  const { t, f } = useWords();
  const about = [unit.description, unit.capacity === null ? "" : t("cal-persons", { count: unit.capacity })].filter(Boolean).join(", ");
  return (
    <li className="cal-row" data-row>
      <button type="button" className="cal-unit" data-stop={stopOf.unit(unit.id)} tabIndex={rest.current === stopOf.unit(unit.id) ? 0 : -1} aria-haspopup="dialog">
        <bdi>{unit.name}</bdi>
        <small>{unit.retired_on ? t("unit-retired-since", { day: f.dayShort(unit.retired_on) }) : about}</small>
      </button>
      <Track {...rest} unit={unit.id} label={t("cal-stays-of", { unit: unit.name })} lanes={rest.row.bars.map((bar) => [bar])} />
    </li>
  );
});

/** Stays that have no unit: they may share nights, so they stand in lanes. */
export const PlaceRow = memo(function PlaceRow(props: Props & { ahead: number }) {
  const { t } = useWords();
  const { ahead, ...rest } = props;
  const lanes = lanesOf(rest.row.bars);
  return (
    <li className={rest.row.bars.length > 0 ? "cal-row is-waiting" : "cal-row is-quiet"} data-row style={{ "--lanes": Math.max(lanes.length, 1) } as CSSProperties}>
      <div className="cal-unit">
        <span>{t("cal-to-place-count", { count: rest.row.bars.length })}</span>
        {ahead > rest.row.bars.length && <small>{t("cal-to-place-ahead", { count: ahead })}</small>}
      </div>
      <Track {...rest} unit="" label={t("cal-to-place")} lanes={lanes} stacked />
    </li>
  );
});

function Track({ row, window, current, ghost, lifted, unit, label, lanes, stacked }: Props & { unit: string; label: string; lanes: Bar[][]; stacked?: boolean }) {
  const place = ghost ? placeOf(window, ghost.spot.arrival, ghost.spot.departure) : null;
  return (
    <ul className="cal-track" data-unit={unit} aria-label={label}>
      {lanes.flatMap((lane, number) => lane.map((bar) => <BarOf key={bar.stay} bar={bar} row={row} window={window} current={current} lane={stacked ? number : 0} lifted={lifted === bar.stay} />))}
      {row.closures.map((closure) => (
        <ClosureOf key={closure.id} closure={closure} window={window} current={current} />
      ))}
      {ghost && place && (
        <li className="cal-at is-ghost" style={at(place, window)} aria-hidden="true">
          <span className={`bar-stay is-${ghost.is}`}>
            {ghost.is === "refused" && <Icon name="alert" />}
            <span>{ghost.said}</span>
          </span>
        </li>
      )}
    </ul>
  );
}

const LOOKS: Partial<Record<Bar["state"]["is"], string>> = { in_house: "is-in", booked: "is-booked", left: "is-left" };

function BarOf({ bar, row, window, current, lane, lifted }: { bar: Bar; row: Row; window: Window; current: string; lane: number; lifted: boolean }) {
  const { t, f } = useWords();
  const place = placeOf(window, bar.arrival, bar.departure);
  if (!place) return null;
  const name = listed(bar.name, t("no-name"));
  const room = roomAfter(row, bar.departure);
  // A bar too short for its name has it beside it, as far as nothing else stands there.
  const narrow = window.days > WIDE_DAYS;
  const beside = place.width <= (narrow ? 3 : 1) && room >= (narrow ? 3 : 1) && !place.cutRight;
  const names = ["bar-stay", LOOKS[bar.state.is] ?? "", beside ? "is-short" : "", lifted ? "is-lifted" : "", place.cutLeft ? "is-cut-left" : "", place.cutRight ? "is-cut-right" : "", grips(bar).length > 0 ? "is-loose" : ""];
  return (
    <li className="cal-at" style={at(place, window, lane)}>
      <button type="button" className={names.filter(Boolean).join(" ")} data-stay={bar.stay} data-stop={stopOf.stay(bar.stay)} tabIndex={current === stopOf.stay(bar.stay) ? 0 : -1} aria-haspopup="dialog" title={name}>
        <span className="cal-name" style={beside ? { maxInlineSize: `${(room - 0.15) * 100 / place.width}%` } : undefined}>
          {name}
        </span>
        <span className="sr">{t("cal-bar", { dates: f.rangeShort(bar.arrival, bar.departure), state: t(`state-${bar.state.is}`) })}</span>
      </button>
    </li>
  );
}

function ClosureOf({ closure, window, current }: { closure: Closure; window: Window; current: string }) {
  const { t, f } = useWords();
  const place = placeOf(window, closure.from, closure.to);
  if (!place) return null;
  return (
    <li className="cal-at" style={at(place, window)}>
      <button type="button" className="bar-stay is-closed" data-stop={stopOf.closure(closure.id)} tabIndex={current === stopOf.closure(closure.id) ? 0 : -1} aria-haspopup="dialog" title={closure.reason}>
        <span className="cal-name">{closure.reason}</span>
        <span className="sr">{t("cal-closure", { dates: f.rangeShort(closure.from, closure.to) })}</span>
      </button>
    </li>
  );
}
