//! The guide, inside the program: the same text as in `docs/guide`, in the language of the window.
import english from "../../../docs/guide/en/guide.md?raw";
import french from "../../../docs/guide/fr/guide.md?raw";
import { useWords, type Tongue } from "../host/words";
import { useDeed } from "./deeds";
import { blocks, type Block, type Piece } from "./guide";
import { useStepBack } from "./stepBack";
import { useTitle } from "./title";
import "./guide.css";

const TEXT: Record<Tongue, string> = { fr: french, en: english };

export function Guide() {
  const { t, tongue } = useWords();
  useTitle(t("guide-title"));
  useDeed("leave", useStepBack());
  return (
    // A box that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <main className="page guide" id="page" tabIndex={0} aria-label={t("guide-title")}>
      <article>
        {blocks(TEXT[tongue]).map((block, at) => (
          <Part key={at} block={block} />
        ))}
      </article>
    </main>
  );
}

function Part({ block }: { block: Block }) {
  switch (block.is) {
    case "title":
      return <h1>{block.text}</h1>;
    case "heading":
      return <h2>{block.text}</h2>;
    case "paragraph":
      return (
        <p>
          <Line line={block.line} />
        </p>
      );
    case "steps":
      return (
        <ol>
          {block.lines.map((line, at) => (
            <li key={at}>
              <Line line={line} />
            </li>
          ))}
        </ol>
      );
    case "table":
      return (
        <table className="table">
          <thead>
            <tr>
              {block.head.map((cell, at) => (
                <th key={at} scope="col">
                  <Line line={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, place) => (
                  <td key={place}>
                    <Line line={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Line({ line }: { line: Piece[] }) {
  return line.map(({ is, text }, at) => {
    if (is === "key") return <kbd key={at}>{text}</kbd>;
    if (is === "strong") return <strong key={at}>{text}</strong>;
    return is === "em" ? <em key={at}>{text}</em> : text;
  });
}
