//! A stay on its way: by the keys or by the pointer. The core says whether the place is free before it is dropped.
import { useCallback, useEffect, useState } from "react";
import type { Bar, ClosedNights } from "../../host/bindings";
import { call, useAsk, useChange } from "../../host/call";
import { asProblem } from "../../host/host";
import { useWords } from "../../host/words";
import type { Grip, Spot } from "./layout";
import { listed, verdictOf, type Verdict } from "./vacancy";

export type Moving = { bar: Bar; grip: Grip; spot: Spot; by: "keys" | "pointer" };
/** The question that waits for an answer: the place is free, the house is closed. */
export type Asked = { moving: Moving; closed: ClosedNights };

/** How long a word that needs no answer stays in sight. unit: milliseconds */
const SEEN_MS = 6_000;

const NOWHERE = { arrival: "2000-01-01", departure: "2000-01-02", but: null };

export function spotOf({ unit, arrival, departure }: Bar): Spot {
  return { unit, arrival, departure };
}

function same(one: Spot, other: Spot): boolean {
  return one.unit === other.unit && one.arrival === other.arrival && one.departure === other.departure;
}

export function useMoving(unitName: (unit: string | null) => string, onSettled: (bar: Bar) => void) {
  const words = useWords();
  const { t, f, problem } = words;
  const [moving, setMoving] = useState<Moving | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState<{ text: string; refused: boolean } | null>(null);
  useEffect(() => {
    if (!said || said.refused) return undefined;
    const timer = setTimeout(() => setSaid(null), SEEN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const move = useChange("stays.move", () => t("said-moved"));
  const nights = moving ? { arrival: moving.spot.arrival, departure: moving.spot.departure, but: moving.bar.stay } : NOWHERE;
  const vacancies = useAsk("stays.vacancies", nights, { when: moving !== null });
  const verdict: Verdict | null = moving ? verdictOf(words, moving.spot, vacancies.data) : null;
  const where = (spot: Spot): { unit: string; dates: string } => ({ unit: unitName(spot.unit), dates: f.rangeShort(spot.arrival, spot.departure) });

  const give = useCallback(
    (text: string | null) => {
      if (moving) onSettled(moving.bar);
      setMoving(null);
      setAsked(null);
      setSaid(text === null ? null : { text, refused: false });
    },
    [moving, onSettled],
  );

  const settle = async (one: Moving, despite: "season"[]): Promise<void> => {
    try {
      await move.mutateAsync({ stay: one.bar.stay, ...one.spot, despite });
      setSaid(null);
    } catch (thrown) {
      setSaid({ text: problem(asProblem(thrown)), refused: true });
    }
    setMoving(null);
    setAsked(null);
    onSettled(one.bar);
  };

  /** Let go: it stands there now, or nothing has moved and the reason is said. */
  const drop = async (one: Moving): Promise<void> => {
    if (same(one.spot, spotOf(one.bar))) {
      give(t("cal-given-up"));
      return;
    }
    try {
      const { arrival, departure, unit } = one.spot;
      const now = await call("stays.vacancies", { arrival, departure, but: one.bar.stay });
      const found = verdictOf(words, one.spot, now);
      if (found.is === "refused") {
        setSaid({ text: t("cal-not-moved", { ...where({ unit, arrival, departure }), state: found.said }), refused: true });
        if (one.by === "pointer") setMoving(null);
      } else if (now.closed) setAsked({ moving: one, closed: now.closed });
      else await settle(one, []);
    } catch (thrown) {
      setMoving(null);
      setSaid({ text: problem(asProblem(thrown)), refused: true });
    }
  };

  return {
    moving,
    verdict,
    asked,
    said,
    /** Where it stands now, and whether it is free there. */
    stands: moving && verdict ? t("cal-moving", { name: listed(moving.bar.name, t("no-name")), ...where(moving.spot), state: verdict.said }) : null,
    begin: (one: Moving) => (setSaid(null), setMoving(one)),
    to: (spot: Spot) => (setSaid(null), setMoving((now) => (now ? { ...now, spot } : null))),
    drop,
    allTheSame: () => void (asked && settle(asked.moving, ["season"])),
    giveUp: () => give(t("cal-given-up")),
    hush: () => setSaid(null),
    say: (text: string) => setSaid({ text, refused: true }),
  };
}
