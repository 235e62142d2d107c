//! The catalogue of rewards: what the guest gets, for how many points, and what it really costs the house.
import { useState, type FormEvent } from "react";
import type { Blackout, Currency, Day, Money, Reward } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { TextField, Tick, Trouble } from "../parts/Field";
import { Blackouts, meant, type Written } from "./Blackouts";
import { whole } from "./whole";

type ReadMoney = (written: string, currency: string) => Money | null;

type Props = { rewards: Reward[]; currency: Currency; today: Day; readMoney: ReadMoney };

export function Rewards({ rewards, currency, today, readMoney }: Props) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const fresh: Reward = { id: null, name: "", points: 100, cost: { minor: 0, currency }, active: true, blackouts: [] };
  return (
    <>
      <p className="hint">{t("loyalty-rewards-hint")}</p>
      {rewards.map((reward) => (
        <RewardForm key={JSON.stringify(reward)} reward={reward} today={today} readMoney={readMoney} onDone={null} />
      ))}
      {adding ? (
        <RewardForm reward={fresh} today={today} readMoney={readMoney} onDone={() => setAdding(false)} />
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

type FormProps = { reward: Reward; today: Day; readMoney: ReadMoney; onDone: (() => void) | null };

function RewardForm({ reward, today, readMoney, onDone }: FormProps) {
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
    save.mutate({ ...now, cost: money, blackouts }, { onSuccess: () => onDone?.() });
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
      <div>
        <Button small submit disabled={save.isPending} aria-label={`${t("save")}, ${now.name || t("loyalty-add-reward")}`}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
