//! Enquiries in words: the days, who would come, where it stands, what is owed.
import type { CueKind, Day, Due, Enquiry, EnquiryState, Fact, Heads, Task, Wanted } from "../host/bindings";
import { plus } from "../host/formats";
import type { Words } from "../host/words";

/** What a tag looks like, and its words. */
export type Standing = { look: "tag" | "tag tag-warn" | "tag tag-ok" | "tag tag-open"; said: string };

export function daysSaid({ t, f }: Words, { arrival, departure, about }: Wanted, today: Day): string {
  if (about) return about;
  if (!arrival) return t("enquiry-no-days");
  return departure ? f.rangeEcho(arrival, departure, today) : t("enquiry-from", { day: f.dayNear(arrival, today) });
}

export function headsSaid({ t, f }: Words, heads: Heads | undefined): string {
  const { adults, children, infants } = heads ?? { adults: null, children: null, infants: null };
  return f.list([adults ? t("today-adults", { count: adults }) : "", children ? t("today-children", { count: children }) : "", infants ? t("today-infants", { count: infants }) : ""].filter(Boolean));
}

export function standing({ t, f }: Words, { state }: Enquiry, today: Day): Standing {
  const looks: Record<EnquiryState["is"], Standing["look"]> = { new: "tag tag-warn", quoted: "tag", booked: "tag tag-ok", lost: "tag tag-open" };
  const said = state.is === "lost" ? t("enquiry-state-lost-why", { why: t(`lost-${state.why}`), day: f.dayNear(state.on, today) }) : t(`enquiry-state-${state.is}`);
  return { look: looks[state.is], said };
}

export function quoteSaid({ t, f }: Words, { quote }: Enquiry, today: Day): string {
  if (!quote) return "";
  const amount = f.money(quote.amount);
  return quote.until ? t("enquiry-quote-until", { amount, day: f.dayNear(quote.until, today) }) : t("enquiry-quote-on", { amount, day: f.dayNear(quote.on, today) });
}

/** `today, 15:00` */
export function dueSaid({ t, f }: Words, due: Due, today: Day): string {
  const day = due.on === today ? t("task-today") : due.on === plus(today, 1) ? t("task-due-tomorrow") : f.dayNear(due.on, today);
  return due.at === null || due.at === undefined ? day : t("due-at", { day, hour: f.hourOf(due.at) });
}

/** The words of a task; an errand has words of its own. */
export function taskSaid({ t, f }: Words, { errand, offer, text }: Task): string {
  if (!errand) return text;
  const days = offer ? (offer.departure ? f.range(offer.arrival, offer.departure) : f.day(offer.arrival)) : "";
  const said = errand === "call_back" ? t("errand-call_back") : t("errand-offer", { days });
  return [said, text].filter(Boolean).join(", ");
}

/** What an enquiry adds to its line of the timeline. */
export function enquirySaid(words: Words, fact: Fact, enquiries: Enquiry[], today: Day): string {
  const enquiry = fact.is === "met" ? enquiries.find(({ id }) => id === fact.encounter) : undefined;
  if (!enquiry) return "";
  const { wanted } = enquiry;
  return [wanted.arrival || wanted.about ? daysSaid(words, wanted, today) : "", headsSaid(words, wanted.heads)].filter(Boolean).join(", ");
}

/** Cues of an enquiry are answered, not set aside. */
export function isOfEnquiry(kind: CueKind): boolean {
  return kind === "enquiry_unanswered" || kind === "quote_unanswered";
}
