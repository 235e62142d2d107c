import { expect, test } from "vitest";
import { pieces } from "./search";

function shown(name: string, ...marked: string[]): string {
  return pieces(name, marked)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join("");
}

test.each([
  ["Lefèvre", ["lefevre"], "[Lefèvre]"],
  ["Élodie", ["el"], "[Él]odie"],
  ["De La Rochefoucauld-Lefèvre", ["lefe"], "De La Rochefoucauld-[Lefè]vre"],
  ["D’Almeida", ["almeida"], "D’[Almeida]"],
  ["Weiß", ["weiss"], "[Weiß]"],
  ["Nguyễn", ["ngu"], "[Ngu]yễn"],
  ["Łukasz", ["luk"], "[Łuk]asz"],
  ["Marie", ["odie"], "Marie"],
  ["Παπαδοπούλου", ["παπα"], "[Παπα]δοπούλου"],
  ["Anna", [""], "Anna"],
])("%s, looked for with %s", (name, marked, expected) => {
  expect(shown(name, ...marked)).toBe(expected);
});
