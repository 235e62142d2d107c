//! How to reach a guest: each piece can be changed where it stands.
import { useState, type ReactNode } from "react";
import type { Address, GuestFile, ImportedRefusal } from "../host/bindings";
import { useWords } from "../host/words";
import { Button, LinkButton } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { PartForm, useRemovePart, type Part, type PartIs } from "./PartForm";

/** An address on one line. */
export function oneLine({ street, postcode, town, region, country }: Address, named: (code: string) => string): string {
  return [street.replaceAll("\n", ", "), `${postcode} ${town}`.trim(), region, country ? named(country) : ""].filter(Boolean).join(", ");
}

type Open = { new: PartIs } | { id: string } | null;
type Props = { guest: GuestFile; refusals: ImportedRefusal[]; country: string; open: Open; onOpen: (open: Open) => void };

export function Contact({ guest, refusals, country, open, onOpen }: Props) {
  const { t, f } = useWords();
  const done = (): void => onOpen(null);
  const parts: Part[] = [
    ...guest.phones.map((part) => ({ is: "phone" as const, part })),
    ...guest.emails.map((part) => ({ is: "email" as const, part })),
    ...guest.addresses.map((part) => ({ is: "address" as const, part })),
  ];
  return (
    <section>
      <h2>{t("guest-contact")}</h2>
      {parts.length === 0 && <p className="muted">{t("guest-no-contact")}</p>}
      <ul className="lines">
        {parts.map((part) => (
          <li key={part.part.id}>
            {open && "id" in open && open.id === part.part.id ? (
              <PartForm guest={guest.id} is={part.is} old={part} country={country} onDone={done} />
            ) : (
              <Row guest={guest.id} part={part} onEdit={() => onOpen({ id: part.part.id })}>
                {part.is === "address" ? oneLine(part.part, f.country) : part.is === "email" ? part.part.address : part.is === "phone" ? part.part.written : part.part.word}
              </Row>
            )}
          </li>
        ))}
      </ul>
      <Refusals refusals={refusals} />
      {open && "new" in open && open.new !== "tag" ? (
        <PartForm guest={guest.id} is={open.new} old={null} country={country} onDone={done} />
      ) : (
        <p className="adds">
          <LinkButton onClick={() => onOpen({ new: "phone" })}>{t("add-phone")}</LinkButton>
          <LinkButton onClick={() => onOpen({ new: "email" })}>{t("add-email")}</LinkButton>
          <LinkButton onClick={() => onOpen({ new: "address" })}>{t("add-address")}</LinkButton>
        </p>
      )}
    </section>
  );
}

/** What files said of newsletters this guest does not want. */
function Refusals({ refusals }: { refusals: ImportedRefusal[] }) {
  const { t, f } = useWords();
  return refusals.map(({ state, on, file }, at) => (
    <p className="refusal" key={at}>
      <span className="cue cue-warn">
        <Icon name="cancelled" />
        {on ? t(`refusal-${state}-since`, { day: f.day(on) }) : t(`refusal-${state}`)}
      </span>
      {file && <small className="muted">{t("refusal-from", { file })}</small>}
    </p>
  ));
}

function Row({ guest, part, onEdit, children }: { guest: string; part: Part; onEdit: () => void; children: string }) {
  const { t } = useWords();
  const remove = useRemovePart(guest);
  const kind = "kind" in part.part && part.part.kind !== "other" ? t(`kind-${part.part.kind}`) : "";
  return (
    <div className="part-row">
      <button type="button" className="part-text" onClick={onEdit} aria-label={t("edit-thing", { thing: `${children} ${kind}`.trim() })}>
        <bdi>{children}</bdi>
        {kind && <small className="muted"> {kind}</small>}
      </button>
      <Button look="quiet" small icon="x" aria-label={t("remove-thing", { thing: children })} onClick={() => remove(part.part.id)} />
      {part.is === "email" && part.part.relay && (
        <span className="cue cue-warn">
          <Icon name="alert" />
          {t("guest-relay")}
        </span>
      )}
    </div>
  );
}

export function Tags({ guest, country }: { guest: GuestFile; country: string }): ReactNode {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const remove = useRemovePart(guest.id);
  return (
    <section>
      <h2>{t("guest-tags")}</h2>
      {guest.tags.length === 0 && !adding && <p className="muted">{t("guest-no-tags")}</p>}
      <ul className="shelf">
        {guest.tags.map(({ id, word }) => (
          <li key={id} className="tag">
            <bdi>{word}</bdi>
            <button type="button" className="tag-x" aria-label={t("remove-thing", { thing: word })} onClick={() => remove(id)}>
              <Icon name="x" />
            </button>
          </li>
        ))}
      </ul>
      {adding ? (
        <PartForm guest={guest.id} is="tag" old={null} country={country} onDone={() => setAdding(false)} />
      ) : (
        <p className="adds">
          <LinkButton onClick={() => setAdding(true)}>{t("add-tag")}</LinkButton>
        </p>
      )}
    </section>
  );
}
