//! The wizard's state, kept while the window is open: going back, or away and back, loses nothing.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import type { FileReading, Plan } from "../host/bindings";
import type { Answer } from "../host/host";
import { call, useAsk } from "../host/call";
import { forget } from "../host/changed";

/** How far a job is. */
export type Progressing = Answer<"exchange.progress">;
export type Step = "file" | "columns" | "rules" | "rehearse" | "import";
export const STEPS: readonly Step[] = ["file", "columns", "rules", "rehearse", "import"];

export type Wizard = { step: Step; reading: FileReading | null; plan: Plan | null; rehearsal: { job: string; plan: Plan } | null; job: string | null };

const EMPTY: Wizard = { step: "file", reading: null, plan: null, rehearsal: null, job: null };
let kept: Wizard = EMPTY;
const listeners = new Set<() => void>();

export function keep(change: Partial<Wizard>): void {
  kept = { ...kept, ...change };
  for (const listener of listeners) listener();
}

export function startOver(): void {
  keep(EMPTY);
}

export function useWizard(): Wizard {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => kept,
  );
}

/** A file was read: the plan of last time is the first draft, else the proposed one. */
export function opened(reading: FileReading): void {
  keep({ ...EMPTY, reading, plan: reading.last_time?.plan ?? reading.plan });
}

/** Start the dry run of a plan, unless this very plan has been tried. */
export async function rehearse(reading: FileReading, plan: Plan): Promise<void> {
  if (kept.rehearsal?.plan === plan) return;
  const { job } = await call("exchange.start", { reading: reading.reading, plan, rehearse: true });
  keep({ rehearsal: { job, plan } });
}

/** Start the import itself. */
export async function launch(reading: FileReading, plan: Plan): Promise<void> {
  const { job } = await call("exchange.start", { reading: reading.reading, plan, rehearse: false });
  keep({ job, step: "import" });
}

/** How far a job is; asked again until it has ended. An import that ended brings new guests and stays. */
export function useJob(job: string | null, brings: boolean): Progressing | null {
  const queries = useQueryClient();
  const first = useAsk("exchange.progress", { job: job ?? "" }, { when: job !== null });
  const running = job !== null && (first.data === undefined || first.data.state === "running");
  useAsk("exchange.progress", { job: job ?? "" }, { when: running, again: running ? 150 : false });
  const finished = first.data?.state === "finished";
  useEffect(() => {
    if (finished && brings) void forget(queries, ["exchange", "guests", "stays", "journey"]);
  }, [finished, brings, queries]);
  return job === null ? null : (first.data ?? null);
}
