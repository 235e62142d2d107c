//! Points in words: how many, what brings them, what can still be had.
import type { AccountPage, Gain, GainReason, Offer, Standing } from "../host/bindings";
import type { Words } from "../host/words";

/** 420 points */
export function pointsIn({ t, f }: Words, points: number): string {
  return t("loyalty-points", { count: points, points: f.number(points) });
}

/** + 50, − 20 */
export function signed({ f }: Words, points: number): string {
  return `${points < 0 ? "\u2212" : "+"}\u00a0${f.number(Math.abs(points))}`;
}

/** Or, 420 points; nothing for who is no member. */
export function inShort(words: Words, page: AccountPage | undefined): string {
  if (!page?.account || page.account.closed_on) return "";
  const points = pointsIn(words, page.balance.points);
  return page.standing ? words.t("loyalty-tier-points", { tier: page.standing.tier, points }) : points;
}

/** 2 nuits × 25 */
export function reasonIn(words: Words, reason: GainReason): string {
  const { t, f } = words;
  switch (reason.is) {
    case "nights": return t("loyalty-why-nights", { nights: reason.nights, each: f.number(reason.each) });
    case "amount": return t("loyalty-why-amount", { points: signed(words, reason.points), price: f.money(reason.price) });
    case "season": return t("loyalty-why-season", { points: signed(words, reason.points), name: f.list(reason.names), nights: reason.nights });
    case "direct": return t("loyalty-why-direct", { points: signed(words, reason.points) });
  }
}

/** 2 nuits × 25, + 10 en direct */
export function whyIn(words: Words, gain: Gain): string {
  return gain.reasons.map((reason) => reasonIn(words, reason)).join(", ");
}

/** The reward the panel speaks of: the dearest that can be had, else the cheapest that cannot. */
export function nextReward(offers: readonly Offer[]): Offer | null {
  return offers.find(({ missing }) => missing > 0) ?? offers.at(-1) ?? null;
}

/** Or : 26 points sur 12 mois, seuil 25. */
export function standingIn(words: Words, { tier, now, from, by, kept_until }: Standing): string {
  const { t, f } = words;
  const said = { tier, from: f.number(from), now: by === "nights" ? t("nights", { count: now }) : pointsIn(words, now) };
  return kept_until ? t("loyalty-tier-kept", { ...said, day: f.day(kept_until) }) : t("loyalty-tier-reached", said);
}

/** A number as somebody types it: digits, spaces between them. `null` if it is none. */
export function readPoints(typed: string): number | null {
  const plain = typed.replaceAll(/[\s\u00a0\u202f]/g, "");
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null;
}
