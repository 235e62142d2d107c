//! Fields: the label above and always visible, the hint under it, the error under the field and tied to it.
import { createContext, useContext, useEffect, useId, useRef, type ComponentProps, type ReactNode } from "react";
import { Icon } from "./Icon";

type Wrap = { label: string; hint?: ReactNode; error?: string | null; optional?: string };

function Around({ id, label, hint, error, optional, children }: Wrap & { id: string; children: ReactNode }) {
  return (
    <div className={error ? "field is-wrong" : "field"}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="hint"> ({optional})</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {error && (
        <span className="error" id={`${id}-error`}>
          <Icon name="alert" />
          {error}
        </span>
      )}
    </div>
  );
}

function tied(id: string, { hint, error }: Wrap): { id: string; "aria-invalid"?: true; "aria-describedby"?: string } {
  const by = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { id, ...(error ? { "aria-invalid": true as const } : {}), ...(by ? { "aria-describedby": by } : {}) };
}

export function TextField({ label, hint, error, optional, ...rest }: Wrap & ComponentProps<"input">) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Around id={id} {...{ label, hint, error, optional }}>
      <input autoComplete="off" {...rest} {...tied(id, { label, hint, error })} className="input" />
    </Around>
  );
}

export function TextArea({ label, hint, error, optional, ...rest }: Wrap & ComponentProps<"textarea">) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Around id={id} {...{ label, hint, error, optional }}>
      <textarea {...rest} {...tied(id, { label, hint, error })} className="input" />
    </Around>
  );
}

export function SelectField({ label, hint, error, optional, children, ...rest }: Wrap & ComponentProps<"select">) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Around id={id} {...{ label, hint, error, optional }}>
      <span className="select-wrap">
        <select {...rest} {...tied(id, { label, hint, error })} className="select">
          {children}
        </select>
        <Icon name="down" />
      </span>
    </Around>
  );
}

/** A choice among a few, all visible. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: ReadonlyArray<{ value: T; label: string; hint?: string }>;
  onChange: (value: T) => void;
  stacked?: boolean;
  /** A head above says the same: the label is for screen readers only. */
  quiet?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className={props.quiet ? "sr" : "label"}>{props.label}</legend>
      <div className={props.stacked ? "choices is-stacked" : "choices"}>
        {props.options.map((option) => (
          <label className="check" key={option.value}>
            <input className="radio" type="radio" name={name} checked={option.value === props.value} onChange={() => props.onChange(option.value)} />
            <span>
              {option.label}
              {option.hint && <small className="hint">{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="check">
      <input className="box" type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

/** What is wrong, above a form, with links to the fields. It takes the focus when it appears. */
export function Summary({ title, faults }: { title: string; faults: ReadonlyArray<{ field: string | null; said: string }> }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) place.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={place}>
      <strong>{title}</strong>
      <ul>
        {faults.map(({ field, said }) => (
          <li key={said}>
            {field ? (
              <button type="button" className="link" onClick={() => document.getElementById(field)?.focus()}>
                {said}
              </button>
            ) : (
              said
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Words for a refusal or a fault, in place. */
export function Trouble({ children }: { children: ReactNode }) {
  return (
    <p className="trouble" role="alert">
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}

const Letters = createContext(true);
export const LettersAllowed = Letters.Provider;
/** Are single-letter shortcuts switched on? */
export function useLetters(): boolean {
  return useContext(Letters);
}
