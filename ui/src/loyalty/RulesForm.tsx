//! The rules, in plain words, and what they would have given for the last stay of the house. Nothing is written until
//! they are saved.
import { useState, type FormEvent } from "react";
import type { Currency, Gift, Multiplier, Programme, Rules, TierRule } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Choice, SelectField, TextField, Trouble } from "../parts/Field";
import { pointsIn, whyIn } from "./points";
import { Rows } from "./Rows";
import { Seasons } from "./Seasons";
import { whole } from "./whole";

const MONTHS = [6, 12, 18, 24, 36, 60];

export function RulesForm({ programme, currency }: { programme: Programme; currency: Currency }) {
  const { t, problem } = useWords();
  const [name, setName] = useState(programme.name);
  const [rules, setRules] = useState(programme.rules);
  const save = useChange("loyalty.set_programme", () => t("said-saved"));
  const set = (some: Partial<Rules>): void => setRules({ ...rules, ...some });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ name, rules });
  };
  const rate = rules.rates.find((one) => one.currency === currency);
  const setRate = (points: number, each: number): void => {
    const others = rules.rates.filter((one) => one.currency !== currency);
    set({ rates: points > 0 ? [...others, { currency, points, each: Math.max(each, 1) }] : others });
  };
  return (
    <form className="form rules" noValidate onSubmit={submit}>
      <TextField label={t("loyalty-name")} value={name} onChange={(event) => setName(event.target.value)} maxLength={80} />
      <div className="row-2">
        <TextField label={t("loyalty-per-night")} inputMode="numeric" value={rules.per_night} onChange={(event) => set({ per_night: whole(event.target.value) })} />
        <TextField label={t("loyalty-direct")} inputMode="numeric" value={rules.direct_bonus} onChange={(event) => set({ direct_bonus: whole(event.target.value) })} />
        <TextField label={t("loyalty-rate")} inputMode="numeric" value={rate?.points ?? 0} onChange={(event) => setRate(whole(event.target.value), rate?.each ?? 1)} />
        <TextField label={t("loyalty-rate-each", { currency })} inputMode="numeric" value={rate?.each ?? 1} onChange={(event) => setRate(rate?.points ?? 0, whole(event.target.value))} disabled={!rate} />
      </div>
      <p className="hint">{t("loyalty-rounding")}</p>
      <Rows<Gift>
        title={t("loyalty-gifts")}
        number={t("loyalty-number")}
        rows={rules.gifts}
        read={({ name: word, points }) => [word, points]}
        make={(word, points) => ({ name: word, points })}
        onChange={(gifts) => set({ gifts })}
      />
      <Seasons rows={rules.multipliers} onChange={(multipliers: Multiplier[]) => set({ multipliers })} />
      <SelectField label={t("loyalty-expiry")} value={rules.expiry_months ?? ""} onChange={(event) => set({ expiry_months: event.target.value ? Number(event.target.value) : null })}>
        <option value="">{t("loyalty-never")}</option>
        {[...new Set([...MONTHS, ...(rules.expiry_months ? [rules.expiry_months] : [])])].toSorted((a, b) => a - b).map((months) => (
          <option key={months} value={months}>
            {t("loyalty-months", { shown: months })}
          </option>
        ))}
      </SelectField>
      <Choice
        label={t("loyalty-gives")}
        value={rules.gives}
        onChange={(gives) => set({ gives })}
        options={[
          { value: "at_check_out", label: t("loyalty-gives-check-out") },
          { value: "by_hand", label: t("loyalty-gives-hand") },
        ]}
      />
      <Rows<TierRule>
        title={t("loyalty-tiers")}
        number={t("loyalty-tier-from")}
        rows={rules.tiers}
        read={({ name: word, from }) => [word, from]}
        make={(word, from) => ({ name: word, from })}
        onChange={(tiers) => set({ tiers })}
      />
      {rules.tiers.length > 0 && (
        <>
          <Choice
            label={t("loyalty-tiers-by")}
            value={rules.tiers_by}
            onChange={(tiers_by) => set({ tiers_by })}
            options={[
              { value: "points", label: t("loyalty-by-points") },
              { value: "nights", label: t("loyalty-by-nights") },
            ]}
          />
          <TextField label={t("loyalty-grace")} inputMode="numeric" value={rules.grace_months} onChange={(event) => set({ grace_months: whole(event.target.value) })} />
        </>
      )}
      <Effect rules={rules} />
      {save.error && <Trouble>{problem(save.error)}</Trouble>}
      <div>
        <Button look="main" submit disabled={save.isPending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

/** What these rules would have given. */
function Effect({ rules }: { rules: Rules }) {
  const words = useWords();
  const { t, f } = words;
  const preview = useAsk("loyalty.preview", { rules }, { keep: true });
  if (preview.error || preview.data === undefined) return null;
  if (preview.data === null) return <p className="effect">{t("loyalty-effect-none")}</p>;
  const { name, arrival, departure, gain } = preview.data;
  const said = { name: `${name.given} ${name.family}`.trim() || t("no-name"), days: f.span(arrival, departure), points: pointsIn(words, gain.points) };
  return (
    <p className="effect" role="status">
      {gain.points > 0 ? t("loyalty-effect", { ...said, why: whyIn(words, gain) }) : t("loyalty-effect-zero", said)}
    </p>
  );
}
