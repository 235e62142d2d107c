//! Enquiries, one under the other: who, which days, where it stands, and what to do next.
import { useState } from "react";
import type { Day, Enquiry } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Menu, type MenuLine } from "../parts/Menu";
import { Name } from "../parts/Name";
import { daysSaid, dueSaid, headsSaid, quoteSaid, standing } from "./enquiry";
import { EnquiryActs, type Deed, type Doing } from "./EnquiryActs";
import "./enquiry.css";

type Hands = {
  /** Opens the line that books it. */
  onBook: (enquiry: Enquiry) => void;
  /** Opens the form that puts it right. */
  onEdit: (enquiry: Enquiry) => void;
};
type ListProps = Hands & { enquiries: Enquiry[]; today: Day; currency: string; about?: "everybody" | "one" };

export function EnquiryLines({ enquiries, today, currency, about = "everybody", ...hands }: ListProps) {
  const [doing, setDoing] = useState<Doing>(null);
  return (
    <>
      <ul className="lines enquiries">
        {enquiries.map((enquiry) => (
          <EnquiryLine key={enquiry.id} enquiry={enquiry} today={today} about={about} {...hands} onDo={(deed) => setDoing({ deed, enquiry })} />
        ))}
      </ul>
      <EnquiryActs doing={doing} today={today} currency={currency} onClose={() => setDoing(null)} />
    </>
  );
}

type LineProps = Hands & { enquiry: Enquiry; today: Day; about: "everybody" | "one"; onDo: (deed: Deed) => void };

function EnquiryLine({ enquiry, today, about, onBook, onEdit, onDo }: LineProps) {
  const words = useWords();
  const { t, f, problem } = words;
  const reopen = useChange("journey.reopen_enquiry", () => t("said-enquiry-open"));
  const remove = useChange("journey.remove_enquiry", () => t("said-enquiry-removed"));
  const offer = useChange("journey.offer_same_week", ({ value }) => t("said-offer", { day: f.day(value.due) }));
  const { state, call_back: call, missing } = enquiry;
  const open = state.is === "new" || state.is === "quoted";
  const name = [enquiry.name.given, enquiry.name.family].filter(Boolean).join(" ") || t("no-name");
  const stands = standing(words, enquiry, today);
  const lines: MenuLine[] = open
    ? [
        { id: "book", label: t("enquiry-book"), icon: "bed", act: () => onBook(enquiry) },
        { id: "quote", label: enquiry.quote ? t("enquiry-quote-again") : t("enquiry-quote"), icon: "tag", act: () => onDo("quote") },
        { id: "call", label: t("enquiry-call-back"), icon: "phone", act: () => onDo("call_back") },
        { id: "edit", label: t("enquiry-edit"), icon: "note", act: () => onEdit(enquiry) },
        "line",
        { id: "lose", label: t("enquiry-lose"), icon: "minus", act: () => onDo("lose") },
      ]
    : [
        ...(enquiry.wanted.arrival ? ([{ id: "offer", label: t("enquiry-offer"), icon: "calendar", act: () => offer.mutate({ is: "enquiry", enquiry: enquiry.id }) }] satisfies MenuLine[]) : []),
        { id: "reopen", label: t("enquiry-reopen"), icon: "again", act: () => reopen.mutate({ enquiry: enquiry.id }) },
      ];
  const fault = reopen.error ?? remove.error ?? offer.error;
  const waits = call && !call.done_on && call.due ? t("enquiry-call-due", { when: dueSaid(words, call.due, today) }) : "";
  return (
    <li className="enquiry">
      <div className="enquiry-head">
        <p className="enquiry-who">
          {about === "everybody" && (
            <a className="link" href={`#/guests/${enquiry.guest}`}>
              <Name family={enquiry.name.family} given={enquiry.name.given} none={enquiry.phone ?? t("no-name")} />
            </a>
          )}
          <span>{daysSaid(words, enquiry.wanted, today)}</span>
          {headsSaid(words, enquiry.wanted.heads) && <span>{headsSaid(words, enquiry.wanted.heads)}</span>}
        </p>
        <span className={stands.look}>{stands.said}</span>
        <Menu className="btn btn-quiet btn-icon" label={t("enquiry-menu", { name })} lines={[...lines, "line", { id: "remove", label: t("remove"), icon: "x", act: () => remove.mutate({ enquiry: enquiry.id }) }]}>
          <Icon name="more" />
        </Menu>
      </div>
      {enquiry.asked && (
        <p className="enquiry-asked">
          <bdi>{t("said-words", { words: enquiry.asked })}</bdi>
        </p>
      )}
      <p className="enquiry-facts">
        {missing && (
          <span className="cue cue-warn">
            <Icon name="alert" />
            {t(`cue-${missing}`)}
          </span>
        )}
        <span className="muted">
          {[t("enquiry-asked-on", { day: f.dayNear(enquiry.on, today), who: enquiry.author }), enquiry.channel ? t(`asked-by-${enquiry.channel}`) : "", enquiry.phone ?? "", quoteSaid(words, enquiry, today), waits].filter(Boolean).join(" · ")}
        </span>
      </p>
      {open && (
        <p className="shelf">
          {state.is === "new" && (
            <Button small onClick={() => onDo("quote")}>
              {t("enquiry-quote")}
            </Button>
          )}
          <Button small onClick={() => onBook(enquiry)}>
            {t("enquiry-book")}
          </Button>
          <Button small look="quiet" onClick={() => onDo("lose")}>
            {t("enquiry-lose")}
          </Button>
        </p>
      )}
      {fault && <Trouble>{problem(fault)}</Trouble>}
    </li>
  );
}

const MOST = 3;

/** How many wait, and the first of them, beside the day. */
export function EnquiriesBeside({ today }: { today: Day }) {
  const words = useWords();
  const { t, f } = words;
  const open = useAsk("journey.enquiries", {}, { keep: true });
  if (!open.data || open.data.length === 0) return null;
  const unanswered = open.data.filter(({ missing }) => missing !== null).length;
  return (
    <section>
      <h2>
        {t("enquiries-title")} <span className="n">{f.number(open.data.length)}</span>
        <a className="link far" href="#/follow-up/enquiries">
          {t("enquiries-all")}
        </a>
      </h2>
      {unanswered > 0 && <p className="cue cue-warn">{t("enquiries-unanswered", { count: unanswered })}</p>}
      <ul className="lines">
        {open.data.slice(0, MOST).map((enquiry) => (
          <li key={enquiry.id}>
            <a className="link" href={`#/guests/${enquiry.guest}`}>
              <Name family={enquiry.name.family} given={enquiry.name.given} none={enquiry.phone ?? t("no-name")} />
            </a>{" "}
            <small className="muted">{daysSaid(words, enquiry.wanted, today)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
