//! A stay in one line, at the foot of the day and of the calendar. What was understood stands beside it before
//! anything is saved; what was left open is chosen there.
import { useDeferredValue, useId, useRef, useState, type FormEvent } from "react";
import type { Booked, Day, EncounterId, GuestId, LineAnswer, LineBooking, UnitId } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { SelectField, TextField, Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Menu } from "../parts/Menu";
import { Understood } from "./Understood";
import "./line.css";

const NEW = "new";

/** What is chosen beside the line; it goes when the name or the days change. */
type Chosen = { for: string; guest: GuestId | typeof NEW | ""; now: boolean; season: boolean };
const nothing = (line: string): Chosen => ({ for: line, guest: "", now: false, season: false });

type Props = { id: string; today: Day; start?: string; /** The enquiry it books: the guest is known. */ enquiry?: EncounterId; onBooked?: (booked: Booked) => void };

export function OneLine({ id, today, start = "", enquiry, onBooked }: Props) {
  const { t, problem } = useWords();
  const title = useId();
  const [line, setLine] = useState(start);
  const said = useDeferredValue(line.trim());
  const read = useAsk("stays.read_line", { line: said }, { when: said !== "", keep: true });
  const book = useChange("stays.book_line", () => t("said-booked"));
  const bookAsked = useChange("journey.book_enquiry", () => t("said-booked"));
  const busy = book.isPending || bookAsked.isPending;
  const fault = book.error ?? bookAsked.error ?? read.error;
  const [chosen, setChosen] = useState<Chosen>(() => nothing(""));
  const field = useRef<HTMLFormElement>(null);
  const answer = said === "" ? null : (read.data ?? null);
  // Not the answer to an older line, though it may still be shown.
  const fresh = answer !== null && !read.isPlaceholderData && said === line.trim();
  const key = answer ? `${answer.line.guest}|${answer.line.arrival}|${answer.line.departure}` : "";
  const choice = chosen.for === key ? chosen : nothing(key);
  const choose = (part: Partial<Chosen>): void => setChosen({ ...choice, ...part });
  const open = answer ? answer.line.troubles.filter(({ fault }) => !settled(fault, choice) && !(enquiry && WHO.has(fault))) : [];
  const other = open.length > 0 && open.every(({ fault }) => PLACE.has(fault)) ? (answer?.free[0] ?? null) : null;
  const ready = fresh && (open.length === 0 || other !== null);
  const save = (unit: UnitId | null): void => {
    if (!answer || !fresh || busy) return;
    const guest = choice.guest === "" ? {} : { guest: choice.guest === NEW ? null : choice.guest };
    const line: LineBooking = { line: answer.plain, unit, arriving: choice.now ? "now" : "later", despite: choice.season ? ["season"] : [] };
    const then = {
      onSuccess: ({ value }: { value: Booked }) => {
        setLine("");
        setChosen(nothing(""));
        field.current?.querySelector("input")?.focus();
        onBooked?.(value);
      },
    };
    if (enquiry) bookAsked.mutate({ enquiry, booking: line }, then);
    else book.mutate({ ...line, ...guest }, then);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) save(other?.id ?? null);
  };
  const arrivesToday = answer?.line.arrival === today;
  return (
    <section className="one-line" aria-labelledby={title}>
      <form ref={field} onSubmit={submit} noValidate>
        <h2 id={title} className="visually-hidden">
          {t("line-title")}
        </h2>
        <div className="line-field">
          <TextField id={id} label={t("line-title")} placeholder={t("line-example")} value={line} spellCheck={false} onChange={(event) => setLine(event.target.value)} />
        </div>
        <div className="line-read" role="status" aria-busy={!fresh && said !== ""}>
          {answer && <Understood answer={answer} open={open} today={today} chosen={choice.guest !== "" || enquiry !== undefined} />}
          {!answer && <p className="muted">{t("line-lead")}</p>}
        </div>
        {answer && (
          <div className="line-choices">
            {!enquiry && <WhichGuest answer={answer} chosen={choice.guest} onChoose={(guest) => choose({ guest })} />}
            {arrivesToday && (
              <label className="check">
                <input type="checkbox" className="box" checked={choice.now} onChange={(event) => choose({ now: event.target.checked })} />
                {t("line-now")}
              </label>
            )}
            {answer.closed && (
              <label className="check">
                <input type="checkbox" className="box" checked={choice.season} onChange={(event) => choose({ season: event.target.checked })} />
                {t("line-season")}
              </label>
            )}
          </div>
        )}
        {answer && (
          <div className="line-acts">
            <Button look="main" submit disabled={!ready || busy}>
              {other ? t("line-take", { unit: other.name }) : choice.now ? t("line-arrive") : t("line-book")}
            </Button>
            {answer.free.length > 0 && fresh && (
              <Menu
                label={t("line-other-unit")}
                lines={answer.free.map((unit) => ({ id: unit.id, label: t("line-take", { unit: unit.name }), icon: "bed" as const, act: () => save(unit.id) }))}
              >
                <Icon name="more" />
              </Menu>
            )}
          </div>
        )}
        {fault && <Trouble>{problem(fault)}</Trouble>}
      </form>
    </section>
  );
}

type Fault = LineAnswer["line"]["troubles"][number]["fault"];
/** Faults another unit mends. */
const PLACE: ReadonlySet<Fault> = new Set<Fault>(["unit_taken", "which_unit", "no_such_unit"]);

/** Faults of a name, where the guest is known. */
const WHO: ReadonlySet<Fault> = new Set<Fault>(["which_guest", "no_guest"]);

function settled(fault: Fault, choice: Chosen): boolean {
  if (fault === "which_guest") return choice.guest !== "";
  if (fault === "closed_season") return choice.season;
  return false;
}

/** Two guests of one name are a choice; one may still be somebody else. */
function WhichGuest({ answer, chosen, onChoose }: { answer: LineAnswer; chosen: string; onChoose: (guest: string) => void }) {
  const { t, f } = useWords();
  const { guest, candidates } = answer;
  if (guest.is === "nobody" || candidates.length === 0) return null;
  const name = [guest.name.given, guest.name.family].filter(Boolean).join(" ");
  const which = guest.is === "which";
  const start = guest.is === "known" ? guest.guest.id : guest.is === "new" ? NEW : "";
  return (
    <SelectField label={which ? t("line-which") : t("line-who")} value={chosen || start} onChange={(event) => onChoose(event.target.value)}>
      {which && <option value="">{t("line-choose", { count: candidates.length })}</option>}
      {candidates.map((one) => (
        <option key={one.id} value={one.id}>
          {[one.name, one.town, one.last_stay ? t("line-last", { month: f.month(one.last_stay) }) : ""].filter(Boolean).join(", ")}
        </option>
      ))}
      <option value={NEW}>{t("line-new", { name })}</option>
    </SelectField>
  );
}
