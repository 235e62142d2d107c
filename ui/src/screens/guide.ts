//! The guide as it is written in `docs/guide`, cut into blocks. It knows what the guide uses and nothing more of Markdown:
//! headings, paragraphs, numbered lists, tables; and within a line `keys`, **words of the screen** and *titles*.

export type Piece = { is: "text" | "key" | "strong" | "em"; text: string };
export type Block =
  | { is: "title" | "heading"; text: string }
  | { is: "paragraph"; line: Piece[] }
  | { is: "steps"; lines: Piece[][] }
  | { is: "table"; head: Piece[][]; rows: Piece[][][] };

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/** The pieces of one line. */
export function pieces(line: string): Piece[] {
  const made: Piece[] = [];
  let from = 0;
  for (const found of line.matchAll(INLINE)) {
    if (found.index > from) made.push({ is: "text", text: line.slice(from, found.index) });
    const [whole, key, strong, em] = found;
    made.push({ is: key ? "key" : strong ? "strong" : "em", text: key ?? strong ?? em ?? "" });
    from = found.index + whole.length;
  }
  if (from < line.length) made.push({ is: "text", text: line.slice(from) });
  return made;
}

const cells = (line: string): Piece[][] => line.replaceAll(/^\||\|$/g, "").split("|").map((cell) => pieces(cell.trim()));

function block(lines: string[]): Block {
  const first = lines[0] ?? "";
  if (first.startsWith("# ")) return { is: "title", text: first.slice(2) };
  if (first.startsWith("## ")) return { is: "heading", text: first.slice(3) };
  if (first.startsWith("|")) return { is: "table", head: cells(first), rows: lines.slice(2).map(cells) };
  if (first.startsWith("1. ")) return { is: "steps", lines: lines.map((line) => pieces(line.replace(/^\d+\. /, ""))) };
  return { is: "paragraph", line: pieces(lines.join(" ")) };
}

/** The guide, block by block. */
export function blocks(text: string): Block[] {
  const parts = text.split(/\n{2,}/).map((part) => part.split("\n").filter((line) => line.trim() !== ""));
  return parts.filter((lines) => lines.length > 0).map(block);
}
