//! The quiet line under a note: its kind, what it is about, who sees it, until when. All of it is right by default.
import type { Day, NoteDays, NoteKind, SeenBy, Stay, StayId, Topic } from "../host/bindings";
import { useState } from "react";
import { useWords } from "../host/words";
import { Segmented } from "../parts/Chips";
import { DateField } from "../parts/DateField";
import { readDay } from "../parts/days";
import { SelectField, Tick } from "../parts/Field";

export const KINDS: readonly NoteKind[] = ["fact", "preference", "incident"];
const TOPICS: readonly Topic[] = ["other", "arrival", "room", "payment", "lost_item", "service_recovery"];
const SEEN_BY: readonly SeenBy[] = ["all", "desk", "owner"];

/** What is chosen about a note. `until` is null while the kind decides. */
export type Chosen = { kind: NoteKind; topic: Topic; seenBy: SeenBy; until: Day | null; pinned: boolean; stay: StayId | "" };

type Props = { chosen: Chosen; days: NoteDays | undefined; today: Day; stays: Stay[]; owner: boolean; old: boolean; onChoose: (part: Partial<Chosen>) => void };

export function NoteChoices({ chosen, days, today, stays, owner, old, onChoose }: Props) {
  const { t, f } = useWords();
  const until = chosen.until ?? days?.[chosen.kind] ?? null;
  return (
    <div className="note-choices">
      <Segmented<NoteKind> label={t("note-kind")} chosen={chosen.kind} onChoose={(kind) => onChoose({ kind, until: null })} options={KINDS.map((one) => ({ id: one, label: t(`note-${one}` as "note-fact") }))} />
      {!old && stays.length > 0 && (
        <SelectField label={t("note-about")} value={chosen.stay} onChange={(event) => onChoose({ stay: event.target.value, until: null })}>
          <option value="">{t("note-about-guest")}</option>
          {stays.map((one) => (
            <option key={one.id} value={one.id}>
              {t("chapter-stay", { dates: f.span(one.arrival, one.departure) })}
            </option>
          ))}
        </SelectField>
      )}
      <details className="note-more">
        <summary>{[t(`topic-${chosen.topic}`), t(`seen-${chosen.seenBy}`), until ? t("note-until-day", { day: f.day(until) }) : ""].filter(Boolean).join(" · ")}</summary>
        <div className="note-choices">
          <SelectField label={t("note-topic")} value={chosen.topic} onChange={(event) => onChoose({ topic: event.target.value as Topic })}>
            {TOPICS.map((one) => (
              <option key={one} value={one}>
                {t(`topic-${one}`)}
              </option>
            ))}
          </SelectField>
          <SelectField label={t("note-seen-by")} value={chosen.seenBy} onChange={(event) => onChoose({ seenBy: event.target.value as SeenBy })}>
            {SEEN_BY.filter((one) => owner || one !== "owner").map((one) => (
              <option key={one} value={one}>
                {t(`seen-${one}`)}
              </option>
            ))}
          </SelectField>
          <Until key={`${chosen.kind} ${chosen.stay}`} until={until} today={today} onChoose={onChoose} />
          <Tick label={t("note-pin")} checked={chosen.pinned} onChange={(pinned) => onChoose({ pinned })} />
        </div>
      </details>
    </div>
  );
}

/** The last day of the note. What cannot be read leaves the day its kind gives, as the line above says. */
function Until({ until, today, onChoose }: { until: Day | null; today: Day; onChoose: (part: Partial<Chosen>) => void }) {
  const { t, f } = useWords();
  const [written, setWritten] = useState<string | null>(null);
  const read = written === null ? until : readDay(written, today);
  return (
    <DateField
      label={t("note-until")}
      value={written ?? (until ? f.dayShort(until) : "")}
      onChange={(text) => (setWritten(text), onChoose({ until: readDay(text, today) }))}
      from={today}
      error={written !== null && written.trim() !== "" && read === null ? t("date-wrong") : null}
    />
  );
}
