//! The report screen: choices on the left, the real paper on the right.
import { useEffect, useRef, useState, type RefObject } from "react";
import type { Day, House, HouseState, Preview, Problem, ReportAsk, Scope } from "../host/bindings";
import { host, useAsk } from "../host/call";
import { asProblem } from "../host/host";
import { remember } from "../host/undo";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Waiting } from "../parts/Waiting";
import { readDay } from "../parts/days";
import { Options, type Chosen, type Days } from "../reports/Options";
import { Papers } from "../reports/Papers";
import { periods } from "../reports/period";
import { useDeed } from "./deeds";
import { useTitle } from "./title";

/** Width of a page at one percent. unit: rem */
const PAGE_REM = 0.49625;
const ZOOMS = [40, 50, 65, 84, 100, 125, 150, 200] as const;
type Props = { of: string; id: string; state: HouseState; house: House };

/** American and Canadian printers hold Letter. */
function usualPaper(country: string): "a4" | "letter" {
  return ["US", "CA", "MX", "CL", "CO", "CR", "PA", "PH"].includes(country) ? "letter" : "a4";
}

const TITLES = { period: "report-title", guest: "report-title-guest", stay: "report-title-stay", arrivals: "print-arrivals", handover: "print-handover", kitchen: "print-kitchen", card: "print-card", statement: "print-statement", slip: "print-slip", proof: "print-proof", expiring: "print-expiring", letters: "print-letters" } as const;
/** Papers of one day. */
const OF_DAY: readonly string[] = ["arrivals", "handover", "kitchen"];
/** Papers of one guest. */
const OF_GUEST: readonly string[] = ["guest", "card", "statement", "slip", "proof"];

function scopeOf(of: Scope["of"], id: string, period: { from: Day; to: Day } | null): Scope | null {
  if (of === "guest" || of === "card" || of === "statement" || of === "slip" || of === "proof") return { of, guest: id };
  if (of === "expiring" || of === "letters") return { of };
  if (of === "stay") return { of, stay: id };
  if (of === "arrivals" || of === "handover" || of === "kitchen") return { of, day: id };
  return period && { of, ...period };
}

export function Report({ of, id, state, house }: Props) {
  const { t, f, tongue, problem } = useWords();
  const kind: Scope["of"] = of in TITLES ? (of as Scope["of"]) : "period";
  const guest = useAsk("guests.page", { guest: id }, { when: OF_GUEST.includes(kind) });
  const [language, setLanguage] = useState<Chosen["language"] | null>(null);
  const [picked, setPicked] = useState<Omit<Chosen, "language">>(() => ({
    paper: usualPaper(house.country),
    columns: { unit: true, name: true, country: true, price: true, phone: false, email: false },
  }));
  const [days, setDays] = useState<Days>(() => {
    const month = periods(state.today)[1]!;
    return { id: month.id, from: f.dayShort(month.from), to: f.dayShort(month.to) };
  });
  // A guest's paper speaks the guest's language, until somebody chooses.
  const spoken = guest.data?.guest.language;
  const own = spoken === "fr" || spoken === "en" ? spoken : tongue;
  const chosen: Chosen = { ...picked, language: language ?? own };
  const choose = ({ language: wished, ...change }: Partial<Chosen>): void => {
    if (wished) setLanguage(wished);
    setPicked((now) => ({ ...now, ...change }));
  };
  const ready = periods(state.today).find((period) => period.id === days.id);
  const from = ready?.from ?? readDay(days.from, state.today, { lean: "behind" });
  const to = ready?.to ?? readDay(days.to, state.today, { lean: "behind" });
  const scope = scopeOf(kind, id, from && to ? { from, to } : null);
  const ask: ReportAsk = { ...chosen, scope: scope ?? { of: "period", from: state.today, to: state.today } };
  const preview = useAsk("reports.preview", ask, { when: scope !== null, keep: true });
  const title = t(TITLES[kind]);
  useTitle(title);
  return (
    <>
      <section className="options form" aria-label={title}>
        <div>
          {OF_GUEST.includes(kind) && guest.data && (
            <a className="crumb" href={`#/guests/${id}`}>
              <Icon name="left" />
              <bdi>{`${guest.data.guest.name.given} ${guest.data.guest.name.family}`.trim()}</bdi>
            </a>
          )}
          {(kind === "expiring" || kind === "letters") && (
            <a className="crumb" href="#/loyalty">
              <Icon name="left" />
              {t("loyalty")}
            </a>
          )}
          {OF_DAY.includes(kind) && (
            <a className="crumb" href="#/">
              <Icon name="left" />
              {t("back-home")}
            </a>
          )}
          <h1>{title}</h1>
          {OF_DAY.includes(kind) && <p className="day-title muted">{f.dayLong(id)}</p>}
        </div>
        {kind === "period" && (
          <p className="hint">
            {t("report-loyalty")}{" "}
            <a className="link" href="#/loyalty">
              {t("settings-loyalty-open")}
            </a>
          </p>
        )}
        <Options of={kind} chosen={chosen} onChoose={choose} days={days} onDays={setDays} today={state.today} people={preview.data?.people ?? null} />
      </section>
      <main className="column" id="page" tabIndex={-1}>
        {preview.error && <Trouble>{problem(preview.error)}</Trouble>}
        {!preview.data && !preview.error && <Waiting said={t("loading")} />}
        {preview.data && <Proof preview={preview.data} ask={ask} />}
      </main>
    </>
  );
}

