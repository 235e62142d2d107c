//! The timeline as a screen tells it: one chapter per stay, newest first; what led to a stay belongs to its chapter.
import type { Day, Entry, Stage, Stay } from "../host/bindings";

export type Show = "all" | "stays" | "notes" | "contacts" | "points";
export type Row =
  | { is: "chapter"; key: string; stay: Stay | null }
  | { is: "moment"; key: string; entry: Entry; /** The first of a run of this stage. */ tagged: boolean; /** A day of the chapter: its year need not be said again. */ near: Day | null };

const SHOWN: Record<Show, (entry: Entry) => boolean> = {
  all: () => true,
  stays: ({ fact }) => ["booked", "arrived", "left", "cancelled", "no_show", "extra"].includes(fact.is),
  notes: ({ fact }) => fact.is === "note",
  contacts: ({ fact }) => fact.is === "met" || fact.is === "quoted" || fact.is === "lost",
  points: ({ fact }) => fact.is === "points",
};

/** The stay a moment belongs to: its own, else the next one that was to come. */
function chapterOf(entry: Entry, stays: Stay[]): Stay | null {
  const own = stays.find(({ id }) => id === entry.stay);
  if (own) return own;
  const later = stays.filter(({ departure }) => departure >= entry.on).toSorted((a, b) => a.arrival.localeCompare(b.arrival));
  return later[0] ?? null;
}

/** The rows to show, latest first. */
export function story(timeline: Entry[], stays: Stay[], show: Show, stage: Stage | null): Row[] {
  const chapters = new Map<string, { stay: Stay | null; entries: Entry[] }>();
  const ordered = stays.toSorted((a, b) => b.arrival.localeCompare(a.arrival));
  chapters.set("", { stay: null, entries: [] });
  for (const stay of ordered) chapters.set(stay.id, { stay, entries: [] });
  for (const entry of timeline) {
    if (!SHOWN[show](entry) || (stage !== null && entry.stage !== stage)) continue;
    chapters.get(chapterOf(entry, stays)?.id ?? "")?.entries.push(entry);
  }
  const rows: Row[] = [];
  for (const [id, { stay, entries }] of chapters) {
    if (entries.length === 0) continue;
    rows.push({ is: "chapter", key: `chapter-${id}`, stay });
    let before: Stage | null = null;
    entries.forEach((entry, at) => {
      rows.push({ is: "moment", key: `${id}-${at}-${entry.on}-${entry.fact.is}`, entry, tagged: entry.stage !== before, near: stay?.departure ?? null });
      before = entry.stage;
    });
  }
  return rows;
}
