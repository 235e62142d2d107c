//! No programme yet: two ready ones, each told in a few lines. One click begins it; every number may be changed later.
import type { ReadyProgramme, Reward } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { pointsIn } from "./points";

export function Ready({ ready }: { ready: ReadyProgramme[] }) {
  const { t, problem } = useWords();
  const start = useChange("loyalty.start", () => t("said-saved"));
  return (
    <>
      <p>{t("loyalty-ready-lead")}</p>
      {start.error && <Trouble>{problem(start.error)}</Trouble>}
      <div className="ready">
        {ready.map((one, at) => (
          <section key={one.programme.name}>
            <h3>{one.programme.name}</h3>
            <Told one={one} />
            <Button look={at === 0 ? "main" : "plain"} disabled={start.isPending} onClick={() => start.mutate(one)} aria-label={`${t("loyalty-choose")}, ${one.programme.name}`}>
              {t("loyalty-choose")}
            </Button>
          </section>
        ))}
      </div>
    </>
  );
}

function Told({ one }: { one: ReadyProgramme }) {
  const words = useWords();
  const { t, f } = words;
  const { rules } = one.programme;
  const costs = (reward: Reward): string => t("loyalty-reward-line", { reward: reward.name, points: pointsIn(words, reward.points), cost: f.money(reward.cost) });
  return (
    <ul className="lines">
      <li>{t("loyalty-rule-night", { points: pointsIn(words, rules.per_night) })}</li>
      {rules.direct_bonus > 0 && <li>{t("loyalty-rule-direct", { points: pointsIn(words, rules.direct_bonus) })}</li>}
      {rules.expiry_months && <li>{t("loyalty-rule-expiry", { months: rules.expiry_months })}</li>}
      {one.rewards.map((reward) => (
        <li key={reward.name}>{costs(reward)}</li>
      ))}
    </ul>
  );
}
