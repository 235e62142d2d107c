//! A card beside the thing that was pressed: what it is in short, and what can be done with it. Esc closes it.
import { useMemo, type ReactNode } from "react";
import { Dialog, Popover } from "react-aria-components";

type Props = { at: Element | null; label: string; onClose: () => void; children: ReactNode };

export function Card({ at, label, onClose, children }: Props) {
  const place = useMemo(() => ({ current: at }), [at]);
  return (
    <Popover className="popover card" triggerRef={place} isOpen={at !== null} onOpenChange={(open) => !open && onClose()} placement="bottom start">
      <Dialog className="card-in" aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}
