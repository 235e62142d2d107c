//! The guest's story: the day left of the rule, what happened right of it, the rule in the colour of the stage.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from "react";
import type { Day, Enquiry, Entry, NoteId, Stage, Stay } from "../host/bindings";
import { isVeiled, isWriting, useKeys } from "../host/keys";
import { useWords } from "../host/words";
import { Chips } from "../parts/Chips";
import { useLetters } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { enquirySaid } from "./enquiry";
import { longFact, sign, stageClass, STAGES } from "./facts";
import { story, type Row, type Show } from "./story";

/** Above this many rows only those in sight are drawn. */
const MANY = 200;
const SHOWS: readonly Show[] = ["all", "stays", "notes", "contacts", "points"];

type Props = {
  timeline: Entry[];
  stays: Stay[];
  enquiries: Enquiry[];
  today: Day;
  /** The box that scrolls, once it is there. */
  scroller: HTMLElement | null;
  compose: ReactNode;
  /** The form that replaces a note while it is changed. */
  editing: { note: NoteId; form: ReactNode } | null;
  noteMenu: (note: NoteId) => ReactNode;
  onEditNote: (note: NoteId) => void;
};

export function Timeline({ timeline, stays, enquiries, today, scroller, compose, editing, noteMenu, onEditNote }: Props) {
  const { t } = useWords();
  const letters = useLetters();
  const [show, setShow] = useState<Show>("all");
  const [stage, setStage] = useState<Stage | null>(null);
  const rows = useMemo(() => story(timeline, stays, show, stage), [timeline, stays, show, stage]);
  const list = useRef<HTMLOListElement>(null);
  const virtual = rows.length > MANY;
  const [margin, setMargin] = useState(0);
  const virtualizer = useVirtualizer({
    count: virtual ? rows.length : 0,
    getScrollElement: () => scroller,
    estimateSize: (at) => (rows[at]?.is === "chapter" ? 56 : 46),
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 12,
    scrollMargin: margin,
  });
  // What stands above the list (the note being written) pushes it down.
  useLayoutEffect(() => {
    const top = list.current?.offsetTop ?? 0;
    if (virtual && top !== margin) setMargin(top);
  }, [virtual, margin, compose, editing]);

  useKeys((event) => {
    const step = { j: 1, k: -1 }[event.key] ?? (list.current?.contains(document.activeElement) ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined);
    if (step === undefined || isWriting(event.target) || isVeiled() || event.ctrlKey || event.metaKey || event.altKey || (/^[jk]$/.test(event.key) && !letters)) return;
    const moments = [...(list.current?.querySelectorAll<HTMLElement>(".moment") ?? [])];
    const at = moments.findIndex((one) => one.contains(document.activeElement));
    const next = moments[at < 0 ? 0 : at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  });

  const draw = (row: Row, at: number, style?: CSSProperties) =>
    row.is === "chapter" ? (
      <Chapter key={row.key} stay={row.stay} alone={stays.length === 0} at={at} style={style} measure={virtual ? virtualizer.measureElement : undefined} />
    ) : (
      <Moment key={row.key} row={row} stays={stays} enquiries={enquiries} today={today} at={at} style={style} measure={virtual ? virtualizer.measureElement : undefined} editing={editing} noteMenu={noteMenu} onEditNote={onEditNote} />
    );

  return (
    <>
      <div className="bar">
        <Chips<Show> label={t("timeline-show")} chosen={show} onChoose={setShow} options={SHOWS.map((id) => ({ id, label: t(`show-${id}` as "show-all") }))} />
        <label className="stage-filter">
          <span className="sr">{t("show-stage")}</span>
          <span className="select-wrap">
            <select className="select" value={stage ?? ""} onChange={(event) => setStage((event.target.value || null) as Stage | null)}>
              <option value="">{t("show-every-stage")}</option>
              {STAGES.map((one) => (
                <option key={one} value={one}>
                  {t(`stage-${one}`)}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </span>
        </label>
      </div>
      {compose}
      {rows.length === 0 && <p className="empty muted">{timeline.length === 0 ? t("timeline-none") : t("timeline-nothing-shown")}</p>}
      {virtual ? (
        <ol className="story is-virtual" ref={list} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => draw(rows[item.index]!, item.index, { transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }))}
        </ol>
      ) : (
        <ol className="story" ref={list}>
          {rows.map((row, at) => draw(row, at))}
        </ol>
      )}
    </>
  );
}

type Place = { at: number; style: CSSProperties | undefined; measure: ((node: Element | null) => void) | undefined };

function Chapter({ stay, alone, at, style, measure }: Place & { stay: Stay | null; alone: boolean }) {
  const { t, f } = useWords();
  if (!stay) {
    return alone ? <li data-index={at} ref={measure} style={style} className="chapter is-bare" /> : (
      <li data-index={at} ref={measure} style={style} className="chapter">
        <h2>{t("chapter-since")}</h2>
      </li>
    );
  }
  const facts = [
    stay.unit?.name ?? stay.unit_written,
    t("nights", { count: stay.nights }),
    stay.origin ? t(`origin-${stay.origin}`) : "",
    stay.state.is === "cancelled" || stay.state.is === "no_show" ? t(`state-${stay.state.is}`) : "",
  ].filter(Boolean);
  return (
    <li data-index={at} ref={measure} style={style} className="chapter">
      <h2>{t("chapter-stay", { dates: f.span(stay.arrival, stay.departure) })}</h2>
      <span className="muted">
        <bdi>{facts.join(", ")}</bdi>
      </span>
      {stay.price && <span className="far">{f.money(stay.price)}</span>}
    </li>
  );
}

type MomentProps = Place & { row: Extract<Row, { is: "moment" }>; stays: Stay[] } & Pick<Props, "today" | "enquiries" | "editing" | "noteMenu" | "onEditNote">;

function Moment({ row, stays, enquiries, today, at, style, measure, editing, noteMenu, onEditNote }: MomentProps) {
  const words = useWords();
  const { t, f } = words;
  const { entry } = row;
  const stay = stays.find(({ id }) => id === entry.stay) ?? null;
  const note = entry.fact.is === "note" ? entry.fact : null;
  if (note && editing?.note === note.note) {
    return (
      <li data-index={at} ref={measure} style={style}>
        {editing.form}
      </li>
    );
  }
  const said = longFact(words, entry, stay, today, enquirySaid(words, entry.fact, enquiries, today));
  return (
    // A line takes the focus so that J, K and a reader can walk the story; Enter or E changes a note.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      data-index={at}
      ref={measure}
      style={style}
      className={`moment ${stageClass(entry.stage)}${entry.on > today ? " is-ahead" : ""}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (note && event.target === event.currentTarget && (event.key === "Enter" || event.key === "e")) {
          event.preventDefault();
          event.stopPropagation();
          onEditNote(note.note);
        }
      }}
    >
      <span className="when">{f.dayNear(entry.on, row.near ?? today)}</span>
      <span className="kind">
        <Icon name={sign(entry.fact)} />
      </span>
      <div className="what">
        {said}
        {said && entry.text && " : ".replace(" :", words.tongue === "fr" ? "\u00a0:" : ":")}
        {entry.text && <bdi className="said">{t("said-words", { words: entry.text })}</bdi>}
        {(note || entry.author) && (
          <small>
            {" · "}
            {[note && note.kind !== "fact" ? t(`note-${note.kind}`).toLocaleLowerCase(f.locale) : "", entry.author ?? ""].filter(Boolean).join(", ")}
          </small>
        )}
        {note && noteMenu(note.note)}
      </div>
      <span className={row.tagged ? "stage" : "sr"}>{t(`stage-${entry.stage}`)}</span>
    </li>
  );
}
