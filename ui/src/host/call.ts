//! Ask and change, from anywhere in the window. Reads are kept by TanStack Query and asked again when the
//! rooms they speak of change (`changed.ts`).
import { useMutation, useQuery, useQueryClient, keepPreviousData } from "@tanstack/react-query";
import type { UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import type { Done, Problem } from "./bindings";
import { forget } from "./changed";
import { asProblem, type Answer, type Ask, type CommandName, type Host } from "./host";
import { remember } from "./undo";

let present: Host | null = null;

/** Called once, before the first picture. */
export function useThisHost(host: Host): void {
  present = host;
}

/** The host of this window. */
export function host(): Host {
  if (!present) throw new Error("no host yet");
  return present;
}

/** Ask the core; a refusal is thrown as a `Problem`. */
export async function call<K extends CommandName>(name: K, ask: Ask<K>): Promise<Answer<K>> {
  try {
    return await host().call(name, ask);
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

type Asking = { when?: boolean; keep?: boolean; again?: number | false };

/** A read, kept and refreshed. `when: false` waits; `keep` shows the last answer until the next one is here. */
export function useAsk<K extends CommandName>(name: K, ask: Ask<K>, how: Asking = {}): UseQueryResult<Answer<K>, Problem> {
  return useQuery<Answer<K>, Problem>({
    queryKey: [name, ask],
    queryFn: () => call(name, ask),
    enabled: how.when ?? true,
    placeholderData: how.keep ? (keepPreviousData as never) : undefined,
    refetchInterval: how.again ?? false,
  });
}

function isDone(answer: unknown): answer is Done<unknown> {
  return typeof answer === "object" && answer !== null && "changed" in answer && "change" in answer;
}

/** A change. `said` are the words of the toast that offers to undo it. */
export function useChange<K extends CommandName>(name: K, said?: (answer: Answer<K>) => string): UseMutationResult<Answer<K>, Problem, Ask<K>> {
  const queries = useQueryClient();
  return useMutation<Answer<K>, Problem, Ask<K>>({
    mutationFn: (ask) => call(name, ask),
    onSuccess: async (answer) => {
      if (isDone(answer)) {
        if (said) remember({ said: said(answer), change: answer.change });
        await forget(queries, answer.changed);
      }
    },
  });
}
