//! One reward of the catalogue, written or changed.
import { useState, type FormEvent } from "react";
import type { Blackout, Day, Money, Reward } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { TextField, Tick, Trouble } from "../parts/Field";
import { Blackouts, meant, type Written } from "./Blackouts";
import { whole } from "./whole";

export type ReadMoney = (written: string, currency: string) => Money | null;

type FormProps = { reward: Reward; today: Day; readMoney: ReadMoney; onDone: () => void };

export function RewardForm({ reward, today, readMoney, onDone }: FormProps) {
  const { t, f, problem } = useWords();
  const save = useChange("loyalty.set_reward", () => t("said-saved"));
  const [now, setNow] = useState(reward);
  const [cost, setCost] = useState(() => f.money(reward.cost));
  const money = readMoney(cost, reward.cost.currency);
  const [days, setDays] = useState<Written[]>(() => reward.blackouts.map(({ from, to }) => ({ from: f.dayShort(from), to: f.dayShort(to) })));
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    // A period nobody wrote anything in is none.
    const said = days.filter(({ from, to }) => (from + to).trim() !== "");
    const blackouts = said.map((row) => meant(row, today)).filter((row): row is Blackout => row !== null);
    if (!money || blackouts.length < said.length) return;
    setDays(said);
    save.mutate({ ...now, cost: money, blackouts }, { onSuccess: onDone });
  };
  return (
    <form className="form reward" noValidate onSubmit={submit} aria-label={now.name || t("loyalty-add-reward")}>
      <TextField label={t("loyalty-reward-name")} value={now.name} maxLength={80} onChange={(event) => setNow({ ...now, name: event.target.value })} />
      <div className="row-2">
        <TextField label={t("loyalty-number")} inputMode="numeric" value={now.points} onChange={(event) => setNow({ ...now, points: whole(event.target.value) })} />
        <TextField label={t("loyalty-reward-cost")} value={cost} onChange={(event) => setCost(event.target.value)} error={money ? null : t("loyalty-cost-wrong")} />
      </div>
      <Blackouts rows={days} today={today} tried={tried} onChange={setDays} />
      <Tick label={t("loyalty-reward-active")} checked={now.active} onChange={(active) => setNow({ ...now, active })} />
      {save.error && <Trouble>{problem(save.error)}</Trouble>}
      <div className="shelf">
        <Button small submit disabled={save.isPending} aria-label={`${t("save")}, ${now.name || t("loyalty-add-reward")}`}>
          {t("save")}
        </Button>
        <Button small look="quiet" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
