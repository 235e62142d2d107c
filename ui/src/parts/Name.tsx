//! A person's name: family name bold, given name plain, never cut. Guest data always stands in `<bdi>`.
import type { ReactNode } from "react";

type Props = { family: string; given: string; none: string };

export function Name({ family, given, none }: Props) {
  if (!family && !given) return <span className="muted">{none}</span>;
  return (
    <bdi className="name">
      {family && <b>{family}</b>}
      {family && given && " "}
      {given}
    </bdi>
  );
}

/** Raised letters of ordinals: `1^er séjour`. */
export function Raised({ text }: { text: string }): ReactNode {
  const [before = "", after] = text.split("^");
  if (after === undefined) return text;
  const raised = /^\p{L}+/u.exec(after)?.[0] ?? "";
  return (
    <>
      {before}
      <sup>{raised}</sup>
      {after.slice(raised.length)}
    </>
  );
}
