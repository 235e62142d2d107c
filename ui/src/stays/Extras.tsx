//! What a stay had beside its bed: the lines written down, and a form for the next one. A gesture has a cost and no price.
import { useRef, useState, type FormEvent } from "react";
import type { Extra, ExtraKind, House, Money, Stay } from "../host/bindings";
import { useChange } from "../host/call";
import { decimals } from "../host/formats";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Choice, TextField, Trouble } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import { readMoney } from "../parts/money";

const KINDS: readonly ExtraKind[] = ["extra", "upgrade", "gesture"];

type Props = { stay: Stay | null; extras: Extra[]; house: House; onClose: () => void };

export function ExtrasDialog({ stay, extras, house, onClose }: Props) {
  const { t, f } = useWords();
  const title = stay ? t("extras-of", { dates: f.rangeShort(stay.arrival, stay.departure) }) : t("extras-title");
  return (
    <Dialog open={stay !== null} title={title} close={t("close")} onClose={onClose} wide>
      {stay && <Extras stay={stay} extras={extras.filter((extra) => extra.stay === stay.id)} house={house} onClose={onClose} />}
    </Dialog>
  );
}

function Extras({ stay, extras, house, onClose }: Omit<Props, "stay"> & { stay: Stay }) {
  const { t, f, problem } = useWords();
  const [old, setOld] = useState<Extra | null>(null);
  const remove = useChange("stays.remove_extra", () => t("said-extra-removed"));
  const amounts = ({ kind, price, cost }: Extra): string =>
    [price ? f.money(price) : kind === "gesture" ? t("extra-given") : "", cost ? t("extra-costs", { cost: f.money(cost) }) : ""].filter(Boolean).join(" · ");
  return (
    <>
      {extras.length === 0 && <p className="muted">{t("extras-none")}</p>}
      <ul className="lines extras">
        {extras.map((extra) => (
          <li key={extra.id}>
            <div>
              <bdi>{extra.label}</bdi>
              <small className="muted">{[t(`extra-${extra.kind}`), f.day(extra.on), amounts(extra), extra.author].filter(Boolean).join(" · ")}</small>
            </div>
            <Button look="quiet" small icon="note" aria-label={t("extra-change", { label: extra.label })} onClick={() => setOld(extra)} />
            <Button look="quiet" small icon="x" aria-label={t("extra-remove", { label: extra.label })} onClick={() => remove.mutate({ extra: extra.id })} />
          </li>
        ))}
      </ul>
      {remove.error && <Trouble>{problem(remove.error)}</Trouble>}
      {/* Another line is another form: what was typed for one is never saved on the other. */}
      <ExtraForm key={old?.id ?? "new"} stay={stay} old={old} house={house} onSaved={() => setOld(null)} onClose={old ? () => setOld(null) : onClose} />
    </>
  );
}

type FormProps = { stay: Stay; old: Extra | null; house: House; onSaved: () => void; onClose: () => void };

function ExtraForm({ stay, old, house, onSaved, onClose }: FormProps) {
  const { t, f } = useWords();
  const add = useChange("stays.add_extra", () => t("said-extra"));
  const change = useChange("stays.change_extra", () => t("said-extra"));
  const first = useRef<HTMLInputElement>(null);
  const typed = (money: Money | null): string => (money ? f.number(money.minor / 10 ** decimals(money.currency)) : "");
  const [kind, setKind] = useState<ExtraKind>(old?.kind ?? "extra");
  const [label, setLabel] = useState<string>(old?.label ?? "");
  const [price, setPrice] = useState(typed(old?.price ?? null));
  const [cost, setCost] = useState(typed(old?.cost ?? null));
  const [wrong, setWrong] = useState<"label" | "price" | "cost" | null>(null);
  const currency = old?.price?.currency ?? old?.cost?.currency ?? stay.price?.currency ?? house.currency;
  const read = (written: string): Money | null => (written.trim() === "" ? null : readMoney(written, currency));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (label.trim() === "") return setWrong("label");
    const paid = kind === "gesture" ? null : read(price);
    const spent = read(cost);
    if (kind !== "gesture" && price.trim() && !paid) return setWrong("price");
    if (cost.trim() && !spent) return setWrong("cost");
    setWrong(null);
    const words = { kind, label, on: old?.on ?? null, price: paid, cost: spent };
    if (old) change.mutate({ extra: old.id, ...words }, { onSuccess: onSaved });
    else add.mutate({ stay: stay.id, ...words }, { onSuccess: next });
  };
  /** Saved: the same form is ready for the next line, and whoever types goes on typing. */
  const next = (): void => {
    for (const empty of [setLabel, setPrice, setCost]) empty("");
    first.current?.focus();
    onSaved();
  };
  const told = (field: "price" | "cost"): string | null => (wrong === field ? t("extra-amount-wrong") : null);
  return (
    <form className="form" noValidate onSubmit={save}>
      <Choice<ExtraKind> label={t("extra-kind")} value={kind} onChange={setKind} options={KINDS.map((one) => ({ value: one, label: t(`extra-${one}`) }))} />
      <TextField autoFocus ref={first} label={t("extra-label")} hint={t("extra-label-hint")} maxLength={80} value={label} error={wrong === "label" ? t("extra-label-missing") : null} onChange={(event) => setLabel(event.target.value)} />
      <div className="row-2">
        {kind !== "gesture" && <TextField label={t("extra-price")} inputMode="decimal" value={price} error={told("price")} onChange={(event) => setPrice(event.target.value)} />}
        <TextField label={t("extra-cost")} inputMode="decimal" value={cost} error={told("cost")} onChange={(event) => setCost(event.target.value)} />
      </div>
      <FormFoot save={old ? t("save") : t("extra-new")} busy={add.isPending || change.isPending} fault={add.error ?? change.error} onClose={onClose} />
    </form>
  );
}
