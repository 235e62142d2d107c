//! Step 2: which column of the file feeds which field of Escale.
import { useState } from "react";
import type { Column, Field, FileReading, Plan } from "../host/bindings";
import { decimals } from "../host/formats";
import { useWords, type Words } from "../host/words";
import { Button, LinkButton } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { leftOut, mapped, readAmount, readCell, recased, takenTwice, takesSeveral } from "./plan";
import { keep } from "./state";

const NAMES: ReadonlySet<Field> = new Set<Field>(["family", "given", "full_name", "booker"]);
const DATES: ReadonlySet<Field> = new Set<Field>(["arrival", "departure", "birthday", "booked_on", "cancelled_on"]);

/** What Escale makes of the samples, or what should be looked at. */
function understood({ t, f }: Words, field: Field, columns: Column[], plan: Plan): { said: string; warn: boolean } {
  const samples = columns.flatMap((column) => column.samples).filter((sample) => sample.trim() !== "");
  if (DATES.has(field)) {
    const days = samples.map((sample) => readCell(sample, plan.date_order));
    const wrong = days.filter((day) => day === null).length;
    const good = days.filter((day) => day !== null).slice(0, 2);
    if (wrong > 0 && good.length === 0) return { said: t("import-bad-dates", { count: wrong }), warn: true };
    return { said: good.map((day) => f.day(day)).join(" · "), warn: false };
  }
  if (field === "price") {
    const amounts = samples.map((sample) => readAmount(sample, plan.decimal)).filter((amount) => amount !== null);
    return { said: amounts.slice(0, 2).map((amount) => f.money({ minor: Math.round(amount * 10 ** decimals(plan.currency)), currency: plan.currency })).join(" · "), warn: false };
  }
  if (NAMES.has(field)) {
    const names = samples.map(recased);
    if (names.some((name, at) => name !== samples[at])) return { said: names.slice(0, 3).join(" · "), warn: false };
  }
  const doubt = columns.find((column) => column.doubt !== null && column.guess === field)?.doubt;
  if (doubt) return { said: t(`doubt-${doubt}`), warn: true };
  return { said: t("import-as-is"), warn: false };
}

export function ColumnsStep({ reading, plan }: { reading: FileReading; plan: Plan }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const twice = takenTwice(plan);
  const used = reading.fields.filter((field) => (plan.columns[field] ?? []).length > 0);
  const others = reading.fields.filter((field) => !used.includes(field));
  const left = leftOut(reading, plan);
  if (!reading.mappable) return <p className="wizard-page">{t("import-no-mapping")}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="wizard-page" aria-label={t("import-step-columns")} tabIndex={0}>
      <LastTime reading={reading} plan={plan} />
      <table className="table table-map">
        <caption className="sr">{t("import-step-columns")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("import-field")}</th>
            <th scope="col">{t("import-column")}</th>
            <th scope="col">{t("import-samples")}</th>
            <th scope="col">{t("import-understood")}</th>
          </tr>
        </thead>
        <tbody>
          {[...used, ...(all ? others : [])].map((field) => (
            <FieldRow key={field} field={field} reading={reading} plan={plan} twice={twice.has(field)} />
          ))}
        </tbody>
      </table>
      {!all && others.length > 0 && (
        <p className="map-more">
          <LinkButton onClick={() => setAll(true)}>{t("import-more-fields")}</LinkButton>
        </p>
      )}
      {left.length > 0 && <p className="muted map-more">{t("import-not-used", { columns: left.map(({ header }) => header).join(" · ") })}</p>}
    </section>
  );
}

/** Says that the columns are those of last time, with the way to the proposal and back. */
function LastTime({ reading, plan }: { reading: FileReading; plan: Plan }) {
  const { t, f } = useWords();
  const last = reading.last_time;
  if (!last) return null;
  const day = f.moment(last.at);
  const asLast = plan.columns === last.plan.columns;
  return (
    <p className="last-time" role="status">
      <Icon name="again" />
      <span>{asLast && t("import-last-time", { day })}</span>
      {plan.columns !== reading.plan.columns && <LinkButton onClick={() => keep({ plan: { ...plan, columns: reading.plan.columns } })}>{t("import-as-proposed")}</LinkButton>}
      {!asLast && <LinkButton onClick={() => keep({ plan: { ...plan, columns: last.plan.columns } })}>{t("import-use-last-time", { day })}</LinkButton>}
    </p>
  );
}

function FieldRow({ field, reading, plan, twice }: { field: Field; reading: FileReading; plan: Plan; twice: boolean }) {
  const words = useWords();
  const { t } = words;
  const chosen = plan.columns[field] ?? [];
  const columns = chosen.map((index) => reading.columns.find((column) => column.index === index)).filter((column) => column !== undefined);
  const [more, setMore] = useState(false);
  const several = takesSeveral(field) && chosen.length > 0 && chosen.length < reading.columns.length;
  const places = chosen.length === 0 || more ? [...chosen, null] : chosen;
  const { said, warn } = columns.length === 0 ? { said: "", warn: false } : understood(words, field, columns, plan);
  const name = t(`import-field-${field}`);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className="with-more">
        {places.map((index, place) => (
          <span className="select-wrap" key={place}>
            <select
              className="select"
              aria-label={`${t("import-column")}, ${name}`}
              value={index ?? ""}
              onChange={({ target: { value } }) => {
                setMore(false);
                keep({ plan: mapped(plan, field, place, value === "" ? null : Number(value)) });
              }}
            >
              <option value="">{place > 0 && index === null ? t("import-and") : t("import-leave")}</option>
              {reading.columns.map((column) => (
                <option key={column.index} value={column.index}>
                  {column.header}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </span>
        ))}
        {several && !more && <Button look="quiet" small icon="plus" aria-label={`${t("import-and")} ${name}`} onClick={() => setMore(true)} />}
        </span>
      </td>
      <td className="samples">
        <bdi>{columns.flatMap(({ samples }) => samples.filter(Boolean).slice(0, 3)).slice(0, 3).join(" · ")}</bdi>
      </td>
      <td>
        {twice ? <Warn said={t("import-twice")} /> : warn ? <Warn said={said} /> : <span className="samples">{said}</span>}
      </td>
    </tr>
  );
}

function Warn({ said }: { said: string }) {
  return (
    <span className="cue cue-warn">
      <Icon name="alert" />
      {said}
    </span>
  );
}