/** The size at which a page is as wide as the desk. unit: percent of the paper's own size */
function useFit(desk: RefObject<HTMLElement | null>): number {
  const [fit, setFit] = useState(84);
  useEffect(() => {
    const place = desk.current;
    if (!place) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setFit(Math.max(40, Math.floor((place.clientWidth / rem - 2.5) / PAGE_REM)));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    return () => watch.disconnect();
  }, [desk]);
  return fit;
}

function Proof({ preview, ask }: { preview: Preview; ask: ReportAsk }) {
  const { t, f, problem } = useWords();
  const desk = useRef<HTMLElement>(null);
  const [page, setPage] = useState(0);
  const [chosenZoom, setZoom] = useState<number | null>(null);
  const fit = useFit(desk);
  const zoom = chosenZoom ?? Math.min(84, fit);
  const [fault, setFault] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    setFault(null);
    setBusy(true);
    try {
      await act();
    } catch (thrown) {
      setFault(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  };
  const print = (): void => void attempt(() => host().print(ask));
  const save = (): void =>
    void attempt(async () => {
      const saved = await host().savePdf(ask);
      if (saved) remember({ said: saved.path ? t("report-saved", { path: saved.path }) : t("report-saved-plain"), change: null });
    });
  useDeed("print", print);
  useDeed("save_pdf", save);
  const turn = (to: number): void => {
    desk.current?.querySelectorAll(".paper")[to]?.scrollIntoView({ block: "start" });
    setPage(to);
  };
  const step = (way: 1 | -1): void => setZoom((way === 1 ? ZOOMS.find((one) => one > zoom) : ZOOMS.findLast((one) => one < zoom)) ?? zoom);
  const pages = preview.pages.length;
  const shown = Math.min(page, pages - 1);
  return (
    <>
      <div className="toolbar" role="toolbar" aria-label={t("report-preview")}>
        <div className="segmented" role="group" aria-label={t("report-pages")}>
          <button type="button" aria-label={t("report-previous")} disabled={shown === 0} onClick={() => turn(shown - 1)}>
            <Icon name="left" />
          </button>
          <span>{t("report-page", { page: f.number(shown + 1), pages: f.number(pages) })}</span>
          <button type="button" aria-label={t("report-next")} disabled={shown >= pages - 1} onClick={() => turn(shown + 1)}>
            <Icon name="right" />
          </button>
        </div>
        <div className="segmented" role="group" aria-label={t("report-zoom")}>
          <button type="button" aria-label={t("report-smaller")} onClick={() => step(-1)}>
            <Icon name="minus" />
          </button>
          <span>{f.percent(zoom / 100)}</span>
          <button type="button" aria-label={t("report-larger")} onClick={() => step(1)}>
            <Icon name="plus" />
          </button>
        </div>
        <span className="far">
          <Button icon="open" disabled={busy} onClick={() => void attempt(() => host().openFile(ask))}>
            {t("report-open")}
          </Button>
          <Button icon="download" disabled={busy} onClick={save}>
            {t("report-pdf")}
          </Button>
          <Button look="main" icon="printer" disabled={busy} onClick={print}>
            {t("report-print")}
          </Button>
        </span>
      </div>
      {fault && <Trouble>{problem(fault)}</Trouble>}
      {preview.missing.length > 0 && (
        <p className="trouble is-warn in-column" role="status">
          <Icon name="alert" />
          <span>
            <strong>{t("report-missing-title")}</strong> {t("report-missing", { texts: preview.missing.map(({ text }) => text).join(", ") })}
          </span>
        </p>
      )}
      <Papers pages={preview.pages} paper={ask.paper} zoom={zoom} desk={desk} onPage={setPage} />
    </>
  );
}
