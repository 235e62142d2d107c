//! The toast: bottom left, one action, at least ten seconds, and as long as it is looked at. Never for errors.
import { useEffect, useState } from "react";
import { Button } from "./Button";

const STAYS_MS = 10_000;

type Props = { said: string | null; nr: number; act: string | null; close: string; onAct: () => void; onGone: () => void };

export function Toast({ said, nr, act, close, onAct, onGone }: Props) {
  // Held is remembered per toast, so that the next one has its own time.
  const [held, setHeld] = useState<number | null>(null);
  useEffect(() => {
    if (said === null || held === nr) return undefined;
    const timer = setTimeout(onGone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [said, nr, held, onGone]);
  return (
    <div role="status" className="toast-place">
      {said !== null && (
        <div
          className="toast"
          onPointerEnter={() => setHeld(nr)}
          onPointerLeave={() => setHeld(null)}
          onFocus={() => setHeld(nr)}
          onBlur={() => setHeld(null)}
        >
          <span>{said}</span>
          {act && (
            <Button small icon="undo" onClick={onAct}>
              {act}
            </Button>
          )}
          <Button small icon="x" aria-label={close} onClick={onGone} />
        </div>
      )}
    </div>
  );
}
