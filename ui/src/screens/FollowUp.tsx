//! Follow-up: what is to be done, and who asked for days or a price.
import { useState, type ReactNode } from "react";
import { useLocation } from "wouter";
import type { Book, Day, Enquiry } from "../host/bindings";
import { useAsk } from "../host/call";
import { mod } from "../host/keys";
import { useWords } from "../host/words";
import { EnquiryLines } from "../journey/Enquiries";
import { AddTask, TaskLines } from "../journey/Tasks";
import { Button } from "../parts/Button";
import { Chips } from "../parts/Chips";
import { Trouble } from "../parts/Field";
import { Tabs } from "../parts/Tabs";
import { Waiting } from "../parts/Waiting";
import { BookEnquiry } from "./Asking";
import { askAnew } from "./asking";
import { useTitle } from "./title";

type Part = "tasks" | "enquiries";
type Props = { part: string; today: Day; book: Book };

export function FollowUp({ part, today, book }: Props) {
  const { t, f } = useWords();
  const [, go] = useLocation();
  const waiting = useAsk("journey.waiting", {}, { keep: true });
  const chosen: Part = part === "enquiries" ? "enquiries" : "tasks";
  useTitle(t("follow-title"));
  const count = (of: "due" | "enquiries"): string | undefined => {
    if (!waiting.data) return undefined;
    return f.number(of === "due" ? waiting.data.overdue + waiting.data.due : waiting.data.enquiries);
  };
  return (
    <main className="page ruled" id="page" tabIndex={-1}>
      <header className="page-head">
        <h1>{t("follow-title")}</h1>
        <div className="far">
          <Button icon="chat" keys={mod("E", t("key-ctrl"))} onClick={() => askAnew()}>
            {t("enquiry-new")}
          </Button>
        </div>
      </header>
      <div className="follow-up">
        <Tabs<Part>
          label={t("follow-tabs")}
          chosen={chosen}
          onChoose={(to) => go(to === "tasks" ? "/follow-up" : "/follow-up/enquiries")}
          tabs={[
            { id: "tasks", label: t("tasks-title"), count: count("due") },
            { id: "enquiries", label: t("enquiries-title"), count: count("enquiries") },
          ]}
        >
          {chosen === "tasks" ? <Tasks today={today} /> : <Enquiries today={today} book={book} />}
        </Tabs>
      </div>
    </main>
  );
}

function Tasks({ today }: { today: Day }) {
  const { t } = useWords();
  const [which, setWhich] = useState<"open" | "done">("open");
  const tasks = useAsk("journey.tasks", { which }, { keep: true });
  return (
    <>
      <AddTask today={today} />
      <Chips<"open" | "done">
        label={t("follow-show")}
        chosen={which}
        onChoose={setWhich}
        options={[
          { id: "open", label: t("follow-open") },
          { id: "done", label: t("follow-done") },
        ]}
      />
      <Answered asked={tasks} none={which === "open" ? t("tasks-none") : t("tasks-none-done")}>
        {tasks.data && <TaskLines tasks={tasks.data} today={today} onAsk={(task) => askAnew({ guest: task.guest && task.name ? { id: task.guest, name: [task.name.given, task.name.family].filter(Boolean).join(" ") } : null })} />}
      </Answered>
    </>
  );
}

function Enquiries({ today, book }: { today: Day; book: Book }) {
  const { t } = useWords();
  const [which, setWhich] = useState<"open" | "booked" | "lost">("open");
  const [booking, setBooking] = useState<Enquiry | null>(null);
  const enquiries = useAsk("journey.enquiries", { which }, { keep: true });
  return (
    <>
      <div className="follow-chips">
        <Chips<"open" | "booked" | "lost">
          label={t("enquiries-show")}
          chosen={which}
          onChoose={setWhich}
          options={[
            { id: "open", label: t("enquiries-open") },
            { id: "booked", label: t("enquiries-booked") },
            { id: "lost", label: t("enquiries-lost") },
          ]}
        />
      </div>
      <Answered asked={enquiries} none={t("enquiries-none")}>
        {enquiries.data && <EnquiryLines enquiries={enquiries.data} today={today} currency={book.house.currency} onBook={setBooking} onEdit={(old) => askAnew({ old })} />}
      </Answered>
      <BookEnquiry enquiry={booking} today={today} onClose={() => setBooking(null)} />
    </>
  );
}

/** A list, or why there is none. */
function Answered({ asked, none, children }: { asked: { data?: unknown[]; error: Parameters<ReturnType<typeof useWords>["problem"]>[0] | null }; none: string; children: ReactNode }) {
  const { t, problem } = useWords();
  if (asked.error) return <Trouble>{problem(asked.error)}</Trouble>;
  if (!asked.data) return <Waiting said={t("loading")} />;
  return asked.data.length === 0 ? <p className="muted">{none}</p> : children;
}
