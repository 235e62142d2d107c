// The words on the screen, by their keys, so that one story is told in both languages.
import { readFile } from "node:fs/promises";

/** The plain messages of a language: those that need nothing filled in. */
export async function wordsOf(language) {
  const source = await readFile(new URL(`../../assets/locales/${language}/ui.ftl`, import.meta.url), "utf8");
  const words = new Map([...source.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, key, text]) => [key, text]));
  return (key) => {
    const text = words.get(key);
    if (text === undefined) throw new Error(`the screen has no plain word ${key}`);
    return text;
  };
}
