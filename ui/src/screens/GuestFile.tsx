//! A guest's page: the head, the route, the story, and the file beside it. One answer of the core draws it all.
import { useCallback, useState } from "react";
import { useLocation } from "wouter";
import { ConsentSummary } from "../consent/Summary";
import { Contact, Tags } from "../guests/Contact";
import { GuestHead } from "../guests/GuestHead";
import { IdentityDialog } from "../guests/Identity";
import type { Book, Cue, Enquiry, GuestPage, NeedCode, NoteId, Post, Stay } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { mod } from "../host/keys";
import { useWords } from "../host/words";
import { CorrectStage } from "../journey/CorrectStage";
import { CueList } from "../journey/Cues";
import { Meet, type Start } from "../journey/Meet";
import { RouteStrip } from "../journey/RouteStrip";
import { EnquiryLines } from "../journey/Enquiries";
import { TaskDialog, type TaskStart } from "../journey/TaskDialog";
import { TaskLines } from "../journey/Tasks";
import { Timeline } from "../journey/Timeline";
import { LoyaltyPanel } from "../loyalty/Panel";
import { inShort } from "../loyalty/points";
import { PointsDialog } from "../loyalty/PointsDialog";
import { Button, LinkButton } from "../parts/Button";
import { Drawer } from "../parts/Dialog";
import { Trouble, useLetters } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Menu } from "../parts/Menu";
import { Waiting } from "../parts/Waiting";
import { Alerts } from "../stays/Alerts";
import { BookStay } from "../stays/BookStay";
import { currentStay, living, toCheckIn, toCheckOut } from "../stays/current";
import { ExtrasDialog } from "../stays/Extras";
import { NeedDialog, NeedsPanel, type NeedStart } from "../stays/Needs";
import { hasDraft, NoteComposer, NoteForm } from "../stays/NoteComposer";
import { NoteMenu } from "../stays/NoteMenu";
import { prepared } from "../stays/need";
import { habits, lateness, overdue } from "../stays/rhythm";
import { StayList } from "../stays/StayList";
import { BookEnquiry } from "./Asking";
import { askAnew } from "./asking";
import { useDeed } from "./deeds";
import { isNarrow } from "./room";
import { useStepBack } from "./stepBack";
import { useTitle } from "./title";

export function GuestFile({ guest, stay, book, post }: { guest: string; stay: string | null; book: Book; post: Post }) {
  const { t, problem } = useWords();
  const answer = useAsk("guests.page", { guest });
  if (answer.error) {
    return (
      <main className="page" id="page" tabIndex={-1}>
        <div className="empty">
          <Trouble>{problem(answer.error)}</Trouble>
        </div>
      </main>
    );
  }
  if (!answer.data) return <Waiting said={t("loading")} />;
  const chosen = stay === "latest" ? (answer.data.stays[0]?.id ?? null) : stay;
  return <Page page={answer.data} chosen={chosen} book={book} post={post} />;
}

type Dialogs = { is: "book"; stay: Stay | null } | { is: "identity" } | { is: "stage" } | { is: "meet"; start: Start } | { is: "points" } | { is: "extras"; stay: Stay } | { is: "need"; start: NeedStart } | { is: "task"; start: TaskStart } | { is: "enquiry"; enquiry: Enquiry } | null;
type ContactOpen = Parameters<typeof Contact>[0]["open"];

