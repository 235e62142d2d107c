//! Tabs with counts: arrows move and choose, as the pattern says.
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";

type Tab<T extends string> = { id: T; label: string; count?: string };
type Props<T extends string> = { label: string; tabs: ReadonlyArray<Tab<T>>; chosen: T; onChoose: (id: T) => void; children: ReactNode };

export function Tabs<T extends string>({ label, tabs, chosen, onChoose, children }: Props<T>) {
  const own = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    list.current?.querySelector<HTMLButtonElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list}>
        {tabs.map(({ id, label: word, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            data-tab={id}
            id={`${own}-${id}`}
            aria-selected={id === chosen}
            aria-controls={`${own}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={move}
          >
            {word}
            {count !== undefined && <span className="n">{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${own}-panel`} aria-labelledby={`${own}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
