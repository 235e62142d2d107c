//! Reads an amount as people write it: `218`, `218,5`, `1 234,50`, `1,234.50`.
import { decimals } from "../host/formats";
import type { Money } from "../host/bindings";

/** The amount a text means, in minor units; `null` if it cannot be read. */
export function readMoney(written: string, currency: string): Money | null {
  const text = written.replaceAll(/[\s\u00a0\u202f€$£]/g, "").replace(/^[A-Z]{3}|[A-Z]{3}$/i, "");
  const shape = /^(\d[\d.,']*)$/.exec(text);
  if (!shape) return null;
  const digits = decimals(currency);
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const tail = last < 0 ? "" : text.slice(last + 1);
  // Three digits after the last sign are thousands, unless the currency has three decimals.
  const fraction = last >= 0 && tail.length > 0 && tail.length <= Math.max(digits, 2) && (tail.length < 3 || digits === 3) ? tail : "";
  const whole = (fraction === "" ? text : text.slice(0, last)).replaceAll(/[.,']/g, "");
  if (fraction.length > digits) return null;
  return { minor: Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, "0") || "0"), currency };
}
