//! The catalogue of rewards: what the guest gets, for how many points, and what it really costs the house.
import { useState } from "react";
import type { Currency, Day, Reward } from "../host/bindings";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { pointsIn } from "./points";
import { RewardForm, type ReadMoney } from "./RewardForm";

type Props = { rewards: Reward[]; currency: Currency; today: Day; readMoney: ReadMoney };

export function Rewards({ rewards, currency, today, readMoney }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const fresh: Reward = { id: null, name: "", points: 100, cost: { minor: 0, currency }, active: true, blackouts: [] };
  const close = (): void => setOpen(null);
  return (
    <>
      <p className="hint">{t("loyalty-rewards-hint")}</p>
      <ul className="rewards">
        {rewards.map((reward) => (
          <li key={reward.id}>{open === reward.id ? <RewardForm reward={reward} today={today} readMoney={readMoney} onDone={close} /> : <Line reward={reward} today={today} onOpen={() => setOpen(reward.id ?? null)} />}</li>
        ))}
      </ul>
      {open === "" ? (
        <RewardForm reward={fresh} today={today} readMoney={readMoney} onDone={close} />
      ) : (
        <div>
          <Button small icon="plus" onClick={() => setOpen("")}>
            {t("loyalty-add-reward")}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ reward, today, onOpen }: { reward: Reward; today: Day; onOpen: () => void }) {
  const words = useWords();
  const { t, f } = words;
  const ahead = reward.blackouts.filter(({ to }) => to >= today);
  return (
    <div className="between">
      <span className={reward.active ? undefined : "muted"}>
        <strong>{reward.name}</strong>
        <small className="muted">
          {[pointsIn(words, reward.points), t("loyalty-reward-costs", { cost: f.money(reward.cost) }), reward.active ? "" : t("loyalty-reward-resting")].filter(Boolean).join(", ")}
        </small>
        {reward.active && ahead.length > 0 && <small className="muted">{t("loyalty-reward-not-on", { days: f.list(ahead.map(({ from, to }) => f.rangeShort(from, to))) })}</small>}
      </span>
      <Button small aria-label={`${t("change")}, ${reward.name}`} onClick={onOpen}>
        {t("change")}
      </Button>
    </div>
  );
}
