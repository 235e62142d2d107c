import { describe, expect, test } from "vitest";
import type { AccountPage, Offer } from "../host/bindings";
import { words } from "../host/words";
import { inShort, nextReward, readPoints, signed, standingIn, whyIn } from "./points";

const fr = words("fr");
const offer = (name: string, points: number, missing: number): Offer => ({
  reward: { id: null, name, points, cost: { minor: 800, currency: "EUR" }, active: true, blackouts: [] },
  missing,
  not_before: null,
});

describe("points in words", () => {
  test("a number is read as people type it, and nothing else is", () => {
    expect(["50", " 1 250 ", "1\u202f250"].map(readPoints)).toEqual([50, 1250, 1250]);
    expect(["", "-5", "5,5", "abc", "12345678"].map(readPoints)).toEqual([null, null, null, null, null]);
  });

  test("a stay says what it brings and why", () => {
    const gain = { points: 60, reasons: [{ is: "nights" as const, nights: 2, each: 25, points: 50 }, { is: "direct" as const, points: 10 }] };
    expect(whyIn(fr, gain)).toBe("2 nuits × 25, +\u00a010 en direct");
    expect(signed(fr, -20)).toBe("\u2212\u00a020");
  });

  test("the panel speaks of the next reward, and of the last when all can be had", () => {
    const offers = [offer("Petit déjeuner", 100, 0), offer("Vin", 200, 80), offer("Nuit", 800, 680)];
    expect(nextReward(offers)?.reward.name).toBe("Vin");
    expect(nextReward(offers.slice(0, 1))?.reward.name).toBe("Petit déjeuner");
    expect(nextReward([])).toBeNull();
  });

  test("who has left the programme has no points in the head of the page", () => {
    const account = { id: "acc_1", guest: "gst_1", card: "K7Q-M2X-FA9", enrolled_on: "2026-01-01", closed_on: null };
    const page: AccountPage = { account, balance: { points: 420, lots: [], owed: 0 }, standing: null, next: null, offers: [], gifts: [], due: [], lines: [], programme: "Fidélité" };
    expect(inShort(fr, page)).toBe("420 points");
    expect(inShort(fr, { ...page, account: { ...account, closed_on: "2026-02-01" } })).toBe("");
    const standing = { tier: "Or", from: 25, now: 26, by: "points" as const, kept_until: null };
    expect(inShort(fr, { ...page, standing })).toBe("Or, 420 points");
    expect(standingIn(fr, standing)).toBe("Or\u00a0: 26 points sur 12 mois, seuil 25.");
  });
});
