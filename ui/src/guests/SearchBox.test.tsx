import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FoundGuest } from "../host/bindings";
import { useThisHost } from "../host/call";
import type { Host } from "../host/host";
import { Speaking } from "../host/words";
import { Results } from "./Results";
import { SearchBox } from "./SearchBox";
import { useOpening, useSearch } from "./search";

function guest(id: string, family: string, given: string): FoundGuest {
  return { id, name: `${family} ${given}`, parts: { family, given }, town: "Nantes", last_stay: "2026-05-12", phone_tail: "4218", match: "name_start", marked: ["lef"] };
}

const asked: unknown[] = [];
const opened = vi.fn();
const down = vi.fn();

/** A host that answers the two questions of the search and nothing else. */
function answering(found: FoundGuest[]): Host {
  const call = async (name: string, ask: unknown): Promise<unknown> => {
    asked.push([name, ask]);
    if (name === "guests.find") return found;
    throw { code: "not-asked-here", field: null, args: {}, kind: "refused" };
  };
  return { call } as unknown as Host;
}

function Desk() {
  const search = useSearch();
  const field = useRef<HTMLInputElement>(null);
  const open = useOpening(search, opened);
  return (
    <>
      <SearchBox search={search} field={field} first keys="Ctrl K" onOpen={open} onDown={down} />
      {search.text !== "" && <Results search={search} onOpen={open} />}
    </>
  );
}

function show(): HTMLInputElement {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Speaking tongue="fr">
        <Desk />
      </Speaking>
    </QueryClientProvider>,
  );
  return screen.getByRole("combobox", { name: "Chercher un client" });
}

async function write(field: HTMLInputElement, text: string, lines: number): Promise<void> {
  fireEvent.change(field, { target: { value: text } });
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(lines));
}

function chosen(): string {
  return screen.getAllByRole("option").find((option) => option.getAttribute("aria-selected") === "true")?.textContent ?? "";
}

beforeEach(() => {
  asked.length = 0;
  opened.mockReset();
  down.mockReset();
  useThisHost(answering([guest("gst_1", "Lefèvre", "Élodie"), guest("gst_2", "Lefebvre", "Éléonore")]));
});
afterEach(cleanup);

test("the field has the focus on Home, and asks for ten at most", async () => {
  const field = show();
  expect(document.activeElement).toBe(field);
  await write(field, "lef", 3);
  expect(asked[0]).toEqual(["guests.find", { text: "lef", limit: 10 }]);
});

test("arrows go round, the last line creates the guest, and the reader is told which line is chosen", async () => {
  const field = show();
  await write(field, "lef", 3);
  expect(chosen()).toContain("Lefèvre");
  fireEvent.keyDown(field, { key: "ArrowDown" });
  expect(chosen()).toContain("Éléonore");
  expect(field.getAttribute("aria-activedescendant")).toBe("result-1");
  fireEvent.keyDown(field, { key: "ArrowDown" });
  expect(chosen()).toContain("Créer le client «\u00a0lef\u00a0»");
  fireEvent.keyDown(field, { key: "ArrowDown" });
  expect(chosen()).toContain("Lefèvre");
  fireEvent.keyDown(field, { key: "ArrowUp" });
  expect(chosen()).toContain("Créer le client");
});

test("Enter opens the first line, Ctrl Enter its latest stay", async () => {
  const field = show();
  await write(field, "lef", 3);
  fireEvent.keyDown(field, { key: "Enter" });
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  expect(opened.mock.calls).toEqual([[0, "page"], [0, "stay"]]);
});

test("Enter before the answer is kept until the answer is there", async () => {
  const field = show();
  fireEvent.change(field, { target: { value: "lefevre" } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(opened).not.toHaveBeenCalled();
  await waitFor(() => expect(opened.mock.calls).toEqual([[0, "page"]]));
});

test("Enter before an answer that finds nobody creates nobody", async () => {
  useThisHost(answering([]));
  const field = show();
  fireEvent.change(field, { target: { value: "zzz" } });
  fireEvent.keyDown(field, { key: "Enter" });
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Aucun client"));
  expect(opened).not.toHaveBeenCalled();
});

test("Escape empties the field, and what was found goes away", async () => {
  const field = show();
  await write(field, "lef", 3);
  act(() => void fireEvent.keyDown(field, { key: "Escape" }));
  expect(field.value).toBe("");
  expect(screen.queryAllByRole("option")).toHaveLength(0);
});

test("with nothing written, an arrow goes down to the day", () => {
  const field = show();
  fireEvent.keyDown(field, { key: "ArrowDown" });
  expect(down).toHaveBeenCalledOnce();
  expect(opened).not.toHaveBeenCalled();
});

test("the part that matched is marked", async () => {
  const field = show();
  await write(field, "lef", 3);
  expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["Lef", "Lef"]);
});
