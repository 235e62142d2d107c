//! Home: the search first, then the day.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Book, Day, HouseState, Today, TodayLine } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { turnTo } from "../host/changed";
import { plus } from "../host/formats";
import { mod } from "../host/keys";
import { useWords } from "../host/words";
import { CueLine } from "../journey/Cues";
import { EnquiriesBeside } from "../journey/Enquiries";
import { TasksBeside } from "../journey/Tasks";
import { Button } from "../parts/Button";
import { Chips } from "../parts/Chips";
import { Drawer } from "../parts/Dialog";
import { Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Menu, type MenuLine } from "../parts/Menu";
import { Name } from "../parts/Name";
import { Tabs } from "../parts/Tabs";
import { Waiting } from "../parts/Waiting";
import { inOrder, ORDERS, type Order } from "../stays/order";
import { Register, type Page } from "../stays/Register";
import { useDeed } from "./deeds";
import { BookLine } from "./BookLine";
import { useTitle } from "./title";
import { ViewSwitch } from "./ViewSwitch";

/** A list this long can be put in another order. unit: lines */
const MANY = 8;

export function Home({ state, book }: { state: HouseState; book: Book }) {
  const { t, f, problem } = useWords();
  const [day, setDay] = useState<string | null>(null);
  const [page, setPage] = useState<Page>("arrivals");
  const [drawer, setDrawer] = useState(false);
  // The core's today, not the machine's: an evening at the desk may run past midnight.
  const shown = day ?? state.today;
  const today = useAsk("stays.today", { day: shown }, { keep: true });
  useTitle(t("today-title"));
  if (book.guests === 0 && book.stays === 0) return <Empty house={book.house.name} actor={state.actor} />;
  const missing = today.data ? missingOf(today.data) : [];
  return (
    <>
      <main className="page ruled" id="page" tabIndex={-1}>
        <header className="page-head">
          {today.data && <span className="in-margin">{t("today-week", { week: String(today.data.week) })}</span>}
          <h1 className="day-title">{f.dayLong(shown)}</h1>
          <div className="day-switch">
            <Button look="quiet" icon="left" aria-label={t("today-previous", { day: f.dayLong(plus(shown, -1)) })} onClick={() => setDay(plus(shown, -1))} />
            <Button look="quiet" icon="right" aria-label={t("today-next", { day: f.dayLong(plus(shown, 1)) })} onClick={() => setDay(plus(shown, 1))} />
            {shown !== state.today && (
              <Button look="quiet" onClick={() => setDay(null)}>
                {t("today-back")}
              </Button>
            )}
          </div>
          <div className="far">
            <Button className="only-narrow" icon="panel" onClick={() => setDrawer(true)}>
              {missing.length > 0 ? t("today-panel", { count: String(missing.length) }) : t("tasks-title")}
            </Button>
            <PrintMenu day={shown} />
            <ViewSwitch here="day" />
          </div>
        </header>
        {today.error && <Trouble>{problem(today.error)}</Trouble>}
        {!today.data && !today.error && <Waiting said={t("loading")} />}
        {today.data && <DayPages today={today.data} page={page} onPage={setPage} present={state.today} />}
        <BookLine today={state.today} />
      </main>
      <aside className="side is-drawer" aria-label={t("tasks-title")}>
        <TasksBeside today={state.today} />
        <EnquiriesBeside today={state.today} />
        {missing.length > 0 && <Missing lines={missing} />}
      </aside>
      <Drawer open={drawer} title={t("tasks-title")} close={t("close")} onClose={() => setDrawer(false)}>
        <div className="side">
          <TasksBeside today={state.today} />
          <EnquiriesBeside today={state.today} />
          {missing.length > 0 && <Missing lines={missing} />}
        </div>
      </Drawer>
    </>
  );
}

/** The papers of a day; Mod+P prints the arrivals. */
function PrintMenu({ day }: { day: Day }) {
  const { t } = useWords();
  const [, go] = useLocation();
  useDeed("print", () => go(`/reports/arrivals/${day}`));
  const lines: MenuLine[] = [
    { id: "arrivals", label: t("print-arrivals"), icon: "arrive", keys: mod("P", t("key-ctrl")), act: () => go(`/reports/arrivals/${day}`) },
    { id: "handover", label: t("print-handover"), icon: "report", act: () => go(`/reports/handover/${day}`) },
    { id: "kitchen", label: t("print-kitchen"), icon: "report", act: () => go(`/reports/kitchen/${day}`) },
    "line",
    { id: "month", label: t("today-print-month"), icon: "calendar", act: () => go("/reports") },
  ];
  return (
    <Menu label={t("print-menu")} lines={lines} className="btn">
      <Icon name="printer" />
      {t("print-menu")}
    </Menu>
  );
}

