//! Facts in words: one line of the timeline, one port of the route.
import type { ConsentDeed, Day, EncounterKind, Entry, Fact, Stage, Stay } from "../host/bindings";
import type { Words } from "../host/words";
import type { IconName } from "../parts/Icon";

/** The class that gives a stage its colour. */
export function stageClass(stage: Stage): string {
  return `s-${stage.replace("_", "")}`;
}

/** The six stages, in order. */
export const STAGES: readonly Stage[] = ["inspiration", "planning", "booking", "pre_stay", "stay", "post_stay"];

const MET: Record<EncounterKind, IconName> = { interest: "star", enquiry: "chat", call: "phone", message: "mail", reconfirmation: "check", follow_up: "heart" };

/** Was it a no? */
function isNo(deed: ConsentDeed): boolean {
  return deed !== "give" && deed !== "renew";
}

export function sign(fact: Fact): IconName {
  switch (fact.is) {
    case "file_opened": return "user";
    case "booked": return "bed";
    case "arrived": return "arrive";
    case "left": return "leave";
    case "cancelled": return "cancelled";
    case "no_show": return "noShow";
    case "note": return "note";
    case "met": return MET[fact.kind];
    case "extra": return fact.kind === "gesture" ? "heart" : fact.kind === "upgrade" ? "bed" : "plus";
    case "points": return "star";
    case "consent": return isNo(fact.deed) ? "cancelled" : "check";
    case "quoted": return "tag";
    case "lost": return "minus";
    case "stage_corrected": return "settings";
  }
}

/** A fact in two or three words, under a port. */
export function shortFact({ t }: Words, fact: Fact): string {
  if (fact.is === "met") return t(`met-${fact.kind}`);
  if (fact.is === "booked" && fact.origin) return t(`origin-${fact.origin}`);
  if ((fact.is === "arrived" || fact.is === "left") && !fact.noted) return t("fact-dates");
  return t(`fact-${fact.is}`);
}

function party({ t, f }: Words, stay: Stay): string {
  const { adults, children, infants } = stay.heads;
  return f.list([adults ? t("today-adults", { count: adults }) : "", children ? t("today-children", { count: children }) : "", infants ? t("today-infants", { count: infants }) : ""].filter(Boolean));
}

/** A fact as a line of the timeline, with what its stay or its enquiry adds. */
export function longFact(words: Words, entry: Entry, stay: Stay | null, today: Day, more = ""): string {
  const { t } = words;
  const { fact } = entry;
  const ahead = entry.on > today;
  switch (fact.is) {
    case "file_opened":
      return fact.origin ? t("line-file_opened-from", { origin: fact.origin }) : t("line-file_opened");
    case "booked": {
      const head = fact.reference ? t("line-booked-ref", { reference: fact.reference }) : t("line-booked");
      return [head, stay?.unit?.name ?? stay?.unit_written, stay ? party(words, stay) : "", fact.origin ? t(`origin-${fact.origin}`) : ""].filter(Boolean).join(", ");
    }
    case "arrived":
      return [fact.noted ? t("line-arrived") : ahead ? t("line-arrives") : t("line-arrived-dates"), stay?.unit?.name].filter(Boolean).join(", ");
    case "left":
      return fact.noted ? t("line-left") : ahead ? t("line-leaves") : t("line-left-dates");
    case "cancelled":
      return t("line-cancelled");
    case "no_show":
      return t("line-no_show");
    case "note":
      return "";
    case "extra":
      return [t(`line-${fact.kind}`), fact.price ? words.f.money(fact.price) : ""].filter(Boolean).join(", ");
    case "points": {
      const points = `${fact.points < 0 ? "\u2212" : "+"}\u00a0${words.f.number(Math.abs(fact.points))}`;
      return t("points-line", { points: [points, entry.text ? "" : t(`points-${fact.why}`)].filter(Boolean).join(" "), after: words.f.number(fact.after) });
    }
    case "met":
      return [t(`line-${fact.kind}`), more].filter(Boolean).join(", ");
    case "consent":
      return t(fact.deed === "withdraw" ? "line-consent-withdrawn" : isNo(fact.deed) ? "line-consent-no" : "line-consent-yes", { what: t(`purpose-${fact.purpose}`), way: t(`channel-${fact.channel}`) });
    case "quoted": {
      const amount = words.f.money(fact.amount);
      return fact.until ? t("line-quoted-until", { amount, day: words.f.dayNear(fact.until, today) }) : t("line-quoted", { amount });
    }
    case "lost":
      return t("line-lost", { why: t(`lost-${fact.why}`) });
    case "stage_corrected":
      return t("line-stage_corrected", { stage: t(`stage-${entry.stage}`) });
  }
}
