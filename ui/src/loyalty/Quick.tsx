//! What the rules and the catalogue offer, with one click each.
import { useState } from "react";
import type { AccountPage, GuestId } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { pointsIn, signed, whyIn } from "./points";

export function Quick({ guest, page, onDone }: { guest: GuestId; page: AccountPage; onDone: () => void }) {
  const words = useWords();
  const { t, f, problem } = words;
  const [doing, setDoing] = useState("");
  const earn = useChange("loyalty.earn", () => doing);
  const give = useChange("loyalty.give_stay", () => doing);
  const redeem = useChange("loyalty.redeem", () => doing);
  const how = { onSuccess: onDone };
  const given = (points: number): string => t("said-points-given", { points: pointsIn(words, points) });
  const busy = earn.isPending || give.isPending || redeem.isPending;
  const fault = earn.error ?? give.error ?? redeem.error;
  const due = page.due.filter(({ over }) => over);
  const near = page.offers.find(({ missing }) => missing > 0);
  const offers = page.offers.filter((offer) => offer.missing === 0 || offer === near);
  if (due.length + page.gifts.length + offers.length === 0) return null;
  return (
    <fieldset className="field quick">
      <legend className="label">{t("loyalty-quick")}</legend>
      {due.map((stay) => (
        <Button key={stay.stay} small disabled={busy} onClick={() => (setDoing(given(stay.gain.points)), give.mutate({ stay: stay.stay }, how))} title={whyIn(words, stay.gain)}>
          {`${signed(words, stay.gain.points)} ${t("points-stay")} ${f.rangeShort(stay.arrival, stay.departure)}`}
        </Button>
      ))}
      {page.gifts.map((gift) => (
        <Button key={gift.name} small disabled={busy} onClick={() => (setDoing(given(gift.points)), earn.mutate({ guest, points: gift.points, reason: gift.name }, how))}>
          {`${signed(words, gift.points)} ${gift.name}`}
        </Button>
      ))}
      {offers.map(({ reward, missing, not_before }) => (
        <Button key={reward.id} small disabled={busy || missing > 0 || not_before !== null} onClick={() => (setDoing(t("said-reward", { reward: reward.name })), redeem.mutate({ guest, reward: reward.id }, how))}>
          {`${signed(words, -reward.points)} ${reward.name}`}
          {missing > 0 && <small>{t("loyalty-after-short", { missing: pointsIn(words, missing) })}</small>}
          {not_before && <small>{t("loyalty-not-before", { day: f.dayShort(not_before) })}</small>}
        </Button>
      ))}
      {fault && <Trouble>{problem(fault)}</Trouble>}
    </fieldset>
  );
}
