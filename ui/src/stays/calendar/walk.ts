//! The arrows on the calendar: from bar to bar in a row, and to the nearest in the row above or below.

function stops(row: Element): HTMLElement[] {
  const all = [...row.querySelectorAll<HTMLElement>("[data-stop]")];
  return all.toSorted((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left);
}

function middle(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

/** Where an arrow leads from here; `null` if nowhere. */
export function nextStop(grid: Element, here: HTMLElement, key: string): HTMLElement | null {
  const rows = [...grid.querySelectorAll("[data-row]")].filter((row) => row.querySelector("[data-stop]"));
  const at = rows.findIndex((row) => row.contains(here));
  const row = rows[at];
  if (!row) return null;
  const inRow = stops(row);
  const place = inRow.indexOf(here);
  if (key === "ArrowRight") return inRow[place + 1] ?? null;
  if (key === "ArrowLeft") return inRow[place - 1] ?? null;
  if (key === "Home") return inRow[0] ?? null;
  if (key === "End") return inRow.at(-1) ?? null;
  const next = rows[at + (key === "ArrowDown" ? 1 : -1)];
  if (!next) return null;
  const away = (stop: Element): number => Math.abs(middle(stop) - middle(here));
  return stops(next).toSorted((one, other) => away(one) - away(other))[0] ?? null;
}
