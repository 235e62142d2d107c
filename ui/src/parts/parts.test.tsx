import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { Speaking, type Tongue } from "../host/words";
import { DateField } from "./DateField";
import { Fallen } from "./Fallen";
import { Summary, TextField } from "./Field";
import { Raised } from "./Name";
import { Tabs } from "./Tabs";
import { Toast } from "./Toast";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Arrival({ tongue }: { tongue: Tongue }) {
  const [written, write] = useState("");
  return (
    <Speaking tongue={tongue}>
      <DateField label="Arrivée" value={written} onChange={write} from="2026-11-22" />
    </Speaking>
  );
}

test("a day is echoed in words while it is written", () => {
  render(<Arrival tongue="fr" />);
  const field = screen.getByLabelText("Arrivée");
  expect(document.getElementById(`${field.id}-echo`)?.textContent).toBe("12/3, 12 mars, demain, +3");
  fireEvent.change(field, { target: { value: "12/3" } });
  expect(document.getElementById(`${field.id}-echo`)?.textContent).toBe("ven. 12 mars 2027");
});

test.each([["fr", /novembre 2026/, /dimanche 22 novembre 2026/], ["en", /November 2026/, /Sunday,? 22 November 2026/]] as const)("the calendar speaks %s only", (tongue, month, day) => {
  render(<Arrival tongue={tongue} />);
  fireEvent.click(screen.getByRole("button", { name: /calend/ }));
  expect(screen.getByRole("heading", { name: month })).toBeTruthy();
  expect(screen.getByRole("button", { name: day })).toBeTruthy();
  const spoken = [...document.querySelectorAll("[aria-label]")].map((place) => place.getAttribute("aria-label") ?? "").join(" ");
  expect(spoken).not.toMatch(tongue === "fr" ? /Next|Previous|November|Sunday/ : /Suivant|Précédent|novembre|dimanche/);
});

test("an error stands under its field and is tied to it", () => {
  render(<TextField label="E-mail" hint="Comme écrit." error="Ce n’est pas une adresse." />);
  const field = screen.getByLabelText("E-mail");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  const by = (field.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
  expect(by).toEqual(["Comme écrit.", "Ce n’est pas une adresse."]);
});

test("the summary takes the focus and leads to the field", () => {
  render(
    <>
      <Summary title="Une chose à corriger" faults={[{ field: "nom", said: "Écrivez un nom." }]} />
      <TextField id="nom" label="Nom" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  fireEvent.click(screen.getByRole("button", { name: "Écrivez un nom." }));
  expect(document.activeElement).toBe(screen.getByLabelText("Nom"));
});

test("the toast stays ten seconds, and as long as it is looked at", () => {
  vi.useFakeTimers();
  const gone = vi.fn();
  render(<Toast said="Note enregistrée." nr={1} act="Annuler" close="Fermer" onAct={() => undefined} onGone={gone} />);
  expect(screen.getByRole("status").textContent).toContain("Note enregistrée.");
  act(() => void vi.advanceTimersByTime(9_000));
  fireEvent.pointerEnter(screen.getByText("Note enregistrée.").parentElement!);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(gone).not.toHaveBeenCalled();
  fireEvent.pointerLeave(screen.getByText("Note enregistrée.").parentElement!);
  act(() => void vi.advanceTimersByTime(10_000));
  expect(gone).toHaveBeenCalledOnce();
});

test("tabs are walked with the arrows", () => {
  function Day() {
    const [page, open] = useState<"in" | "out">("in");
    return (
      <Tabs label="La journée" chosen={page} onChoose={open} tabs={[{ id: "in", label: "Arrivées", count: "6" }, { id: "out", label: "Départs", count: "2" }]}>
        {page}
      </Tabs>
    );
  }
  render(<Day />);
  fireEvent.keyDown(screen.getByRole("tab", { name: /Arrivées/ }), { key: "ArrowRight" });
  expect(screen.getByRole("tab", { name: /Départs/ }).getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: /Départs/ }));
  expect(screen.getByRole("tabpanel").textContent).toBe("out");
});

test("the letters of an ordinal rise", () => {
  const { container } = render(<Raised text="6^e séjour" />);
  expect(container.innerHTML).toBe("6<sup>e</sup> séjour");
});

test("a page that cannot be drawn says so, and the next page is drawn", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new Error("no");
  };
  const page = (place: string) => (
    <Fallen place={place} said={() => <p>Rien n’a été modifié.</p>}>
      {place === "/a" ? <Broken /> : <p>Tout va bien.</p>}
    </Fallen>
  );
  const { rerender } = render(page("/a"));
  expect(screen.getByText("Rien n’a été modifié.")).toBeTruthy();
  rerender(page("/b"));
  expect(screen.getByText("Tout va bien.")).toBeTruthy();
});
