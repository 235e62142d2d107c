import { expect, test } from "vitest";
import { closest, words } from "./words";

const fr = words("fr");
const en = words("en");

test("French counts nights as French people do", () => {
  expect([0, 1, 2].map((count) => fr.t("nights", { count }))).toEqual(["à la journée", "1 nuit", "2 nuits"]);
  expect(en.t("nights", { count: 1 })).toBe("1 night");
  expect(fr.t("search-count", { count: 12345 })).toBe("12\u202f345 clients");
});

test("ordinals rise in French and in English", () => {
  expect([1, 2, 6].map((nth) => fr.t("nth-stay", { rank: fr.f.rank(nth), shown: String(nth) }))).toEqual(["1^er séjour", "2^e séjour", "6^e séjour"]);
  expect([1, 2, 3, 4, 11, 21].map((nth) => en.t("nth-stay", { rank: en.f.rank(nth), shown: String(nth) }))).toEqual(["1^st stay", "2^nd stay", "3^rd stay", "4^th stay", "11^th stay", "21^st stay"]);
});

test("a key nobody wrote throws, so that no screen ships with it", () => {
  expect(() => fr.t("no-such-key" as "close")).toThrow("no words for no-such-key in fr");
});

test("a variable that is missing throws", () => {
  expect(() => fr.t("said-in", {} as { name: string })).toThrow("said-in");
});

test("a refusal nobody wrote words for is still said, with its code", () => {
  expect(fr.problem({ code: "never-heard-of", field: null, args: {}, kind: "refused" })).toContain("never-heard-of");
  expect(en.problem({ code: "never-heard-of", field: null, args: {}, kind: "broken" })).toContain("nothing was changed");
});

test("names are not wrapped in invisible marks", () => {
  expect(fr.t("said-in", { name: "Élodie" })).not.toMatch(/[\u2068\u2069]/);
});

test("the first language the screen speaks is chosen, else English", () => {
  expect(closest(["fr-CA", "en"])).toBe("fr");
  expect(closest(["de-AT", "fr-CH"])).toBe("fr");
  expect(closest(["pt"])).toBe("en");
});
