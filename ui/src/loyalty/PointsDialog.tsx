//! Key L: a number and Enter. What can be given or taken with one click stands above; the balance after it is shown.
import { useState, type FormEvent } from "react";
import type { AccountPage, GuestId } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Dialog } from "../parts/Dialog";
import { Choice, TextField } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import { Leave, Ledger } from "./Ledger";
import { pointsIn, readPoints } from "./points";
import { Quick } from "./Quick";
import "./loyalty.css";

type Props = { open: boolean; guest: GuestId; name: string; page: AccountPage | undefined; onClose: () => void };
type Deed = "use" | "give";

export function PointsDialog({ open, name, page, ...rest }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={open && page !== undefined} title={t("loyalty-dialog", { name })} close={t("close")} onClose={rest.onClose}>
      {page && <Points page={page} {...rest} />}
    </Dialog>
  );
}

function Points({ guest, page, onClose }: { guest: GuestId; page: AccountPage; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const [deed, setDeed] = useState<Deed>(page.balance.points > 0 ? "use" : "give");
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const number = readPoints(typed);
  const needs = deed === "give" && reason.trim() === "";
  const after = page.balance.points + (number ?? 0) * (deed === "give" ? 1 : -1);
  const said = pointsIn(words, number ?? 0);
  const earn = useChange("loyalty.earn", () => t("said-points-given", { points: said }));
  const redeem = useChange("loyalty.redeem", () => t("said-points-used", { points: said }));
  const busy = earn.isPending || redeem.isPending;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!number || needs || busy) return;
    const how = { onSuccess: onClose };
    if (deed === "give") earn.mutate({ guest, points: number, reason: reason.trim() }, how);
    else redeem.mutate({ guest, points: number, reason: reason.trim() }, how);
  };
  return (
    <div className="form points">
      <Quick guest={guest} page={page} onDone={onClose} />
      <form className="form" onSubmit={save} noValidate>
        <Choice<Deed>
          label={t("loyalty-what")}
          value={deed}
          onChange={setDeed}
          options={[
            { value: "use", label: t("loyalty-use") },
            { value: "give", label: t("loyalty-give") },
          ]}
        />
        <TextField
          label={t("loyalty-number")}
          hint={t("loyalty-number-hint", { balance: pointsIn(words, page.balance.points) })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          inputMode="numeric"
          error={tried && !number ? t("loyalty-number-wrong") : null}
          autoFocus
        />
        <p className="after" role="status">
          {number ? (after < 0 ? t("loyalty-after-short", { missing: pointsIn(words, -after) }) : t("loyalty-after", { balance: pointsIn(words, after) })) : ""}
        </p>
        <TextField
          label={t("loyalty-reason")}
          optional={deed === "use" ? t("optional") : undefined}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={200}
          error={tried && needs ? t("loyalty-reason-missing") : null}
        />
        <FormFoot save={deed === "give" ? t("loyalty-give") : t("loyalty-use")} busy={busy} fault={earn.error ?? redeem.error} onClose={onClose} />
      </form>
      <Ledger page={page} />
      <Leave guest={guest} page={page} onDone={onClose} />
    </div>
  );
}
