//! Step 3: how to read days and decimals, and what happens to guests the book already knows.
import { useMemo } from "react";
import type { DateOrder, DecimalSign, FileReading, Mode, Plan } from "../host/bindings";
import { countries } from "../host/countries";
import { useWords } from "../host/words";
import { Choice, SelectField } from "../parts/Field";
import { readCell } from "./plan";
import { keep } from "./state";

const ORDERS: readonly DateOrder[] = ["dmy", "mdy", "ymd"];
const MODES: readonly Mode[] = ["fill", "skip", "overwrite"];

export function RulesStep({ reading, plan }: { reading: FileReading; plan: Plan }) {
  const { t, f, tongue } = useWords();
  const places = useMemo(() => countries(tongue), [tongue]);
  const example = reading.reads_as.ambiguous_date;
  const meant = (order: DateOrder): string | undefined => {
    const day = example === null ? null : readCell(example, order);
    return example !== null && day ? t("import-date-example", { written: example, day: f.day(day) }) : undefined;
  };
  const set = (change: Partial<Plan>): void => keep({ plan: { ...plan, ...change } });
  return (
    <section className="wizard-page form rules" aria-label={t("import-step-rules")}>
      {reading.mappable && reading.reads_as.date_order !== null && (
        <Choice<DateOrder>
          stacked
          label={t("import-date-order")}
          value={plan.date_order ?? "dmy"}
          onChange={(date_order) => set({ date_order })}
          options={ORDERS.map((value) => ({ value, label: t(`order-${value}`), hint: meant(value) }))}
        />
      )}
      {reading.reads_as.decimal !== null && (
        <Choice<DecimalSign>
          label={t("import-decimal")}
          value={plan.decimal ?? "comma"}
          onChange={(decimal) => set({ decimal })}
          options={(["comma", "point"] as const).map((value) => ({ value, label: t(`import-decimal-${value}`) }))}
        />
      )}
      <Choice<Mode>
        stacked
        label={t("import-mode")}
        value={plan.mode}
        onChange={(mode) => set({ mode })}
        options={MODES.map((value) => ({ value, label: t(`mode-${value}`), hint: t(`mode-${value}-hint`) }))}
      />
      <SelectField label={t("import-country")} value={plan.country} onChange={(event) => set({ country: event.target.value })}>
        {places.map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </SelectField>
      <p className="muted">{t("import-consent")}</p>
    </section>
  );
}
