//! The pages, as they will be printed. The drawings come from the same layout as the PDF.
import { useEffect, useRef, type RefObject } from "react";
import { useWords } from "../host/words";
import "./reports.css";

type Props = { pages: string[]; paper: "a4" | "letter"; zoom: number; desk: RefObject<HTMLElement | null>; onPage: (page: number) => void };

export function Papers({ pages, paper, zoom, desk, onPage }: Props) {
  const { t } = useWords();
  return (
    <section
      className={`desk is-${paper}`}
      aria-label={t("report-preview")}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      ref={desk}
      onScroll={({ currentTarget }) => {
        const middle = currentTarget.scrollTop + currentTarget.clientHeight / 3;
        const sheets = [...currentTarget.querySelectorAll<HTMLElement>(".paper")];
        const at = sheets.findLastIndex((sheet) => sheet.offsetTop <= middle);
        onPage(Math.max(0, at));
      }}
    >
      {pages.map((page, at) => (
        <Paper key={at} drawing={page} label={t("report-page-label", { page: String(at + 1) })} zoom={zoom} />
      ))}
    </section>
  );
}

/** One page. The drawing is made by our own core, which escapes every word of it; it is parsed as a picture, so nothing in it runs. */
function Paper({ drawing, label, zoom }: { drawing: string; label: string; zoom: number }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement;
    for (const alien of parsed.querySelectorAll("script, foreignObject, style")) alien.remove();
    place.current?.replaceChildren(document.importNode(parsed, true));
  }, [drawing]);
  return <article className="paper" ref={place} aria-label={label} style={{ width: `${zoom * 0.49625}rem` }} />;
}
