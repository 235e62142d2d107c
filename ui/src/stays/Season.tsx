//! When the house is open, in the settings. No period: all year.
import { useState, type FormEvent } from "react";
import type { Day } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { asProblem } from "../host/host";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { DateField } from "../parts/DateField";
import { readDay } from "../parts/days";
import { Trouble } from "../parts/Field";
import "./units.css";

export function Season({ today }: { today: Day }) {
  const { t, f, problem } = useWords();
  const season = useAsk("stays.season", {});
  const add = useChange("stays.open_season", () => t("said-season-added"));
  const remove = useChange("stays.close_season", () => t("said-season-removed"));
  const [opens, setOpens] = useState("");
  const [closes, setCloses] = useState("");
  const [tried, setTried] = useState(false);
  const from = readDay(opens, today);
  const to = readDay(closes, from ?? today, { base: from });
  const wrong = (written: string, read: Day | null): string | null => (!tried || read ? null : t(written.trim() ? "date-wrong" : "date-missing"));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!from || !to) return;
    const clear = (): void => {
      setOpens("");
      setCloses("");
      setTried(false);
    };
    add.mutate({ opens: from, closes: to }, { onSuccess: clear });
  };
  const periods = season.data ?? [];
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p className="muted">{t("season-lead")}</p>
      {periods.length === 0 ? (
        <p>{t("season-all-year")}</p>
      ) : (
        <ul className="units">
          {periods.map((period) => {
            const dates = f.range(period.opens, period.closes);
            return (
              <li key={period.id}>
                <span>{dates}</span>
                <Button small aria-label={t("season-remove", { dates })} disabled={remove.isPending} onClick={() => remove.mutate({ season: period.id })}>
                  {t("remove")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="row-2">
        <DateField id="season-opens" label={t("season-opens")} value={opens} onChange={setOpens} from={today} error={wrong(opens, from)} />
        <DateField id="season-closes" label={t("season-closes")} value={closes} onChange={setCloses} from={from ?? today} base={from} error={wrong(closes, to)} />
      </div>
      {(add.error ?? remove.error) && <Trouble>{problem(asProblem(add.error ?? remove.error))}</Trouble>}
      <div>
        <Button submit disabled={add.isPending}>
          {t("season-add")}
        </Button>
      </div>
    </form>
  );
}
