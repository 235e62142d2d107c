//! The calendar of units: three weeks, a month or the season; and the dialogs that belong to it.
import { useCallback, useState } from "react";
import { useLocation } from "wouter";
import { GuestPick } from "../guests/GuestPick";
import type { Bar, Book, Day, HouseState, UnitLine } from "../host/bindings";
import { useAsk } from "../host/call";
import { plus } from "../host/formats";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Chips } from "../parts/Chips";
import { Trouble } from "../parts/Field";
import { Waiting } from "../parts/Waiting";
import { BookStay } from "../stays/BookStay";
import { CloseUnit } from "../stays/calendar/CloseUnit";
import { MoveStay } from "../stays/calendar/MoveStay";
import { UnitCalendar } from "../stays/calendar/UnitCalendar";
import { startOf, stepped, windowOf, type Span, type Spot } from "../stays/calendar/layout";
import { useDeed } from "./deeds";
import { BookLine } from "./BookLine";
import { useTitle } from "./title";
import { ViewSwitch } from "./ViewSwitch";

const SPANS: readonly Span[] = ["weeks", "month", "season"];
/** What was shown last: who comes back from a guest finds the calendar as it was. */
let last: { span: Span; day: Day } | null = null;

type Open = { is: "book"; spot: Spot } | { is: "move"; bar: Bar } | { is: "close"; unit: UnitLine } | null;

export function Calendar({ state, book }: { state: HouseState; book: Book }) {
  const { t, f, problem } = useWords();
  const [, go] = useLocation();
  const [at, setAt] = useState(() => last ?? { span: "weeks" as Span, day: startOf("weeks", state.today) });
  const [dialog, setDialog] = useState<Open>(null);
  const [picked, setPicked] = useState<{ id: string; name: string } | null>(null);
  const season = useAsk("stays.season", {});
  const shown = windowOf(at.span, at.day, season.data ?? []);
  const answer = useAsk("stays.calendar", shown, { when: season.data !== undefined, keep: true });
  useTitle(t("cal-title"));
  const look = useCallback((span: Span, day: Day) => {
    last = { span, day };
    setAt(last);
  }, []);
  const step = (way: 1 | -1): void => look(at.span, stepped(at.span, at.day, way, season.data ?? []));
  const show = useCallback((day: Day) => look(at.span, startOf(at.span, day)), [look, at.span]);
  const close = useCallback(() => {
    setDialog(null);
    setPicked(null);
  }, []);
  // A unit's own menu asks for no days: they are written in the form.
  const bookAt = useCallback((spot: Spot) => setDialog({ is: "book", spot: spot.arrival === spot.departure ? { ...spot, departure: plus(spot.arrival, 1) } : spot }), []);
  useDeed("book", () => bookAt({ unit: null, arrival: state.today, departure: state.today }));
  const calendar = answer.data;
  // In a view that does not begin today there is a way back; the season to come is where today leads already.
  const away = !(shown.from <= state.today && state.today < plus(shown.from, shown.days)) && windowOf(at.span, startOf(at.span, state.today), season.data ?? []).from !== shown.from;
  const fault = season.error ?? answer.error;
  return (
    <main className="column cal-screen" id="page" tabIndex={-1}>
      <header className="page-head">
        <h1 className="day-title">{f.months(shown.from, plus(shown.from, shown.days - 1))}</h1>
        <div className="day-switch" role="group" aria-label={t("cal-period")}>
          <Button look="quiet" icon="left" aria-label={t("cal-earlier")} onClick={() => step(-1)} />
          <Button look="quiet" icon="right" aria-label={t("cal-later")} onClick={() => step(1)} />
          {away && (
            <Button look="quiet" onClick={() => look(at.span, startOf(at.span, state.today))}>
              {t("today-back")}
            </Button>
          )}
        </div>
        <div className="far">
          <Chips<Span> label={t("cal-spans")} chosen={at.span} onChoose={(span) => look(span, startOf(span, state.today))} options={SPANS.map((id) => ({ id, label: t(`cal-span-${id}`) }))} />
          <ViewSwitch here="calendar" />
        </div>
      </header>
      {fault && <Trouble>{problem(fault)}</Trouble>}
      {!calendar && !fault && <Waiting said={t("loading")} />}
      {calendar && calendar.units.length === 0 && calendar.bars.length === 0 && <NoUnits />}
      {calendar && (calendar.units.length > 0 || calendar.bars.length > 0) && (
        <UnitCalendar
          calendar={calendar}
          dense={at.span === "season"}
          onShow={show}
          onOpen={(bar) => bar.guest && go(`/guests/${bar.guest}/${bar.stay}`)}
          onMove={(bar) => setDialog({ is: "move", bar })}
          onBook={bookAt}
          onShut={(unit) => setDialog({ is: "close", unit })}
        />
      )}
      <BookStay
        open={dialog?.is === "book"}
        guest={picked?.id ?? null}
        name={picked?.name ?? ""}
        stay={null}
        today={state.today}
        house={book.house}
        onClose={close}
        start={dialog?.is === "book" ? dialog.spot : null}
        who={<GuestPick picked={picked} onPick={setPicked} />}
      />
      <BookLine today={state.today} />
      <MoveStay bar={dialog?.is === "move" ? dialog.bar : null} today={state.today} onClose={close} />
      <CloseUnit unit={dialog?.is === "close" ? dialog.unit : null} today={state.today} onClose={close} />
    </main>
  );
}

function NoUnits() {
  const { t } = useWords();
  return (
    <div className="empty">
      <h2>{t("cal-none-title")}</h2>
      <p>{t("cal-none-lead")}</p>
      <div className="acts">
        <a className="btn btn-main" href="#/settings">
          {t("cal-none-add")}
        </a>
        <a className="btn" href="#/import">
          {t("empty-import")}
        </a>
      </div>
    </div>
  );
}
