//! Outside the season: a clear question, never a silent booking.
import { useState } from "react";
import type { Problem } from "../host/bindings";
import { useWords } from "../host/words";
import { Tick } from "../parts/Field";

/** Was it refused because the house is closed on these nights? */
export function offSeason(refused: Problem | null): boolean {
  return refused?.code === "closed-season";
}

/** Appears after the refusal, and says which nights. */
export function OffSeasonTick({ refused, checked, onChange }: { refused: Problem | null; checked: boolean; onChange: (checked: boolean) => void }) {
  const { t, f } = useWords();
  const [nights] = useState(refused?.args);
  return <Tick label={t("off-season-tick", { from: f.dayShort(nights?.["from"] ?? ""), to: f.dayShort(nights?.["to"] ?? "") })} checked={checked} onChange={onChange} />;
}
