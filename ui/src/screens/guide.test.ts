import { expect, test } from "vitest";
import englishWords from "../../../assets/locales/en/ui.ftl?raw";
import frenchWords from "../../../assets/locales/fr/ui.ftl?raw";
import english from "../../../docs/guide/en/guide.md?raw";
import french from "../../../docs/guide/fr/guide.md?raw";
import { blocks, pieces } from "./guide";

const guide = (tongue: string): string => (tongue === "fr" ? french : english);
const words = (tongue: string): string => (tongue === "fr" ? frenchWords : englishWords);

test("a line is cut into words, keys and words of the screen", () => {
  expect(pieces("Press `N`, then **Undo**.")).toEqual([
    { is: "text", text: "Press " },
    { is: "key", text: "N" },
    { is: "text", text: ", then " },
    { is: "strong", text: "Undo" },
    { is: "text", text: "." },
  ]);
});

test.each(["fr", "en"])("nothing of Markdown is left in the guide as it is shown, %s", (tongue) => {
  const shown = JSON.stringify(blocks(guide(tongue)));
  expect(shown).not.toMatch(/[*`|#]|\]\(/);
  expect(blocks(guide(tongue)).filter(({ is }) => is === "heading").length).toBeGreaterThan(8);
});

test("both guides have the same blocks in the same order", () => {
  const order = (tongue: string): string[] => blocks(guide(tongue)).map(({ is }) => is);
  expect(order("fr")).toEqual(order("en"));
});

test.each(["fr", "en"])("the guide names the buttons as the screen does, %s", (tongue) => {
  const screen = words(tongue);
  const strong = blocks(guide(tongue)).flatMap((block) => (block.is === "paragraph" ? block.line : [])).filter(({ is }) => is === "strong");
  expect(strong.length).toBeGreaterThan(6);
  for (const { text } of strong) expect(screen, text).toContain(`= ${text}`);
});
