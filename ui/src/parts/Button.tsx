//! A button is a word with a thin edge; one per screen is filled: what the person does next.
import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

export type Look = "main" | "soft" | "quiet" | "danger" | "plain";

type Props = Omit<ComponentProps<"button">, "type"> & {
  look?: Look;
  icon?: IconName;
  small?: boolean;
  submit?: boolean;
  /** The shortcut, shown after the word. */
  keys?: string;
  children?: ReactNode;
};

export function Button({ look = "plain", icon, small, submit, keys, children, className, ...rest }: Props) {
  const names = ["btn", look === "plain" ? "" : `btn-${look}`, small ? "btn-s" : "", children ? "" : "btn-icon", className ?? ""];
  return (
    <button {...rest} type={submit ? "submit" : "button"} className={names.filter(Boolean).join(" ")}>
      {icon && <Icon name={icon} />}
      {children}
      {keys && <kbd>{keys}</kbd>}
    </button>
  );
}

/** A button that reads as a link: a second way, never the next step. */
export function LinkButton({ children, className, ...rest }: Omit<ComponentProps<"button">, "type">) {
  return (
    <button {...rest} type="button" className={`link ${className ?? ""}`}>
      {children}
    </button>
  );
}
