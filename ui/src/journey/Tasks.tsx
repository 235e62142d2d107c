//! What is to be done: overdue first, ticked where it stands, put off by a day or a week, written down in one line.
import { useState, type FormEvent } from "react";
import type { Day, GuestId, Task } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { plus } from "../host/formats";
import { useScan } from "../host/scan";
import { useWords, type Words } from "../host/words";
import { Button } from "../parts/Button";
import { TextField, Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Marks } from "../parts/Marks";
import { Menu, type MenuLine } from "../parts/Menu";
import { Name } from "../parts/Name";
import { DueFields, useDue } from "./DueFields";
import { dueSaid, taskSaid } from "./enquiry";
import "./tasks.css";

type Hands = {
  /** Opens the form of an enquiry for whom an offer is about. */
  onAsk?: ((task: Task) => void) | null;
};
type ListProps = Hands & { tasks: Task[]; today: Day; about?: "everybody" | "one" };

export function TaskLines({ tasks, today, about = "everybody", onAsk = null }: ListProps) {
  return (
    <ul className="lines tasks">
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} today={today} about={about} onAsk={onAsk} />
      ))}
    </ul>
  );
}

function TaskLine({ task, today, about, onAsk }: Hands & { task: Task; today: Day; about: "everybody" | "one" }) {
  const words = useWords();
  const { t, problem } = words;
  const finish = useChange("journey.finish_task", () => t("said-task-done"));
  const reopen = useChange("journey.reopen_task", () => t("said-task-open"));
  const postpone = useChange("journey.postpone_task", () => t("said-task-later"));
  const remove = useChange("journey.remove_task", () => t("said-task-removed"));
  const done = task.done_on !== null;
  const until = (on: Day | null): void => postpone.mutate({ task: task.id, due: on === null ? null : { on, at: task.due?.at ?? null } });
  const said = taskSaid(words, task);
  const lines: MenuLine[] = [
    ...(done
      ? []
      : ([
          { id: "tomorrow", label: t("task-tomorrow"), icon: "right", act: () => until(plus(today, 1)) },
          { id: "week", label: t("task-week"), icon: "calendar", act: () => until(plus(today, 7)) },
          ...(task.errand === "offer" && onAsk ? ([{ id: "ask", label: t("enquiry-new"), icon: "chat", act: () => onAsk(task) }] satisfies MenuLine[]) : []),
          { id: "some-day", label: t("task-some-day"), icon: "ask", act: () => until(null) },
          "line",
        ] satisfies MenuLine[])),
    { id: "remove", label: t("remove"), icon: "x", act: () => remove.mutate({ task: task.id }) },
  ];
  const fault = finish.error ?? reopen.error ?? postpone.error ?? remove.error;
  return (
    <li className={done ? "task is-done" : "task"}>
      <label>
        <input type="checkbox" className="box" checked={done} disabled={finish.isPending || reopen.isPending} onChange={() => (done ? reopen : finish).mutate({ task: task.id })} />
        <bdi>{said}</bdi>
      </label>
      <Menu className="btn btn-quiet btn-icon" label={t("task-menu", { task: said })} lines={lines}>
        <Icon name="more" />
      </Menu>
      <p className="task-when">
        {task.overdue && (
          <span className="cue cue-danger">
            <Icon name="alert" />
            {t("task-overdue")}
          </span>
        )}
        <span className="muted">{[when(words, task, today), task.owner, task.phone].filter(Boolean).join(", ")}</span>
        {about === "everybody" && task.guest && task.name && (
          <a className="link" href={`#/guests/${task.guest}`}>
            <Name family={task.name.family} given={task.name.given} none={t("no-name")} />
          </a>
        )}
      </p>
      {fault && <Trouble>{problem(fault)}</Trouble>}
    </li>
  );
}

function when(words: Words, task: Task, today: Day): string {
  const { t, f } = words;
  if (task.done_on) return t("task-done", { day: f.dayNear(task.done_on, today), who: task.done_by ?? "" });
  return task.due ? dueSaid(words, task.due, today) : t("task-no-day");
}

type AddProps = { today: Day; guest?: GuestId | null };

/** One line: what, until when, by whom. The hour is optional; alone it is today’s. */
export function AddTask({ today, guest = null }: AddProps) {
  const { t, problem } = useWords();
  const add = useChange("journey.add_task", () => t("said-task"));
  const [written, setWritten] = useState({ text: "", owner: "" });
  const [missing, setMissing] = useState(false);
  const due = useDue(today);
  const findings = useScan(written.text, guest);
  const set = (part: Partial<typeof written>): void => setWritten((now) => ({ ...now, ...part }));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const until = due.read();
    setMissing(written.text.trim() === "");
    if (written.text.trim() === "" || until === undefined) return;
    add.mutate(
      { text: written.text.trim(), owner: written.owner.trim() || null, due: until, guest },
      {
        onSuccess: () => {
          setWritten({ text: "", owner: "" });
          due.set({ on: "", at: "" });
        },
      },
    );
  };
  return (
    <form className="add-task" onSubmit={save} noValidate>
      <TextField label={t("task-text")} value={written.text} onChange={(event) => set({ text: event.target.value })} error={missing ? t("task-missing") : null} />
      <DueFields due={due} today={today} label={t("task-due")} />
      <TextField label={t("task-owner")} value={written.owner} onChange={(event) => set({ owner: event.target.value })} />
      <Button look="main" submit disabled={add.isPending}>
        {t("task-add")}
      </Button>
      <Marks text={written.text} findings={findings} />
      {add.error && <Trouble>{problem(add.error)}</Trouble>}
    </form>
  );
}

const MOST = 5;

/** The first five, beside the day. */
export function TasksBeside({ today }: { today: Day }) {
  const { t, f } = useWords();
  const tasks = useAsk("journey.tasks", {}, { keep: true });
  if (!tasks.data) return null;
  const overdue = tasks.data.filter((task) => task.overdue).length;
  return (
    <section>
      <h2>
        {t("tasks-title")} <span className="n">{f.number(tasks.data.length)}</span>
        <a className="link far" href="#/follow-up">
          {t("tasks-all")}
        </a>
      </h2>
      {overdue > 0 && <p className="cue cue-danger">{t("tasks-overdue", { count: overdue })}</p>}
      {tasks.data.length === 0 ? <p className="muted">{t("tasks-none")}</p> : <TaskLines tasks={tasks.data.slice(0, MOST)} today={today} />}
    </section>
  );
}
