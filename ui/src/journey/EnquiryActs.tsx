//! What is done with an enquiry: a price, a call back, the reason it is lost.
import { useState, type FormEvent } from "react";
import type { Day, Enquiry, LostWhy } from "../host/bindings";
import { useChange } from "../host/call";
import { plus } from "../host/formats";
import { useWords } from "../host/words";
import { DateField } from "../parts/DateField";
import { readDay } from "../parts/days";
import { Dialog } from "../parts/Dialog";
import { Choice, TextField, Tick } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import { readMoney } from "../parts/money";
import { DueFields, useDue } from "./DueFields";

export type Deed = "quote" | "call_back" | "lose";
export type Doing = { deed: Deed; enquiry: Enquiry } | null;
type Props = { doing: Doing; today: Day; currency: string; onClose: () => void };
type FormProps = { enquiry: Enquiry; today: Day; currency: string; onClose: () => void };

const REASONS: readonly LostWhy[] = ["price", "dates_full", "no_answer", "went_elsewhere", "changed_plans", "other"];
/** A price holds a week, unless somebody says otherwise. unit: days */
const HOLDS = 7;

export function EnquiryActs({ doing, ...rest }: Props) {
  const { t } = useWords();
  const name = doing ? [doing.enquiry.name.given, doing.enquiry.name.family].filter(Boolean).join(" ") || t("no-name") : "";
  const title = doing ? t(`enquiry-${doing.deed}-title`, { name }) : "";
  return (
    <Dialog open={doing !== null} title={title} close={t("close")} onClose={rest.onClose}>
      {doing?.deed === "quote" && <QuoteForm enquiry={doing.enquiry} {...rest} />}
      {doing?.deed === "call_back" && <CallBackForm enquiry={doing.enquiry} {...rest} />}
      {doing?.deed === "lose" && <LostForm enquiry={doing.enquiry} {...rest} />}
    </Dialog>
  );
}

function QuoteForm({ enquiry, today, currency, onClose }: FormProps) {
  const { t, f } = useWords();
  const quote = useChange("journey.quote_enquiry", () => t("said-quoted"));
  const [amount, setAmount] = useState("");
  const [until, setUntil] = useState(() => f.dayShort(plus(today, HOLDS)));
  const [faults, setFaults] = useState<{ amount?: string; until?: string }>({});
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const money = readMoney(amount, currency);
    const day = until.trim() === "" ? null : readDay(until, today);
    const wrongDay = until.trim() !== "" && !day;
    setFaults({ ...(money ? {} : { amount: t("book-price-wrong", { example: f.money({ minor: 21850, currency }) }) }), ...(wrongDay ? { until: t("date-wrong") } : {}) });
    if (money && !wrongDay) quote.mutate({ enquiry: enquiry.id, amount: money, until: day }, { onSuccess: onClose });
  };
  return (
    <form className="form" onSubmit={save} noValidate>
      <TextField label={t("quote-amount", { currency })} inputMode="decimal" value={amount} onChange={(event) => setAmount(event.target.value)} error={faults.amount ?? null} autoFocus />
      <DateField label={t("quote-until")} value={until} onChange={setUntil} from={today} error={faults.until ?? null} />
      <FormFoot save={t("quote-save")} busy={quote.isPending} fault={quote.error} onClose={onClose} />
    </form>
  );
}

function CallBackForm({ enquiry, today, onClose }: FormProps) {
  const { t, f } = useWords();
  const ask = useChange("journey.ask_for_call_back", () => t("said-call-back"));
  const due = useDue(today, { on: f.dayShort(today), at: "" });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const read = due.read();
    if (read) ask.mutate({ enquiry: enquiry.id, due: read }, { onSuccess: onClose });
  };
  return (
    <form className="form" onSubmit={save} noValidate>
      <DueFields due={due} today={today} label={t("call-back-day")} autoFocus />
      <FormFoot save={t("call-back-save")} busy={ask.isPending} fault={ask.error} onClose={onClose} />
    </form>
  );
}

function LostForm({ enquiry, onClose }: FormProps) {
  const { t } = useWords();
  const lose = useChange("journey.lose_enquiry", () => t("said-lost"));
  const offer = useChange("journey.offer_same_week");
  const [why, setWhy] = useState<LostWhy>("no_answer");
  const [again, setAgain] = useState(false);
  const dated = enquiry.wanted.arrival !== null && enquiry.wanted.arrival !== undefined;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    lose.mutate(
      { enquiry: enquiry.id, why },
      {
        onSuccess: () => {
          if (again) offer.mutate({ is: "enquiry", enquiry: enquiry.id });
          onClose();
        },
      },
    );
  };
  return (
    <form className="form" onSubmit={save} noValidate>
      <Choice<LostWhy> label={t("lost-why")} value={why} onChange={setWhy} stacked options={REASONS.map((value) => ({ value, label: t(`lost-option-${value}`) }))} />
      {dated && <Tick label={t("lost-offer")} checked={again} onChange={setAgain} />}
      <FormFoot save={t("lost-save")} busy={lose.isPending} fault={lose.error} onClose={onClose} />
    </form>
  );
}
