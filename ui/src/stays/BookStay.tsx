//! The dialog that books a stay or changes one. Days are written as people write them.
import { useState, type FormEvent, type ReactNode } from "react";
import type { Day, GuestId, House, Origin, Problem, Stay, UnitKind } from "../host/bindings";
import { call, useChange } from "../host/call";
import { decimals } from "../host/formats";
import { useWords } from "../host/words";
import { DateField } from "../parts/DateField";
import { readDay } from "../parts/days";
import { Dialog } from "../parts/Dialog";
import { SelectField, Summary, TextField } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import { asProblem } from "../host/host";
import type { Spot } from "./calendar/layout";
import { UnitSelect } from "./calendar/UnitSelect";
import { readMoney } from "../parts/money";
import { OffSeasonTick, offSeason } from "./OffSeason";
import "./stays.css";

const UNIT_KINDS: readonly UnitKind[] = ["room", "pitch", "cottage", "boat", "outing"];
const ORIGINS: readonly Origin[] = ["direct", "walk_in", "booking_com", "airbnb", "expedia", "agoda", "hostelworld", "agency"];
const NEW = "new";

type Props = {
  open: boolean;
  /** `null` until somebody is chosen in `who`. */
  guest: GuestId | null;
  name: string;
  stay: Stay | null;
  today: Day;
  house: House;
  onClose: () => void;
  /** Where the stay is to begin, when the place was chosen first. */
  start?: Spot | null;
  /** Chooses the guest, when the place was chosen first. */
  who?: ReactNode;
};

export function BookStay({ open, ...rest }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={open} title={rest.stay ? t("book-change-title") : rest.who ? t("book-title-here") : t("book-title", { name: rest.name })} close={t("close")} onClose={rest.onClose} wide>
      {open && <BookForm {...rest} />}
    </Dialog>
  );
}

type Written = { arrival: string; departure: string; unit: string; unitName: string; unitKind: UnitKind; adults: string; children: string; infants: string; price: string; reference: string; origin: Origin };
type Fault = { field: string; said: string };

function count(written: string): number | null | undefined {
  if (written.trim() === "") return null;
  return /^\d{1,3}$/.test(written.trim()) ? Number(written) : undefined;
}

