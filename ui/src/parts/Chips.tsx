//! Chips that filter: pressed or not, one at a time.
type Props<T extends string> = { label: string; options: ReadonlyArray<{ id: T; label: string }>; chosen: T; onChoose: (id: T) => void };

export function Chips<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.id} type="button" aria-pressed={option.id === chosen} onClick={() => onChoose(option.id)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}

/** The same, as one block: views of the same thing. */
export function Segmented<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.id} type="button" aria-pressed={option.id === chosen} onClick={() => onChoose(option.id)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}
