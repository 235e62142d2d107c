//! Who somebody is: name, title, language, birthday, nationality.
import { useMemo, useState, type FormEvent } from "react";
import type { Birthday, GuestFile } from "../host/bindings";
import { useChange } from "../host/call";
import { countries, languages } from "../host/countries";
import { useWords } from "../host/words";
import { civil } from "../parts/days";
import { Dialog } from "../parts/Dialog";
import { Icon } from "../parts/Icon";
import { SelectField, TextField } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";

export type BirthdayText = { day: string; month: string; year: string };

/** The birthday three fields mean; `undefined` if the calendar has no such day, `null` if all are empty. */
export function readBirthday({ day, month, year }: BirthdayText): Birthday | null | undefined {
  if (!day.trim() && !month.trim() && !year.trim()) return null;
  const [d, m, y] = [Number(day), Number(month), year.trim() ? Number(year) : null];
  // Without a year, 29 February is a day: 2024 has one.
  return civil(y ?? 2024, m, d) === null ? undefined : { day: d, month: m, year: y };
}

export function BirthdayFields({ value, error, onChange }: { value: BirthdayText; error: string | null; onChange: (value: BirthdayText) => void }) {
  const { t } = useWords();
  const id = "guest-birthday";
  return (
    <fieldset className="field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="label">
        {t("field-birthday")} <span className="hint">({t("optional")})</span>
      </legend>
      <p className="hint">{t("field-birthday-hint")}</p>
      <div className="row-3">
        <TextField id={id} label={t("field-day")} inputMode="numeric" maxLength={2} value={value.day} onChange={(e) => onChange({ ...value, day: e.target.value })} aria-invalid={error ? true : undefined} />
        <TextField label={t("field-month")} inputMode="numeric" maxLength={2} value={value.month} onChange={(e) => onChange({ ...value, month: e.target.value })} />
        <TextField label={t("field-year")} inputMode="numeric" maxLength={4} value={value.year} onChange={(e) => onChange({ ...value, year: e.target.value })} />
      </div>
      {error && (
        <span className="error" id={`${id}-error`}>
          <Icon name="alert" />
          {error}
        </span>
      )}
    </fieldset>
  );
}

export function IdentityDialog({ guest, open, onClose }: { guest: GuestFile; open: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog open={open} title={t("guest-edit")} close={t("close")} onClose={onClose}>
      {open && <IdentityForm guest={guest} onClose={onClose} />}
    </Dialog>
  );
}

function IdentityForm({ guest, onClose }: { guest: GuestFile; onClose: () => void }) {
  const { t, tongue } = useWords();
  const change = useChange("guests.change", () => t("said-saved"));
  const [family, setFamily] = useState<string>(guest.name.family);
  const [given, setGiven] = useState<string>(guest.name.given);
  const [title, setTitle] = useState(guest.title ?? "");
  const [language, setLanguage] = useState(guest.language ?? "");
  const [nationality, setNationality] = useState(guest.nationality ?? "");
  const [birthday, setBirthday] = useState<BirthdayText>({ day: String(guest.birthday?.day ?? ""), month: String(guest.birthday?.month ?? ""), year: String(guest.birthday?.year ?? "") });
  const [wrongDay, setWrongDay] = useState(false);
  const places = useMemo(() => countries(tongue), [tongue]);
  const tongues = useMemo(() => languages(tongue), [tongue]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const born = readBirthday(birthday);
    setWrongDay(born === undefined);
    if (born === undefined) return;
    change.mutate(
      { guest: guest.id, name: { family: family.trim(), given: given.trim() }, title: title.trim() || null, language: language || null, birthday: born, nationality: nationality || null },
      { onSuccess: onClose },
    );
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <div className="row-2">
        <TextField label={t("field-family")} value={family} onChange={(e) => setFamily(e.target.value)} autoFocus />
        <TextField label={t("field-given")} value={given} onChange={(e) => setGiven(e.target.value)} />
      </div>
      <div className="row-2">
        <TextField label={t("field-title")} optional={t("optional")} value={title} onChange={(e) => setTitle(e.target.value)} />
        <SelectField label={t("field-language")} value={language} onChange={(e) => setLanguage(e.target.value)}>
          <option value="">{t("not-said")}</option>
          {tongues.map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </SelectField>
      </div>
      <SelectField label={t("field-nationality")} value={nationality} onChange={(e) => setNationality(e.target.value)}>
        <option value="">{t("not-said")}</option>
        {places.map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </SelectField>
      <BirthdayFields value={birthday} onChange={setBirthday} error={wrongDay ? t("birthday-wrong") : null} />
      <FormFoot save={t("save")} busy={change.isPending} fault={change.error} onClose={onClose} />
    </form>
  );
}