function BookForm({ guest, stay, today, house, onClose, start, who }: Omit<Props, "open">) {
  const { t, f, problem } = useWords();
  const book = useChange("stays.book", () => t("said-booked"));
  const change = useChange("stays.change", () => t("said-saved"));
  const currency = stay?.price?.currency ?? house.currency;
  const [written, setWritten] = useState<Written>(() => ({
    arrival: stay ? f.dayShort(stay.arrival) : start ? f.dayShort(start.arrival) : "",
    departure: stay ? f.dayShort(stay.departure) : start ? f.dayShort(start.departure) : "",
    unit: stay?.unit?.id ?? start?.unit ?? "",
    unitName: "",
    unitKind: "room",
    adults: String(stay?.heads.adults ?? ""),
    children: String(stay?.heads.children ?? ""),
    infants: String(stay?.heads.infants ?? ""),
    price: stay?.price ? f.number(stay.price.minor / 10 ** decimals(currency)) : "",
    reference: stay?.reference ?? "",
    origin: "direct",
  }));
  const [faults, setFaults] = useState<Fault[]>([]);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const [despite, setDespite] = useState(false);
  const set = (part: Partial<Written>): void => {
    // Other days are another question.
    if (part.arrival !== undefined || part.departure !== undefined) {
      setDespite(false);
      setRefusal(null);
    }
    setWritten((now) => ({ ...now, ...part }));
  };
  const arrival = readDay(written.arrival, today);
  const departure = readDay(written.departure, arrival ?? today, { base: arrival });
  const fault = (field: string): string | null => faults.find((one) => one.field === `book-${field}`)?.said ?? null;

  const check = (): Fault[] => {
    const found: Fault[] = [];
    if (!stay && !guest) found.push({ field: "pick-guest", said: t("pick-missing") });
    const day = (field: "arrival" | "departure", read: Day | null): void => {
      if (!read) found.push({ field: `book-${field}`, said: written[field].trim() ? t("date-wrong") : t("date-missing") });
    };
    day("arrival", arrival);
    day("departure", departure);
    if (arrival && departure && departure < arrival) found.push({ field: "book-departure", said: t("date-before") });
    for (const field of ["adults", "children", "infants"] as const) if (count(written[field]) === undefined) found.push({ field: `book-${field}`, said: t("book-number-wrong") });
    if (written.price.trim() && !readMoney(written.price, currency)) found.push({ field: "book-price", said: t("book-price-wrong", { example: f.money({ minor: 21850, currency }) }) });
    return found;
  };

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = check();
    setFaults(found);
    if (found.length > 0 || !arrival || !departure) return;
    try {
      const unit = written.unit === NEW ? (await call("stays.add_unit", { name: written.unitName.trim(), kind: written.unitKind })).value : written.unit || null;
      const same = { unit, arrival, departure, adults: count(written.adults) ?? null, children: count(written.children) ?? null, infants: count(written.infants) ?? null, price: written.price.trim() ? readMoney(written.price, currency) : null, reference: written.reference.trim() || null, despite: despite ? ["season" as const] : [] };
      if (stay) await change.mutateAsync({ stay: stay.id, ...same });
      else if (guest) await book.mutateAsync({ guest, ...same, origin: written.origin, booked_on: today });
      onClose();
    } catch (thrown) {
      const refused = asProblem(thrown);
      setRefusal(refused);
      setFaults([{ field: `book-${refused.field ?? "arrival"}`, said: problem(refused) }]);
    }
  };

  const number = (field: "adults" | "children" | "infants") => (
    <TextField id={`book-${field}`} label={t(`book-${field}`)} inputMode="numeric" value={written[field]} onChange={(e) => set({ [field]: e.target.value })} error={fault(field)} />
  );
  return (
    <form className="form" noValidate onSubmit={(event) => void save(event)}>
      {!stay && !who && <p className="muted">{t("book-lead")}</p>}
      <Summary title={t("problems-title", { count: faults.length })} faults={faults} />
      {who}
      <div className="row-2">
        <DateField id="book-arrival" label={t("book-arrival")} value={written.arrival} onChange={(arrivalText) => set({ arrival: arrivalText })} from={today} error={fault("arrival")} autoFocus={!who} />
        <DateField id="book-departure" label={t("book-departure")} value={written.departure} onChange={(text) => set({ departure: text })} from={arrival ?? today} base={arrival} error={fault("departure")} />
      </div>
      <div className="row-2">
        <UnitSelect
          id="book-unit"
          value={written.unit}
          onChange={(unit) => set({ unit })}
          days={arrival && departure ? { arrival, departure } : null}
          but={stay?.id ?? null}
          error={fault("unit")}
          extra={{ value: NEW, label: t("book-unit-new") }}
        />
        {stay ? (
          <TextField id="book-reference" label={t("book-reference")} hint={t("book-reference-hint")} value={written.reference} onChange={(e) => set({ reference: e.target.value })} />
        ) : (
          <SelectField id="book-origin" label={t("book-origin")} value={written.origin} onChange={(e) => set({ origin: e.target.value as Origin })}>
            {ORIGINS.map((origin) => (
              <option key={origin} value={origin}>
                {t(`origin-${origin}`)}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      {written.unit === NEW && (
        <div className="row-2">
          <TextField label={t("book-unit-name")} value={written.unitName} onChange={(e) => set({ unitName: e.target.value })} autoFocus />
          <SelectField label={t("book-unit-kind")} value={written.unitKind} onChange={(e) => set({ unitKind: e.target.value as UnitKind })}>
            {UNIT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`unit-${kind}`)}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      <div className="row-3">
        {number("adults")}
        {number("children")}
        {number("infants")}
      </div>
      <div className="row-2">
        <TextField id="book-price" label={t("book-price")} hint={t("book-price-hint", { currency })} inputMode="decimal" value={written.price} onChange={(e) => set({ price: e.target.value })} error={fault("price")} />
        {!stay && <TextField id="book-reference" label={t("book-reference")} hint={t("book-reference-hint")} value={written.reference} onChange={(e) => set({ reference: e.target.value })} />}
      </div>
      {(despite || offSeason(refusal)) && <OffSeasonTick refused={refusal} checked={despite} onChange={setDespite} />}
      <FormFoot save={stay ? t("save") : t("book-save")} busy={book.isPending || change.isPending} onClose={onClose} />
    </form>
  );
}
