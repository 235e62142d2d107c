//! The brief of a line: what matters about somebody in thirty seconds, before they say their name.
import type { ReactNode } from "react";
import type { BirthdayHere, CueKind, TodayLine } from "../host/bindings";
import { useWords, type Words } from "../host/words";
import { needWords } from "./need";
import { habits, lateness } from "./rhythm";

type Props = { line: TodayLine; cues: (kinds: CueKind[]) => ReactNode };

function people(line: TodayLine, { t, f }: Words): string {
  const { heads, party } = line.stay;
  const others = party.filter(({ guest }) => guest !== line.guest).map(({ name }) => `${name.given} ${name.family}`.trim()).filter(Boolean);
  const counted = [
    heads.adults ? t("today-adults", { count: heads.adults }) : "",
    heads.children ? t("today-children", { count: heads.children }) : "",
    heads.infants ? t("today-infants", { count: heads.infants }) : "",
  ].filter(Boolean);
  return [counted.join(", "), others.length > 0 ? t("today-with", { names: f.list(others) }) : ""].filter(Boolean).join(" · ");
}

/** Whose birthday, when, and how old. */
export function birthday({ name, on, turns }: BirthdayHere, { t, f }: Words): string {
  const who = name.given || name.family;
  return turns === null ? t("today-birthday-of", { name: who, day: f.dayAlone(on) }) : t("today-birthday-years", { name: who, day: f.dayAlone(on), count: turns });
}

export function Brief({ line, cues }: Props) {
  const words = useWords();
  const { t, f } = words;
  const { stay, brief } = line;
  const { last, rhythm, needs, pinned, incident, preferences, birthdays, points } = brief;
  const facts: Array<[string, ReactNode]> = [];
  const grave = needs.filter(({ severity }) => severity === "life_threatening");
  const other = needs.filter(({ severity }) => severity !== "life_threatening");
  if (grave.length > 0) facts.push([t("severity-life_threatening"), <strong key="grave" className="is-grave">{grave.map((need) => needWords(need, words)).join(" · ")}</strong>]);
  if (other.length > 0) facts.push([t("needs-title"), <bdi key="needs">{other.map((need) => needWords(need, words)).join(" · ")}</bdi>]);
  if (pinned.length > 0) facts.push([t("note-pinned"), <bdi key="pinned" className="said">{pinned.map(({ text }) => text).join(" · ")}</bdi>]);
  if (incident) facts.push([t("today-incident", { day: f.dayOf(incident.at) }), <bdi key="incident" className="said is-grave">{incident.text}</bdi>]);
  facts.push([t("today-last"), last ? [f.rangeShort(last.arrival, last.departure), last.unit].filter(Boolean).join(", ") : t("today-first-time")]);
  const usual = rhythm ? [habits(rhythm, words), lateness(rhythm, words)].filter(Boolean).join(" · ") : "";
  if (usual) facts.push([t("today-rhythm"), usual]);
  if (preferences.length > 0) facts.push([t("today-likes"), <bdi key="likes" className="said">{preferences.map(({ text }) => text).join(" · ")}</bdi>]);
  if (birthdays.length > 0) facts.push([t("today-birthday"), <bdi key="birthday">{birthdays.map((one) => birthday(one, words)).join(" · ")}</bdi>]);
  if (points) {
    const held = t("loyalty-points", { count: points.points, points: f.number(points.points) });
    facts.push([t("today-points"), points.tier ? t("loyalty-tier-points", { tier: points.tier, points: held }) : held]);
  }
  facts.push([t("consent-title"), t(`brief-consent-${brief.consent}`)]);
  const party = people(line, words);
  if (party) facts.push([t("today-party"), <bdi key="party">{party}</bdi>]);
  if (line.language) facts.push([t("today-speaks"), f.language(line.language)]);
  if (stay.reference || stay.origin) facts.push([t("today-reference"), [stay.reference, stay.origin ? t(`origin-${stay.origin}`) : ""].filter(Boolean).join(", ")]);
  if (brief.cues.length > 0) facts.push([t("today-to-ask"), <span key="cues" className="cues">{cues(brief.cues)}</span>]);
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
