//! Words of the screen, in French and English, from the same files the papers use.
//! A key that is missing throws in tests and shows itself in a window under development.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import type { Problem } from "./bindings";
import { formats, type Formats } from "./formats";
import type { Messages } from "./messages.gen";

/** The languages a screen speaks. */
export type Tongue = "fr" | "en";
export const TONGUES: readonly Tongue[] = ["fr", "en"];

const FILES = import.meta.glob<string>("../../../assets/locales/*/{ui,errors}.ftl", { query: "?raw", import: "default", eager: true });

function bundle(tongue: Tongue): FluentBundle {
  const made = new FluentBundle(formats(tongue).locale, { useIsolating: false });
  for (const [place, file] of Object.entries(FILES)) if (place.includes(`/${tongue}/`)) made.addResource(new FluentResource(file));
  return made;
}

const BUNDLES: Record<Tongue, FluentBundle> = { fr: bundle("fr"), en: bundle("en") };

type Given = Record<string, string | number>;
type MayLack<K extends keyof Messages> = keyof Messages[K] extends never ? [given?: undefined] : [given: Messages[K]];

/** Says a message. `$shown` is `$count` as a person writes it, unless given. */
export type Say = <K extends keyof Messages>(key: K, ...given: MayLack<K>) => string;

export type Words = {
  tongue: Tongue;
  t: Say;
  f: Formats;
  /** A refusal or a fault, with its hint. */
  problem: (problem: Problem) => string;
  /** Why a row of a file was refused. */
  reason: (code: string) => string;
  /** What a line of the journal says was done. */
  act: (word: string) => string;
  /** The product a file comes from, where it was recognised. */
  preset: (code: string) => string | null;
};

function pattern(tongue: Tongue, key: string, given?: Given): string | null {
  const [id, attribute] = key.split(".") as [string, string?];
  const message = BUNDLES[tongue].getMessage(id);
  const value = attribute ? message?.attributes[attribute] : message?.value;
  if (!value) return null;
  const shown = given && typeof given["count"] === "number" && !("shown" in given) ? formats(tongue).number(given["count"]) : undefined;
  const errors: Error[] = [];
  const text = BUNDLES[tongue].formatPattern(value, shown === undefined ? given : { ...given, shown }, errors);
  if (errors.length > 0 && import.meta.env.MODE !== "production") throw new Error(`${key}: ${errors.join("; ")}`);
  return text;
}

/** The words of one language. */
export function words(tongue: Tongue): Words {
  const t = ((key: string, given?: Given) => {
    const text = pattern(tongue, key, given);
    if (text !== null) return text;
    if (import.meta.env.MODE === "test") throw new Error(`no words for ${key} in ${tongue}`);
    return key;
  }) as Say;
  const day = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? formats(tongue).dayShort(value) : value);
  const problem = ({ code, args: given, kind }: Problem): string => {
    // A core says days as the file has them; a person reads them as the house writes them.
    const args = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, day(value ?? "")]));
    const key = `error-${code.replaceAll("_", "-").replaceAll(".", "-")}`;
    const said = pattern(tongue, key, args) ?? pattern(tongue, `error-${code}`, args);
    if (said !== null) {
      const hint = pattern(tongue, `${key}.hint`, args) ?? pattern(tongue, `error-${code}.hint`, args);
      return hint ? `${said} ${hint}` : said;
    }
    return t(kind === "refused" ? "refused-otherwise" : "broken-otherwise", { code });
  };
  const reason = (code: string): string => pattern(tongue, `reason-${code}`) ?? t("reason-otherwise", { code });
  const act = (word: string): string => pattern(tongue, `act-${word}`) ?? t("act-otherwise");
  const preset = (code: string): string | null => pattern(tongue, `preset-${code}`);
  return { tongue, t, f: formats(tongue), problem, reason, act, preset };
}

const ALL: Record<Tongue, Words> = { fr: words("fr"), en: words("en") };
const Present = createContext<Words>(ALL.en);

/** The words of this window. */
export function useWords(): Words {
  return useContext(Present);
}

/** Everything inside speaks this language, to the eye and to a screen reader. */
export function Speaking({ tongue, children }: { tongue: Tongue; children: ReactNode }) {
  const present = useMemo(() => ALL[tongue], [tongue]);
  return (
    <I18nProvider locale={present.f.locale}>
      <Present value={present}>{children}</Present>
    </I18nProvider>
  );
}

/** The language of the screen that suits these wishes best. */
export function closest(wishes: readonly string[]): Tongue {
  return negotiateLanguages([...wishes], ["fr", "en"], { defaultLocale: "en", strategy: "lookup" })[0] === "fr" ? "fr" : "en";
}
