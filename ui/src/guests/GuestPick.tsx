//! Who is it for? Somebody of the book, found by the same search as everywhere; or somebody new.
import { useState } from "react";
import type { FoundGuest, GuestId } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { asProblem } from "../host/host";
import { useWords } from "../host/words";
import { Button, LinkButton } from "../parts/Button";
import { TextField } from "../parts/Field";
import "./pick.css";

const MOST = 6;

type Picked = { id: GuestId; name: string };
type Props = { picked: Picked | null; onPick: (picked: Picked | null) => void };

export function GuestPick({ picked, onPick }: Props) {
  const { t, problem } = useWords();
  const [text, setText] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const asked = text.trim();
  const found = useAsk("guests.find", { text: asked, limit: MOST }, { when: asked !== "" && !picked, keep: true });
  const add = useChange("guests.add", () => t("said-guest", { name: asked }));
  if (picked) {
    return (
      <div className="field">
        <span className="label">{t("pick-guest")}</span>
        <p className="picked">
          <bdi>{picked.name}</bdi>
          <LinkButton onClick={() => onPick(null)}>{t("pick-other")}</LinkButton>
        </p>
      </div>
    );
  }
  const lines: FoundGuest[] = asked === "" ? [] : (found.data ?? []);
  const create = (): void => add.mutate({ name: { family: asked, given: "" }, parts: [] }, { onSuccess: ({ value }) => onPick({ id: value, name: asked }), onError: (fault) => setTrouble(problem(asProblem(fault))) });
  return (
    <div className="pick">
      <TextField id="pick-guest" label={t("pick-guest")} hint={t("pick-guest-hint")} value={text} onChange={(event) => setText(event.target.value)} autoFocus error={trouble} />
      {asked !== "" && (
        <ul aria-label={t("pick-found")}>
          {lines.map((guest) => (
            <li key={guest.id}>
              <button type="button" onClick={() => onPick({ id: guest.id, name: guest.name })}>
                <bdi>{guest.name}</bdi>
                <small className="muted">{[guest.town].filter(Boolean).join(", ")}</small>
              </button>
            </li>
          ))}
          {!found.isPlaceholderData && !found.isPending && (
            <li>
              {lines.length === 0 && <p className="muted">{t("pick-none")}</p>}
              <Button small icon="plus" disabled={add.isPending} onClick={create}>
                {t("pick-create", { text: asked })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
