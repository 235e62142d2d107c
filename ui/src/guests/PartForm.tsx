//! One piece of a guest's file, written in place: an e-mail, a phone, an address, a tag. Enter saves, Esc leaves it.
import { useId, useMemo, useState, type FormEvent } from "react";
import type { Address, Email, GuestId, PartDraft, PartId, PartKind, Phone, Problem, Tag } from "../host/bindings";
import { useChange } from "../host/call";
import { countries } from "../host/countries";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { SelectField, TextField, Trouble } from "../parts/Field";

export type PartIs = PartDraft["is"];
export type Part = { is: "email"; part: Email } | { is: "phone"; part: Phone } | { is: "address"; part: Address } | { is: "tag"; part: Tag };

const KINDS: Record<Exclude<PartIs, "tag">, PartKind[]> = { email: ["home", "work", "other"], phone: ["mobile", "home", "work", "other"], address: ["home", "work", "other"] };
type Written = { text: string; kind: PartKind; street: string; postcode: string; town: string; region: string; country: string };

function started(part: Part | null, country: string): Written {
  const base: Written = { text: "", kind: "other", street: "", postcode: "", town: "", region: "", country };
  if (part === null) return base;
  if (part.is === "email") return { ...base, text: part.part.address, kind: part.part.kind };
  if (part.is === "phone") return { ...base, text: part.part.written, kind: part.part.kind };
  if (part.is === "tag") return { ...base, text: part.part.word };
  const { street, postcode, town, region, kind } = part.part;
  return { ...base, street, postcode, town, region, kind, country: part.part.country ?? "" };
}

function drafted(is: PartIs, { text, kind, street, postcode, town, region, country }: Written): PartDraft {
  if (is === "email") return { is, address: text.trim(), kind };
  if (is === "phone") return { is, written: text.trim(), kind };
  if (is === "tag") return { is, word: text.trim() };
  return { is, street: street.trim(), postcode: postcode.trim(), town: town.trim(), region: region.trim(), country: country || undefined, kind };
}

type Props = { guest: GuestId; is: PartIs; old: Part | null; country: string; onDone: () => void };

export function PartForm({ guest, is, old, country, onDone }: Props) {
  const { t, tongue, problem } = useWords();
  const id = useId();
  const add = useChange("guests.add_part", () => t("said-saved"));
  const rewrite = useChange("guests.change_part", () => t("said-saved"));
  const [written, setWritten] = useState(() => started(old, country));
  const places = useMemo(() => countries(tongue), [tongue]);
  const set = (change: Partial<Written>): void => setWritten((now) => ({ ...now, ...change }));
  const refusal: Problem | null = add.error ?? rewrite.error;
  const fault = refusal ? problem(refusal) : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const part = drafted(is, written);
    if (old) rewrite.mutate({ guest, id: old.part.id, part }, { onSuccess: onDone });
    else add.mutate({ guest, part }, { onSuccess: onDone });
  };
  return (
    // Esc leaves the form wherever the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="form part-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          onDone();
        }
      }}
    >
      {is === "address" ? (
        <>
          <TextField label={t("field-street")} value={written.street} onChange={(e) => set({ street: e.target.value })} autoFocus />
          <div className="row-2">
            <TextField label={t("field-postcode")} value={written.postcode} onChange={(e) => set({ postcode: e.target.value })} />
            <TextField label={t("field-town")} value={written.town} onChange={(e) => set({ town: e.target.value })} />
          </div>
          <TextField label={t("field-region")} value={written.region} onChange={(e) => set({ region: e.target.value })} />
          <SelectField label={t("field-country")} value={written.country} onChange={(e) => set({ country: e.target.value })}>
            <option value="">{t("not-said")}</option>
            {places.map(([code, word]) => (
              <option key={code} value={code}>
                {word}
              </option>
            ))}
          </SelectField>
          {fault && <Trouble>{fault}</Trouble>}
        </>
      ) : (
        <TextField
          id={`${id}-text`}
          label={t(`field-${is}`)}
          type={is === "email" ? "email" : is === "phone" ? "tel" : "text"}
          value={written.text}
          onChange={(e) => set({ text: e.target.value })}
          error={fault}
          autoFocus
        />
      )}
      {is !== "tag" && (
        <SelectField label={t("field-kind")} value={written.kind} onChange={(e) => set({ kind: e.target.value as PartKind })}>
          {KINDS[is].map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind-${kind}`)}
            </option>
          ))}
        </SelectField>
      )}
      <div className="shelf">
        <Button look="main" small submit disabled={add.isPending || rewrite.isPending}>
          {t("save")}
        </Button>
        <Button look="quiet" small onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

/** Takes a piece out, with a toast to put it back. */
export function useRemovePart(guest: GuestId): (id: PartId) => void {
  const { t } = useWords();
  const remove = useChange("guests.remove_part", () => t("said-removed"));
  return (id) => remove.mutate({ guest, id });
}
