//! The days above the calendar, and what they lay under its rows: weekends, nights out of season, today.
import { memo, useMemo } from "react";
import type { Calendar, Day } from "../../host/bindings";
import { daysBetween } from "../../host/formats";
import { useWords } from "../../host/words";
import { closedRuns, daysOf, isWeekend } from "./layout";

function looks(day: Day, today: Day): string {
  return [isWeekend(day) ? "is-we" : "", day === today ? "is-today" : ""].filter(Boolean).join(" ");
}

/** Months and their lengths, for a view whose days are too narrow for words. */
function monthsOf(days: readonly Day[]): Array<{ first: Day; days: number }> {
  const months: Array<{ first: Day; days: number }> = [];
  for (const day of days) {
    const last = months.at(-1);
    if (last && last.first.slice(0, 7) === day.slice(0, 7)) last.days += 1;
    else months.push({ first: day, days: 1 });
  }
  return months;
}

export const Head = memo(function Head({ calendar, dense }: { calendar: Calendar; dense: boolean }) {
  const { f } = useWords();
  const days = useMemo(() => daysOf(calendar), [calendar]);
  return (
    <div className="cal-head" aria-hidden="true">
      <span />
      {dense && (
        <div className="cal-months">
          {monthsOf(days).map(({ first, days: count }) => (
            <span key={first} style={{ inlineSize: `${(count / calendar.days) * 100}%` }}>
              <b>{count > 4 ? f.month(first) : ""}</b>
            </span>
          ))}
        </div>
      )}
      <div className="cal-days">
        {days.map((day) => (
          <span key={day} className={looks(day, calendar.today)}>
            {!dense && f.weekday(day)}
            <b>{Number(day.slice(8))}</b>
          </span>
        ))}
      </div>
    </div>
  );
});

export const Layer = memo(function Layer({ calendar }: { calendar: Calendar }) {
  const { from, days, today, season, seasonal } = calendar;
  const share = (count: number): string => `${(count / days) * 100}%`;
  const now = daysBetween(from, today);
  return (
    <div className="cal-layer" aria-hidden="true">
      {daysOf({ from, days }).map((day, at) => isWeekend(day) && <i key={day} className="is-we" style={{ insetInlineStart: share(at), inlineSize: share(1) }} />)}
      {closedRuns({ from, days }, seasonal, season).map(({ left, width }) => (
        <i key={left} className="is-shut" style={{ insetInlineStart: share(left), inlineSize: share(width) }} />
      ))}
      {now >= 0 && now < days && <i className="is-today" style={{ insetInlineStart: share(now) }} />}
    </div>
  );
});
