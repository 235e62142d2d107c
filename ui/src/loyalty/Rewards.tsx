//! The catalogue of rewards: what the guest gets, for how many points, and what it really costs the house.
import { useState, type FormEvent } from "react";
import type { Currency, Money, Reward } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { TextField, Tick, Trouble } from "../parts/Field";
import { whole } from "./whole";

type ReadMoney = (written: string, currency: string) => Money | null;

export function Rewards({ rewards, currency, readMoney }: { rewards: Reward[]; currency: Currency; readMoney: ReadMoney }) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const fresh: Reward = { id: null, name: "", points: 100, cost: { minor: 0, currency }, active: true, blackouts: [] };
  return (
    <>
      <p className="hint">{t("loyalty-rewards-hint")}</p>
      {rewards.map((reward) => (
        <RewardForm key={JSON.stringify(reward)} reward={reward} readMoney={readMoney} onDone={null} />
      ))}
      {adding ? (
        <RewardForm reward={fresh} readMoney={readMoney} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button small icon="plus" onClick={() => setAdding(true)}>
            {t("loyalty-add-reward")}
          </Button>
        </div>
      )}
    </>
  );
}

function RewardForm({ reward, readMoney, onDone }: { reward: Reward; readMoney: ReadMoney; onDone: (() => void) | null }) {
  const { t, f, problem } = useWords();
  const save = useChange("loyalty.set_reward", () => t("said-saved"));
  const [now, setNow] = useState(reward);
  const [cost, setCost] = useState(() => f.money(reward.cost));
  const money = readMoney(cost, reward.cost.currency);
  const last = now.blackouts[0];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (money) save.mutate({ ...now, cost: money, blackouts: now.blackouts.filter(({ from, to }) => from && to) }, { onSuccess: () => onDone?.() });
  };
  return (
    <form className="form reward" noValidate onSubmit={submit} aria-label={now.name || t("loyalty-add-reward")}>
      <TextField label={t("loyalty-reward-name")} value={now.name} maxLength={80} onChange={(event) => setNow({ ...now, name: event.target.value })} />
      <div className="row-2">
        <TextField label={t("loyalty-number")} inputMode="numeric" value={now.points} onChange={(event) => setNow({ ...now, points: whole(event.target.value) })} />
        <TextField label={t("loyalty-reward-cost")} value={cost} onChange={(event) => setCost(event.target.value)} error={money ? null : t("loyalty-cost-wrong")} />
        <TextField label={t("loyalty-black-from")} optional={t("optional")} type="date" value={last?.from ?? ""} onChange={(event) => setNow({ ...now, blackouts: [{ from: event.target.value, to: last?.to || event.target.value }] })} />
        <TextField label={t("loyalty-black-to")} optional={t("optional")} type="date" value={last?.to ?? ""} onChange={(event) => setNow({ ...now, blackouts: [{ from: last?.from || event.target.value, to: event.target.value }] })} />
      </div>
      <Tick label={t("loyalty-reward-active")} checked={now.active} onChange={(active) => setNow({ ...now, active })} />
      {save.error && <Trouble>{problem(save.error)}</Trouble>}
      <div>
        <Button small submit disabled={save.isPending} aria-label={`${t("save")}, ${now.name || t("loyalty-add-reward")}`}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