function Page({ page, chosen, book, post }: { page: GuestPage; chosen: string | null; book: Book; post: Post }) {
  const { t, problem } = useWords();
  const [, go] = useLocation();
  const { guest, stays, today } = page;
  const name = `${guest.name.given} ${guest.name.family}`.trim() || t("no-name");
  const [dialog, setDialog] = useState<Dialogs>(null);
  const [writing, setWriting] = useState(() => hasDraft(guest.id));
  const [editing, setEditing] = useState<NoteId | null>(null);
  const [contact, setContact] = useState<ContactOpen>(null);
  const [drawer, setDrawer] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  // Kept as state: the story can only be measured once its box is on the page.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setDialog(null), []);
  const words = useWords();
  const loyalty = useAsk("loyalty.account", { guest: guest.id });
  const member = loyalty.data?.account?.closed_on === null;
  useTitle(name);

  const into = useChange("stays.check_in", () => t("said-in", { name }));
  const out = useChange("stays.check_out", () => t("said-out", { name }));
  const refused = { onSuccess: () => setTrouble(null), onError: (fault: Parameters<typeof problem>[0]) => setTrouble(problem(fault)) };
  const arriving = toCheckIn(stays, today);
  const leaving = toCheckOut(stays);
  const checkIn = arriving ? () => into.mutate({ stay: arriving.id }, refused) : null;
  const checkOut = leaving ? () => out.mutate({ stay: leaving.id }, refused) : null;
  const print = (): void => go(`/reports/guest/${guest.id}`);
  const write = (): void => setWriting(true);
  useDeed("note", write);
  useDeed("edit", () => setDialog({ is: "identity" }));
  useDeed("points", member ? () => setDialog({ is: "points" }) : null);
  useDeed("print", print);
  useDeed("check_in", checkIn);
  useDeed("check_out", checkOut);
  useDeed("book", () => setDialog({ is: "book", stay: null }));
  const consents = (): void => go(`/guests/${guest.id}/consent`);
  useDeed("consent", consents);
  useDeed("leave", useStepBack());

  const follow = (cue: Cue): void => {
    setDrawer(false);
    if (cue.kind === "no_real_email") setContact({ new: "email" });
    else if (cue.kind === "no_phone") setContact({ new: "phone" });
    else if (cue.kind === "no_language") setDialog({ is: "identity" });
    else if (cue.kind === "consent_ends") consents();
    else if (cue.kind === "stay_without_unit") setDialog({ is: "book", stay: stays.find(({ id }) => id === cue.stay) ?? null });
    else if (cue.kind === "enquiry_unanswered" || cue.kind === "quote_unanswered") document.getElementById(ENQUIRIES)?.focus();
    else setDialog({ is: "meet", start: { kind: cue.kind === "no_follow_up" ? "follow_up" : "reconfirmation", stay: cue.stay } });
    if (cue.kind === "no_real_email" || cue.kind === "no_phone") setDrawer(isNarrow());
  };
  const doLater = (start: Omit<TaskStart, "guest">): void => setDialog({ is: "task", start: { ...start, guest: guest.id } });
  const ask = (): void => askAnew({ guest: { id: guest.id, name } });
  const needing = [stays.find(({ id }) => id === chosen), currentStay(stays, today)].find((stay) => stay && stay.departure >= today && (stay.state.is === "booked" || stay.state.is === "in_house")) ?? null;
  const side = (
    <>
      <section>
        <h2>{t("guest-missing")}</h2>
        <CueList guest={guest.id} cues={page.cues} settled={page.settled} onDo={follow} onTask={(cue) => doLater({ text: t(`cue-do-${cue.kind}`), stay: cue.stay, born: "cue" })} />
      </section>
      <Asked page={page} currency={book.house.currency} onAsk={ask} onBook={(enquiry) => setDialog({ is: "enquiry", enquiry })} />
      <ToDo guest={guest.id} today={today} onAdd={() => doLater({ text: "", stay: null, born: "hand" })} />
      <Contact guest={guest} refusals={page.refusals} country={book.house.country} open={contact} onOpen={setContact} />
      <section>
        <h2>
          {t("guest-stays")}
          <LinkButton className="far" onClick={() => setDialog({ is: "book", stay: null })}>
            {t("guest-book")}
          </LinkButton>
        </h2>
        <Habit page={page} />
        <StayList stays={stays} extras={page.extras} today={today} chosen={chosen} onEdit={(stay) => setDialog({ is: "book", stay })} onExtras={(stay) => setDialog({ is: "extras", stay })} onPrint={(stay) => go(`/reports/stay/${stay.id}`)} onTrouble={setTrouble} />
      </section>
      <NeedsPanel needs={page.needs} stay={needing} onAdd={() => needing && setDialog({ is: "need", start: { stay: needing, code: null, old: null } })} onEdit={(old) => setDialog({ is: "need", start: { stay: stays.find(({ id }) => id === old.stay)!, code: null, old } })} />
      {loyalty.data && <LoyaltyPanel guest={guest.id} name={name} page={loyalty.data} onPoints={() => setDialog({ is: "points" })} />}
      <ConsentSummary guest={guest.id} onOpen={consents} />
      <Tags guest={guest} country={book.house.country} />
      <IdentityFacts page={page} onEdit={() => setDialog({ is: "identity" })} />
    </>
  );
  const about = stays.find(({ id }) => id === chosen) ?? currentStay(stays, today);
  const oldNote = page.notes.find(({ id }) => id === editing);
  const composing = { guest: guest.id, stays, today, post, onNeed: (stay: Stay, code: NeedCode) => setDialog({ is: "need", start: { stay, code, old: null } }) };
  return (
    <>
      <main className="column" id="page" tabIndex={-1}>
        <GuestHead page={page} loyal={inShort(words, loyalty.data)} acts={<Acts {...{ checkIn, checkOut, write, print, member, ask }} onTask={() => doLater({ text: "", stay: null, born: "hand" })} onDialog={setDialog} onDrawer={() => setDrawer(true)} />}>
          <Alerts needs={page.needs.filter((need) => prepared(stays, today).some(({ id }) => id === need.stay))} notes={page.notes} />
          {trouble && <Trouble>{trouble}</Trouble>}
        </GuestHead>
        <RouteStrip route={page.route} today={today} onCorrect={() => setDialog({ is: "stage" })} />
        <div className="split-row">
          {/* A box that scrolls must be reachable by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className="page ruled" aria-label={t("timeline-label")} ref={setScroller} tabIndex={0}>
            <Timeline
              timeline={page.timeline}
              stays={stays}
              enquiries={page.enquiries}
              today={today}
              scroller={scroller}
              compose={<NoteComposer {...composing} about={about} open={writing} onOpen={write} onClose={() => setWriting(false)} />}
              editing={oldNote ? { note: oldNote.id, form: <NoteForm {...composing} about={null} old={oldNote} onClose={() => setEditing(null)} /> } : null}
              onEditNote={setEditing}
              noteMenu={(id) => {
                const note = page.notes.find((one) => one.id === id);
                return note && <NoteMenu note={note} today={today} onEdit={setEditing} onTask={(one) => doLater({ text: one.text, stay: one.stay, note: one.id, born: "note" })} onTrouble={(fault) => setTrouble(problem(fault))} />;
              }}
            />
          </section>
        </div>
      </main>
      <aside className="side is-drawer" aria-label={t("guest-panel-label")}>
        {side}
      </aside>
      <Drawer open={drawer} title={t("guest-panel-label")} close={t("close")} onClose={() => setDrawer(false)}>
        <div className="side">{side}</div>
      </Drawer>
      <BookStay open={dialog?.is === "book"} guest={guest.id} name={name} stay={dialog?.is === "book" ? dialog.stay : null} today={today} house={book.house} onClose={close} />
      <IdentityDialog open={dialog?.is === "identity"} guest={guest} onClose={close} />
      <CorrectStage open={dialog?.is === "stage"} guest={guest.id} route={page.route} onClose={close} />
      <PointsDialog open={dialog?.is === "points"} guest={guest.id} name={name} page={loyalty.data} onClose={close} />
      <ExtrasDialog stay={dialog?.is === "extras" ? dialog.stay : null} extras={page.extras} house={book.house} onClose={close} />
      <NeedDialog start={dialog?.is === "need" ? dialog.start : null} house={book.house.name} onClose={close} />
      <TaskDialog start={dialog?.is === "task" ? dialog.start : null} today={today} onClose={close} />
      <BookEnquiry enquiry={dialog?.is === "enquiry" ? dialog.enquiry : null} today={today} onClose={close} />
      <Meet start={dialog?.is === "meet" ? dialog.start : null} guest={guest.id} stays={stays} today={today} onClose={close} />
    </>
  );
}

type ActsProps = { checkIn: (() => void) | null; checkOut: (() => void) | null; write: () => void; print: () => void; /** Has the guest a loyalty account? */ member: boolean; ask: () => void; onTask: () => void; onDialog: (dialog: Dialogs) => void; onDrawer: () => void };

/** One filled button: what the person at the desk does next. */
function Acts({ checkIn, checkOut, write, print, member, ask, onTask, onDialog, onDrawer }: ActsProps) {
  const { t } = useWords();
  const letters = useLetters();
  const book = (): void => onDialog({ is: "book", stay: null });
  return (
    <>
      {checkIn && (
        <Button look="main" icon="arrive" onClick={checkIn}>
          {t("check-in")}
        </Button>
      )}
      {!checkIn && checkOut && (
        <Button look="main" icon="leave" onClick={checkOut}>
          {t("check-out")}
        </Button>
      )}
      {!checkIn && !checkOut && (
        <Button look="main" icon="bed" onClick={book}>
          {t("guest-book")}
        </Button>
      )}
      <Button icon="note" keys={letters ? "N" : undefined} onClick={write}>
        {t("guest-note")}
      </Button>
      <Button icon="check" onClick={onTask}>
        {t("guest-task")}
      </Button>
      {member && (
        <Button icon="star" keys={letters ? "L" : undefined} onClick={() => onDialog({ is: "points" })}>
          {t("guest-points")}
        </Button>
      )}
      <Button icon="printer" onClick={print}>
        {t("guest-print")}
      </Button>
      <Button className="only-narrow" icon="panel" onClick={onDrawer}>
        {t("guest-panel")}
      </Button>
      <Menu
        label={t("more-actions")}
        lines={[
          { id: "book", label: t("guest-book"), icon: "bed", act: book },
          { id: "ask", label: t("enquiry-new"), icon: "chat", keys: mod("E", t("key-ctrl")), act: ask },
          { id: "meet", label: t("guest-met"), icon: "phone", act: () => onDialog({ is: "meet", start: { kind: "call", stay: null } }) },
          { id: "stage", label: t("guest-correct-stage"), icon: "settings", act: () => onDialog({ is: "stage" }) },
          { id: "edit", label: t("guest-edit"), icon: "user", keys: letters ? "E" : undefined, act: () => onDialog({ is: "identity" }) },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </>
  );
}

const ENQUIRIES = "guest-enquiries";

/** What they asked for, the latest first; nothing is said of somebody who never asked. */
function Asked({ page, currency, onAsk, onBook }: { page: GuestPage; currency: string; onAsk: () => void; onBook: (enquiry: Enquiry) => void }) {
  const { t } = useWords();
  return (
    <section id={ENQUIRIES} tabIndex={-1}>
      <h2>
        {t("enquiries-title")}
        <LinkButton className="far" onClick={onAsk}>
          {t("enquiry-new")}
        </LinkButton>
      </h2>
      {page.enquiries.length === 0 ? <p className="muted">{t("enquiries-none-of")}</p> : <EnquiryLines enquiries={page.enquiries} today={page.today} currency={currency} about="one" onBook={onBook} onEdit={(old) => askAnew({ old })} />}
    </section>
  );
}

/** What is still to be done for this guest. */
function ToDo({ guest, today, onAdd }: { guest: string; today: string; onAdd: () => void }) {
  const { t } = useWords();
  const tasks = useAsk("journey.tasks", { guest }, { keep: true });
  return (
    <section>
      <h2>
        {t("tasks-title")}
        <LinkButton className="far" onClick={onAdd}>
          {t("guest-task")}
        </LinkButton>
      </h2>
      {tasks.data && tasks.data.length > 0 ? <TaskLines tasks={tasks.data} today={today} about="one" /> : <p className="muted">{t("tasks-none")}</p>}
    </section>
  );
}

/** “always week 47, Ch. 4”, and whether they are late by it. */
function Habit({ page: { rhythm, stays, today } }: { page: GuestPage }) {
  const words = useWords();
  if (!rhythm) return null;
  const comes = stays.some((stay) => living(stay) && stay.departure >= today);
  const said = [habits(rhythm, words), comes ? lateness(rhythm, words) : overdue(rhythm, words)].filter(Boolean).join(" · ");
  return <p className="muted habit">{said}</p>;
}

function IdentityFacts({ page, onEdit }: { page: GuestPage; onEdit: () => void }) {
  const { t, f } = useWords();
  const { guest } = page;
  return (
    <section>
      <h2>
        {t("guest-identity")}
        <LinkButton className="far" onClick={onEdit}>
          {t("change")}
        </LinkButton>
      </h2>
      <ul className="lines">
        {guest.birthday && <li>{t("guest-born", { day: f.birthday(guest.birthday) })}</li>}
        {guest.nationality && <li>{f.country(guest.nationality)}</li>}
        {guest.language && <li>{t("guest-speaks", { language: f.language(guest.language) })}</li>}
        <li className="muted">{guest.origin ? t("guest-added-from", { day: f.day(guest.added_on), origin: guest.origin }) : t("guest-added", { day: f.day(guest.added_on) })}</li>
      </ul>
    </section>
  );
}
