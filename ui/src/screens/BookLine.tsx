//! The stay in one line, where a screen shows it: Mod+B leads to it from anywhere.
import type { Day } from "../host/bindings";
import { OneLine } from "../stays/OneLine";
import { useDeed } from "./deeds";

const FIELD = "one-line";

export function BookLine({ today }: { today: Day }) {
  useDeed("line", () => document.getElementById(FIELD)?.focus());
  return <OneLine id={FIELD} today={today} />;
}
