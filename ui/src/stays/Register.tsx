//! The register of a day: who arrives, who is here, who leaves. One line per stay, one click per act.
import { useState, type KeyboardEvent, type ReactNode } from "react";
import type { CueKind, TodayLine } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Name, Raised } from "../parts/Name";
import "./register.css";

export type Page = "arrivals" | "in_house" | "departures";

type Props = {
  page: Page;
  lines: TodayLine[];
  /** Acts belong to the present: a day to come only shows. */
  acts: boolean;
  cues: (kinds: CueKind[]) => ReactNode;
};

function listed(line: TodayLine): string {
  return `${line.name.given} ${line.name.family}`.trim();
}

/** Up, down: to the same place of the next line. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll(".entry")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at + step];
  if (!next) {
    if (at + step < 0) document.querySelector<HTMLElement>('[role="combobox"]')?.focus();
    return;
  }
  event.preventDefault();
  const acts = document.activeElement?.closest(".act") ? next.querySelector<HTMLElement>(".act button") : null;
  (acts ?? next.querySelector<HTMLElement>(".who"))?.focus();
}

export function Register({ page, lines, acts, cues }: Props) {
  const next = lines.findIndex(({ stay }) => stay.state.is === (page === "arrivals" ? "booked" : "in_house"));
  const now = acts && page === "arrivals" ? next : -1;
  return (
    // Arrow keys only move the focus between links and buttons that work by themselves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol className="register" onKeyDown={walk}>
      {lines.map((line, at) => (
        <Entry key={line.stay.id} line={line} page={page} acts={acts} now={at === now} first={at === next} cues={cues} />
      ))}
    </ol>
  );
}

function Entry({ line, page, acts, now, first, cues }: Omit<Props, "lines"> & { line: TodayLine; now: boolean; first: boolean }) {
  const { t, f, tongue } = useWords();
  const { stay } = line;
  const speaks = line.language && line.language !== tongue;
  const done = page === "arrivals" ? stay.state.is !== "booked" : page === "departures" && stay.state.is === "left";
  const label = <Name family={line.name.family} given={line.name.given} none={t("no-name")} />;
  return (
    <li className={`entry${now ? " is-now" : ""}${done ? " is-done" : ""}`}>
      <Hour line={line} page={page} />
      <a className="who" href={line.guest ? `#/guests/${line.guest}` : undefined}>
        {label}{" "}
        <small>
          <Raised text={t("nth-stay", { rank: f.rank(line.nth), shown: f.number(line.nth) })} />
        </small>
      </a>
      <span className="cues">
        {cues(line.cues)}
        {speaks && <Speaks language={line.language!} />}
      </span>
      <span className="unit">
        <bdi>{stay.unit?.name ?? stay.unit_written ?? ""}</bdi>
      </span>
      <span className="num">{t("nights", { count: stay.nights })}</span>
      <span className="act">
        <Act line={line} page={page} acts={acts} main={first} />
      </span>
      {now && <Brief line={line} />}
    </li>
  );
}

/** The hour is shown only where it was noted. */
function Hour({ line, page }: { line: TodayLine; page: Page }) {
  const { f } = useWords();
  const { state } = line.stay;
  const at = page === "departures" ? (state.is === "left" ? state.at : null) : state.is === "in_house" ? state.since : null;
  return <span className="when">{at !== null && page !== "in_house" ? f.hour(at) : ""}</span>;
}

function Speaks({ language }: { language: string }) {
  const { t, f } = useWords();
  return (
    <span className="cue">
      <Icon name="chat" />
      {t("today-speaks")} {f.language(language)}
    </span>
  );
}

function Act({ line, page, acts, main }: { line: TodayLine; page: Page; acts: boolean; main: boolean }) {
  const { t, problem } = useWords();
  const { stay } = line;
  const arrive = useChange("stays.check_in", () => t("said-in", { name: listed(line) }));
  const leave = useChange("stays.check_out", () => t("said-out", { name: listed(line) }));
  const [trouble, setTrouble] = useState<string | null>(null);
  const label = (word: string): string => `${word}, ${listed(line)}`;
  if (trouble) return <Trouble>{trouble}</Trouble>;
  const refused = { onError: (fault: Parameters<typeof problem>[0]) => setTrouble(problem(fault)) };
  if (page === "arrivals" && stay.state.is !== "booked") return <Done word={t("checked-in")} />;
  if (page === "departures" && stay.state.is === "left") return <Done word={t("checked-out")} />;
  if (page === "arrivals" && acts)
    return (
      <Button small look={main ? "main" : "soft"} disabled={arrive.isPending} aria-label={label(t("check-in"))} onClick={() => arrive.mutate({ stay: stay.id }, refused)}>
        {t("check-in")}
      </Button>
    );
  if (page === "departures" && acts && stay.state.is === "in_house")
    return (
      <Button small look={main ? "main" : "soft"} disabled={leave.isPending} aria-label={label(t("check-out"))} onClick={() => leave.mutate({ stay: stay.id }, refused)}>
        {t("check-out")}
      </Button>
    );
  return <span className="muted">{t(`state-${stay.state.is}`)}</span>;
}

function Done({ word }: { word: string }) {
  return (
    <span className="cue cue-ok">
      <Icon name="check" />
      {word}
    </span>
  );
}

/** What matters about the next arrival, before they say their name. */
function Brief({ line }: { line: TodayLine }) {
  const { t, f } = useWords();
  const { stay, last } = line;
  const others = stay.party.slice(1).map(({ name }) => `${name.given} ${name.family}`.trim()).filter(Boolean);
  const heads = [
    stay.heads.adults ? t("today-adults", { count: stay.heads.adults }) : "",
    stay.heads.children ? t("today-children", { count: stay.heads.children }) : "",
    stay.heads.infants ? t("today-infants", { count: stay.heads.infants }) : "",
  ].filter(Boolean);
  const facts: Array<[string, ReactNode]> = [];
  facts.push([t("today-last"), last ? [f.rangeShort(last.arrival, last.departure), last.unit].filter(Boolean).join(", ") : t("today-first-time")]);
  if (line.preference) facts.push([t("today-likes"), <bdi key="likes" className="said">{line.preference}</bdi>]);
  if (others.length > 0 || heads.length > 0) facts.push([t("today-party"), <bdi key="party">{others.length > 0 ? f.list(others) : heads.join(", ")}</bdi>]);
  if (stay.reference || stay.origin) facts.push([t("today-reference"), [stay.reference, stay.origin ? t(`origin-${stay.origin}`) : ""].filter(Boolean).join(", ")]);
  return (
    <div className="brief">
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
