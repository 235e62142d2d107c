//! The register of a day: who arrives, who is here, who leaves. One line per stay, one click per act, a brief for each.
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject } from "react";
import type { CueKind, Day, StayId, TodayLine } from "../host/bindings";
import { daysBetween } from "../host/formats";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Icon, type IconName } from "../parts/Icon";
import { Name, Raised } from "../parts/Name";
import { Act, More } from "./Acts";
import { birthday, Brief } from "./Brief";
import { lateness } from "./rhythm";
import "./register.css";

export type Page = "arrivals" | "in_house" | "departures";

type Props = {
  page: Page;
  day: Day;
  lines: TodayLine[];
  /** Acts belong to the present and the past: a day to come only shows. */
  acts: boolean;
  cues: (kinds: CueKind[]) => ReactNode;
};

/** Signs on a line, so that it stays a line; the brief has them all. */
const MOST_SIGNS = 3;

/** Where the focus may stand in a line, besides the name. */
const PLACES = [".act", ".opener", ".more"] as const;

/** An act takes its own button away, or its whole line; the focus then goes to the next one, so that a hand can go on. */
function useFocusKept(list: RefObject<HTMLOListElement | null>, lines: TodayLine[]): (event: FocusEvent<HTMLElement>) => void {
  const held = useRef<{ at: number; place: string } | null>(null);
  const shown = lines.map(({ stay }) => stay.id + stay.state.is).join();
  useEffect(() => {
    if (!held.current || shown === "" || document.activeElement !== document.body) return;
    const { at, place } = held.current;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(".entry") ?? [])];
    const after = rows.slice(Math.min(at, rows.length - 1));
    const button = after.map((row) => row.querySelector<HTMLElement>(`${place} button`)).find(Boolean);
    (button ?? after[0]?.querySelector<HTMLElement>(".who"))?.focus();
  }, [list, shown]);
  return ({ currentTarget, target }) => {
    const row = target.closest(".entry");
    held.current = row && { at: [...currentTarget.children].indexOf(row), place: PLACES.find((place) => target.closest(place)) ?? ".who" };
  };
}

/** Up, down: to the same place of the next line. Space on a name opens its brief. */
function walk(event: KeyboardEvent<HTMLElement>, toggle: (stay: StayId) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const on = document.activeElement;
  if (event.key === " " && on?.matches(".who")) {
    const stay = on.closest<HTMLElement>(".entry")?.dataset["stay"];
    event.preventDefault();
    if (stay) toggle(stay);
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll(".entry")];
  const at = rows.findIndex((row) => row.contains(on));
  const next = rows[at + step];
  if (!next) {
    if (at + step < 0) document.querySelector<HTMLElement>('[role="combobox"]')?.focus();
    return;
  }
  event.preventDefault();
  const same = PLACES.find((place) => on?.closest(place));
  const there = same ? next.querySelector<HTMLElement>(`${same} button`) : null;
  (there ?? next.querySelector<HTMLElement>(".who"))?.focus();
}

export function Register({ page, day, lines, acts, cues }: Props) {
  const next = lines.findIndex(({ stay }) => stay.state.is === (page === "arrivals" ? "booked" : "in_house"));
  const now = acts && page === "arrivals" ? lines[next]?.stay.id : undefined;
  // What a hand opened or closed; the next arrival is open by itself.
  const [turned, setTurned] = useState<ReadonlyMap<StayId, boolean>>(new Map());
  const isOpen = (stay: StayId): boolean => turned.get(stay) ?? stay === now;
  const toggle = (stay: StayId): void => setTurned((before) => new Map(before).set(stay, !isOpen(stay)));
  const list = useRef<HTMLOListElement>(null);
  const hold = useFocusKept(list, lines);
  const click = (event: MouseEvent<HTMLElement>): void => {
    const on = event.target as HTMLElement;
    const stay = on.closest<HTMLElement>(".entry")?.dataset["stay"];
    // A word that is being marked for copying is no click.
    if (stay && !on.closest("a, button, .brief") && !getSelection()?.toString()) toggle(stay);
  };
  return (
    // Every line has its own link and buttons; arrows, Space and a click beside them are a shorter way to the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <ol className="register" ref={list} onFocus={hold} onKeyDown={(event) => walk(event, toggle)} onClick={click}>
      {lines.map((line, at) => (
        <Entry key={line.stay.id} line={line} page={page} day={day} acts={acts} now={line.stay.id === now} first={at === next} cues={cues} open={isOpen(line.stay.id)} onOpen={() => toggle(line.stay.id)} />
      ))}
    </ol>
  );
}

