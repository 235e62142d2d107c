//! How the house does things at the front desk: a few numbers and ticks, each with a sentence that says what it changes,
//! and what it would change today, before anything is saved.
import { useState, type FormEvent, type ReactNode } from "react";
import type { ArrivalList, Habits as HabitsOf, HabitsEffect, HabitsPage } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Tick, Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Waiting } from "../parts/Waiting";
import { whole } from "../loyalty/whole";

type Numbers = Exclude<keyof HabitsOf, "list">;

const PARTS: ReadonlyArray<keyof ArrivalList> = ["history", "likes", "points", "birthdays", "questions"];

export function Habits() {
  const { t, problem } = useWords();
  const page = useAsk("house.habits", {});
  if (page.error) return <Trouble>{problem(page.error)}</Trouble>;
  if (!page.data) return <Waiting said={t("loading")} />;
  return <HabitsForm key={JSON.stringify(page.data.habits)} page={page.data} />;
}

function HabitsForm({ page }: { page: HabitsPage }) {
  const { t, f, problem } = useWords();
  const [now, setNow] = useState(page.habits);
  const effect = useAsk("house.habits_effect", now, { keep: true });
  const save = useChange("house.set_habits", () => t("said-saved"));
  const told = effect.error ? null : (effect.data ?? null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(now);
  };
  const fault = save.error ?? effect.error;
  const row = (habit: Numbers, unit: "habit-days" | "habit-days-before" | "habit-years", said: (effect: HabitsEffect) => ReactNode): ReactNode => (
    <Row habit={habit} unit={t(unit, { count: now[habit] })} value={now[habit]} onChange={(value) => setNow({ ...now, [habit]: value })} error={fault?.field === habit ? problem(fault) : null}>
      {told && said(told)}
    </Row>
  );
  const list = told?.list ?? null;
  return (
    <form className="form habits" noValidate onSubmit={submit}>
      <p className="muted">{t("habits-lead")}</p>
      {row("prepare_days", "habit-days-before", ({ preparing }) => t("habit-prepare-effect", { count: preparing }))}
      {row("reconfirm_days", "habit-days-before", ({ reconfirm }) => (now.reconfirm_days === 0 ? t("habit-reconfirm-never") : t("habit-reconfirm-effect", { count: reconfirm })))}
      {row("thanks_days", "habit-days", ({ thanks }) => (now.thanks_days === 0 ? t("habit-thanks-never") : t("habit-thanks-effect", { count: thanks })))}
      {row("points_days", "habit-days-before", ({ points }) => t("habit-points-effect", { count: points }))}
      {row("keep_facts", "habit-years", ({ fact_until }) => t("habit-keep-effect", { day: f.day(fact_until) }))}
      {row("keep_incidents", "habit-years", ({ incident_until }) => t("habit-keep-effect", { day: f.day(incident_until) }))}
      {row("keep_preferences", "habit-years", ({ preference_until }) => t("habit-keep-effect", { day: f.day(preference_until) }))}
      <fieldset className="field">
        <legend className="label">{t("habit-list")}</legend>
        <span className="hint">{list ? t("habit-list-effect", { day: f.day(list.day), count: list.arrivals }) : t("habit-list-nobody")}</span>
        {PARTS.map((part) => (
          <div key={part} className="habit-tick">
            <Tick label={t(`habit-list-${part}`)} checked={now.list[part]} onChange={(on) => setNow({ ...now, list: { ...now.list, [part]: on } })} />
            {list && <span className="hint">{now.list[part] ? t("habit-list-on", { count: list[part] }) : t("habit-list-off")}</span>}
          </div>
        ))}
      </fieldset>
      {fault && !(fault.field && fault.field in now) && <Trouble>{problem(fault)}</Trouble>}
      <div className="shelf">
        <Button submit disabled={save.isPending || effect.error !== null}>
          {t("save")}
        </Button>
        {JSON.stringify(now) !== JSON.stringify(page.usual) && (
          <Button look="quiet" onClick={() => setNow(page.usual)}>
            {t("habits-usual")}
          </Button>
        )}
      </div>
    </form>
  );
}

type RowProps = { habit: Numbers; unit: string; value: number; onChange: (value: number) => void; error: string | null; children: ReactNode };

/** A number in a sentence: what it is, how many, what it changes, what that would be today. */
function Row({ habit, unit, value, onChange, error, children }: RowProps) {
  const { t } = useWords();
  const id = `habit-${habit}`;
  return (
    <div className={error ? "field is-wrong" : "field"}>
      <label htmlFor={id}>{t(`habit-${habit}`)}</label>
      <span className="hint" id={`${id}-hint`}>
        {t(`habit-${habit}-hint`)}
      </span>
      <span className="habit-number">
        <input id={id} className="input is-number" inputMode="numeric" autoComplete="off" value={value} onChange={(event) => onChange(whole(event.target.value))} aria-describedby={`${id}-hint ${id}-effect${error ? ` ${id}-error` : ""}`} aria-invalid={error ? true : undefined} />
        <span className="muted">{unit}</span>
        <span className="habit-effect" id={`${id}-effect`} role="status">
          {children}
        </span>
      </span>
      {error && (
        <span className="error" id={`${id}-error`}>
          <Icon name="alert" />
          {error}
        </span>
      )}
    </div>
  );
}
