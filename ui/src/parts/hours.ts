//! Reads an hour as people write it: `15`, `15h`, `15h30`, `15:30`, `3pm`. Minutes since midnight.

/** The minutes a text means; `null` if it is no hour. */
export function readHour(written: string): number | null {
  const text = written.trim().toLowerCase().replaceAll(/\s+/g, "");
  const shape = /^(\d{1,2})(?:[:h.](\d{2})?)?(am|pm|h)?$/.exec(text);
  if (!shape) return null;
  const [, hours = "", minutes = "0", half] = shape;
  let hour = Number(hours);
  if (half === "am" || half === "pm") {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === "pm" ? 12 : 0);
  }
  const total = hour * 60 + Number(minutes);
  return hour <= 23 && Number(minutes) <= 59 ? total : null;
}