type EntryProps = Omit<Props, "lines"> & { line: TodayLine; now: boolean; first: boolean; open: boolean; onOpen: () => void };

function Entry({ line, page, day, acts, now, first, cues, open, onOpen }: EntryProps) {
  const { t, f } = useWords();
  const brief = useId();
  const { stay } = line;
  const done = page === "arrivals" ? stay.state.is !== "booked" : page === "departures" && stay.state.is === "left";
  const name = `${line.name.given} ${line.name.family}`.trim() || t("no-name");
  return (
    <li className={`entry${now ? " is-now" : ""}${done ? " is-done" : ""}`} data-stay={stay.id}>
      <span className="when">
        <span className="opener">
          <Button look="quiet" small icon={open ? "down" : "right"} aria-expanded={open} aria-controls={open ? brief : undefined} aria-label={t("today-brief", { name })} onClick={onOpen} />
        </span>
        <Hour line={line} page={page} />
      </span>
      <a className="who" href={line.guest ? `#/guests/${line.guest}` : undefined}>
        <Name family={line.name.family} given={line.name.given} none={t("no-name")} />{" "}
        {line.brief.nth > 0 && (
          <small>
            <Raised text={t("nth-stay", { rank: f.rank(line.brief.nth), shown: f.number(line.brief.nth) })} />
          </small>
        )}
      </a>
      <Signs line={line} day={day} cues={cues} />
      <span className="unit">
        <bdi>{stay.unit?.name ?? stay.unit_written ?? ""}</bdi>
      </span>
      <span className="num">{page === "in_house" ? t("nights-left", { count: Math.max(0, daysBetween(day, stay.departure)) }) : t("nights", { count: stay.nights })}</span>
      <span className="act">
        <Act line={line} page={page} acts={acts} main={first} />
      </span>
      <span className="more">
        <More line={line} page={page} acts={acts} name={name} />
      </span>
      {open && (
        <div className="brief-place" id={brief}>
          <Brief line={line} cues={cues} />
        </div>
      )}
    </li>
  );
}

/** What must be seen without opening anything: the gravest first, three at most. */
function Signs({ line, day, cues }: { line: TodayLine; day: Day; cues: Props["cues"] }) {
  const words = useWords();
  const { t, f, tongue } = words;
  const { stay, brief } = line;
  const signs: ReactNode[] = [];
  const add = (icon: IconName, said: string, look = ""): void => void signs.push(<Sign key={said} icon={icon} said={said} look={look} />);
  if (brief.incident) add("alert", t("today-had-incident"), "cue-warn");
  if (stay.state.is === "in_house" && stay.departure < day) add("leave", t("today-still-here", { day: f.dayNear(stay.departure, day) }), "cue-warn");
  if (stay.state.is === "booked" && stay.arrival < day) add("arrive", t("today-not-come", { day: f.dayNear(stay.arrival, day) }), "cue-warn");
  for (const one of brief.birthdays) add("cake", birthday(one, words));
  const late = brief.rhythm && lateness(brief.rhythm, words);
  const speaks = line.language && line.language !== tongue ? `${t("today-speaks")} ${f.language(line.language)}` : null;
  const room = Math.max(0, MOST_SIGNS - signs.length - (speaks ? 1 : 0));
  return (
    <span className="cues">
      {signs.slice(0, MOST_SIGNS)}
      {cues(brief.cues.slice(0, Math.min(2, room)))}
      {speaks && <Sign icon="chat" said={speaks} look="" />}
      {late && signs.length + brief.cues.length === 0 && <Sign icon="calendar" said={late} look="" />}
    </span>
  );
}

function Sign({ icon, said, look }: { icon: IconName; said: string; look: string }) {
  return (
    <span className={`cue ${look}`}>
      <Icon name={icon} />
      {said}
    </span>
  );
}

/** The hour is shown only where it was noted. */
function Hour({ line, page }: { line: TodayLine; page: Page }) {
  const { f } = useWords();
  const { state } = line.stay;
  const at = page === "departures" ? (state.is === "left" ? state.at : null) : state.is === "in_house" ? state.since : null;
  return at !== null && page !== "in_house" ? f.hour(at) : "";
}
