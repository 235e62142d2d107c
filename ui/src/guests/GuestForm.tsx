//! A new guest: a family name or one contact is enough.
import { useMemo, useState, type FormEvent, type KeyboardEvent } from "react";
import type { GuestDraft, GuestId } from "../host/bindings";
import { useChange } from "../host/call";
import { countries, languages } from "../host/countries";
import { mod, withMod } from "../host/keys";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { SelectField, Summary, TextField } from "../parts/Field";
import { BirthdayFields, readBirthday, type BirthdayText } from "./Identity";

type Props = { name: string; country: string; onMade: (guest: GuestId) => void; onLeave: () => void };
type Fault = { field: string; said: string };

/** Fields of a part, and the field of this form that writes them. */
const AT: Record<string, string> = { address: "email", written: "phone" };

/** What was written in the search box, as family and given name: the last word that begins with a capital ends the given ones. */
export function splitName(text: string): { family: string; given: string } {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return { family: words[0] ?? "", given: "" };
  const [family = "", ...given] = words;
  return { family, given: given.join(" ") };
}

export function GuestForm({ name, country, onMade, onLeave }: Props) {
  const { t, tongue, problem } = useWords();
  const start = splitName(name);
  const [family, setFamily] = useState(start.family);
  const [given, setGiven] = useState(start.given);
  const [phone, setPhone] = useState("");
  const [email, setEmail] = useState("");
  const [language, setLanguage] = useState("");
  const [nationality, setNationality] = useState("");
  const [town, setTown] = useState("");
  const [birthday, setBirthday] = useState<BirthdayText>({ day: "", month: "", year: "" });
  const [faults, setFaults] = useState<Fault[]>([]);
  const add = useChange("guests.add", () => t("said-guest", { name: `${given} ${family}`.trim() || phone || email }));
  const places = useMemo(() => countries(tongue), [tongue]);
  const tongues = useMemo(() => languages(tongue), [tongue]);
  const of = (field: string): string | null => faults.find((fault) => fault.field === `guest-${field}`)?.said ?? null;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const found: Fault[] = [];
    if (![family, given, phone, email].some((text) => text.trim())) found.push({ field: "guest-family", said: t("guest-needs-name") });
    const born = readBirthday(birthday);
    if (born === undefined) found.push({ field: "guest-birthday", said: t("birthday-wrong") });
    setFaults(found);
    if (found.length > 0 || born === undefined) return;
    const draft: GuestDraft = {
      name: { family: family.trim(), given: given.trim() },
      language: language || undefined,
      nationality: nationality || undefined,
      birthday: born ?? undefined,
      parts: [
        ...(phone.trim() ? [{ is: "phone" as const, written: phone.trim(), kind: "other" as const }] : []),
        ...(email.trim() ? [{ is: "email" as const, address: email.trim(), kind: "other" as const }] : []),
        ...(town.trim() ? [{ is: "address" as const, street: "", postcode: "", town: town.trim(), region: "", country: nationality || country, kind: "home" as const }] : []),
      ],
    };
    add.mutate(draft, {
      onSuccess: ({ value }) => onMade(value),
      onError: (refused) => setFaults([{ field: `guest-${AT[refused.field ?? ""] ?? refused.field ?? "family"}`, said: problem(refused) }]),
    });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && withMod(event)) submit();
    if (event.key === "Escape") onLeave();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className="form guest-form" noValidate onSubmit={submit} onKeyDown={keys}>
      <p className="muted">{t("guest-new-lead")}</p>
      <Summary title={t("problems-title", { count: faults.length })} faults={faults} />
      <div className="row-2">
        <TextField id="guest-family" label={t("field-family")} value={family} onChange={(e) => setFamily(e.target.value)} error={of("family")} autoFocus />
        <TextField id="guest-given" label={t("field-given")} value={given} onChange={(e) => setGiven(e.target.value)} error={of("given")} />
      </div>
      <div className="row-2">
        <TextField id="guest-phone" type="tel" label={t("field-phone")} value={phone} onChange={(e) => setPhone(e.target.value)} error={of("phone")} />
        <TextField id="guest-email" type="email" label={t("field-email")} value={email} onChange={(e) => setEmail(e.target.value)} error={of("email")} />
      </div>
      <div className="row-2">
        <SelectField id="guest-language" label={t("field-language")} value={language} onChange={(e) => setLanguage(e.target.value)}>
          <option value="">{t("not-said")}</option>
          {tongues.map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </SelectField>
        <SelectField id="guest-nationality" label={t("field-nationality")} value={nationality} onChange={(e) => setNationality(e.target.value)}>
          <option value="">{t("not-said")}</option>
          {places.map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField id="guest-town" label={t("field-town")} value={town} onChange={(e) => setTown(e.target.value)} error={of("town")} />
      <BirthdayFields value={birthday} onChange={setBirthday} error={of("birthday")} />
      <div className="shelf">
        <Button look="main" submit disabled={add.isPending} keys={mod(t("key-enter"), t("key-ctrl"))}>
          {t("guest-create")}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
