//! How much room the window has, counted in the text's own size, so that zoom and small windows are one thing.

/** unit: rem */
const NARROW = 75;
/** unit: rem */
const ONE_COLUMN = 56;

/** The words `data-room` carries at this width. unit: rem */
export function roomOf(width: number): string {
  if (width < ONE_COLUMN) return "narrow one";
  return width < NARROW ? "narrow" : "wide";
}

/** Tell the style sheets. */
export function measureRoom(): void {
  const root = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
  root.dataset["room"] = roomOf(root.clientWidth / rem);
}

/** Is the side panel a drawer now? */
export function isNarrow(): boolean {
  return document.documentElement.dataset["room"] !== "wide";
}