function missingOf(today: Today): TodayLine[] {
  return today.arrivals.filter(({ brief }) => brief.cues.length > 0);
}

function Missing({ lines }: { lines: TodayLine[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>
        {t("today-missing")} <span className="n">{lines.length}</span>
      </h2>
      <p className="muted">{t("today-missing-lead")}</p>
      <ul className="lines missing">
        {lines.map((line) => (
          <li key={line.stay.id}>
            <a className="link" href={line.guest ? `#/guests/${line.guest}` : "#/"}>
              <Name family={line.name.family} given={line.name.given} none={t("no-name")} />
            </a>
            <CueLine kinds={line.brief.cues} most={6} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DayPages({ today, page, onPage, present }: { today: Today; page: Page; onPage: (page: Page) => void; present: string }) {
  const { t, f } = useWords();
  const pages: Record<Page, TodayLine[]> = { arrivals: today.arrivals, in_house: today.in_house, departures: today.departures };
  const [order, setOrder] = useState<Order>("unit");
  const none: Record<Page, string> = { arrivals: t("today-none-arrivals"), in_house: t("today-none-in-house"), departures: t("today-none-departures") };
  const lines = inOrder(pages[page], order, page, f.locale);
  return (
    <Tabs<Page>
      label={t("today-tabs")}
      chosen={page}
      onChoose={onPage}
      tabs={[
        { id: "arrivals", label: t("today-arrivals"), count: f.number(today.arrivals.length) },
        { id: "in_house", label: t("today-in-house"), count: f.number(today.in_house.length) },
        { id: "departures", label: t("today-departures"), count: f.number(today.departures.length) },
      ]}
    >
      {lines.length === 0 ? (
        <p className="empty muted">{none[page]}</p>
      ) : (
        <>
          {lines.length >= MANY && (
            <div className="register-order">
              <Chips<Order> label={t("today-order")} chosen={order} onChoose={setOrder} options={ORDERS.map((id) => ({ id, label: t(id === "waiting" ? `today-order-${page}` : `today-order-${id}`) }))} />
            </div>
          )}
          <Register key={today.day} page={page} day={today.day} lines={lines} acts={today.day <= present} cues={(kinds) => <CueLine kinds={kinds} most={6} />} />
          <Foot page={page} lines={lines} />
        </>
      )}
    </Tabs>
  );
}

function Foot({ page, lines }: { page: Page; lines: TodayLine[] }) {
  const { t } = useWords();
  const done = lines.filter(({ stay }) => (page === "departures" ? stay.state.is === "left" : stay.state.is !== "booked")).length;
  const count = (key: "adults" | "children" | "infants"): number => lines.reduce((sum, { stay }) => sum + (stay.heads[key] ?? 0), 0);
  const [adults, children, infants] = [count("adults"), count("children"), count("infants")];
  const parts = [
    page === "arrivals" ? [t("today-to-welcome", { count: lines.length - done }), t("today-arrived", { count: done })] : [],
    page === "departures" ? [t("today-to-leave", { count: lines.length - done }), t("today-gone", { count: done })] : [],
  ].flat();
  const heads = [adults ? t("today-adults", { count: adults }) : "", children ? t("today-children", { count: children }) : "", infants ? t("today-infants", { count: infants }) : ""].filter(Boolean);
  return (
    <p className="register-foot">
      {parts.length > 0 && <span>{parts.join(", ")}</span>}
      {heads.length > 0 && <span>{heads.join(", ")}</span>}
    </p>
  );
}

/** One sentence, and what to do. A new house is offered its import first. */
function Empty({ house, actor }: { house: string; actor: string }) {
  const { t, tongue, problem } = useWords();
  const queries = useQueryClient();
  const sample = useChange("house.open_sample");
  const fresh = sessionStorage.getItem("escale.fresh") === "yes";
  return (
    <main className="page ruled" id="page" tabIndex={-1}>
      <div className="empty">
        <h1 className="empty-title">{fresh ? t("first-next-title") : t("empty-title")}</h1>
        <p>{fresh ? t("first-next-lead", { house }) : t("empty-lead")}</p>
        <div className="acts">
          <a className="btn btn-main" href="#/import">
            {t("empty-import")}
          </a>
          <a className="btn" href="#/guests/new">
            {t("empty-guest")}
          </a>
          <Button disabled={sample.isPending} onClick={() => sample.mutate({ language: tongue, actor }, { onSuccess: (state) => turnTo(queries, state) })}>
            {sample.isPending ? t("loading") : t("first-sample")}
          </Button>
        </div>
        {sample.error && <Trouble>{problem(sample.error)}</Trouble>}
      </div>
    </main>
  );
}
