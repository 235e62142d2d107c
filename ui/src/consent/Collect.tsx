//! Collecting a yes: the words first, then how it was said and where the proof lies. No answer is chosen beforehand.
import { useState, type FormEvent } from "react";
import type { ConsentLine, Day, GuestId, ConsentMethod } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { TONGUES, useWords, type Tongue } from "../host/words";
import { Button } from "../parts/Button";
import { Segmented } from "../parts/Chips";
import { DateField } from "../parts/DateField";
import { readDay } from "../parts/days";
import { Dialog } from "../parts/Dialog";
import { Choice, TextField, Tick, Trouble } from "../parts/Field";

const METHODS: Partial<Record<ConsentLine["channel"], readonly ConsentMethod[]>> = { email: ["paper_signed", "email_reply"], sms: ["paper_signed", "sms_reply"] };

type Props = { line: ConsentLine | null; guest: GuestId; today: Day; onClose: () => void };

export function Collect({ line, ...rest }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={line !== null} title={t("consent-form-title")} close={t("close")} onClose={rest.onClose} wide>
      {line && <Form line={line} {...rest} />}
    </Dialog>
  );
}

function Form({ line, guest, today, onClose }: Props & { line: ConsentLine }) {
  const { t, f, tongue, problem } = useWords();
  const { purpose, channel } = line;
  const what = `${t(`purpose-${purpose}`)}, ${t(`channel-${channel}`)}`;
  const give = useChange("consent.give", () => t("consent-said-yes", { what }));
  const [language, setLanguage] = useState<Tongue | null>(null);
  const words = useAsk("consent.wording", { guest, purpose, channel, language }, { keep: true });
  const [method, setMethod] = useState<ConsentMethod | "">("");
  const [place, setPlace] = useState("");
  const [on, setOn] = useState(() => f.dayShort(today));
  const [parent, setParent] = useState(false);
  const [tried, setTried] = useState(false);
  const day = readDay(on, today, { lean: "behind" });
  const shown = words.data?.language;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!method || !place.trim() || !day || !shown) return;
    give.mutate(
      { guest, purpose, channel, method, place: place.trim(), language: shown, on: day === today ? null : day, spoken_by: parent ? "parent" : "subject" },
      { onSuccess: onClose },
    );
  };
  const methods = METHODS[channel] ?? ["paper_signed"];
  return (
    <form className="form" onSubmit={save} noValidate>
      <p className="muted">{t("consent-form-lead")}</p>
      {words.error && <Trouble>{problem(words.error)}</Trouble>}
      {words.data && (
        <div className="consent-words" lang={words.data.language}>
          <p className="consent-sentence">{words.data.sentence}</p>
          <details>
            <summary lang={tongue}>{t("consent-form-notice")}</summary>
            <ul>
              {words.data.notice.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </details>
        </div>
      )}
      <Segmented<Tongue>
        label={t("consent-form-language")}
        chosen={shown === "fr" ? "fr" : "en"}
        onChoose={setLanguage}
        options={TONGUES.map((one) => ({ id: one, label: t(`tongue-${one}`) }))}
      />
      <Choice<ConsentMethod | "">
        label={t("consent-form-method")}
        value={method}
        stacked
        onChange={setMethod}
        options={methods.map((one) => ({ value: one, label: t(`consent-method-${one}`) }))}
      />
      {tried && !method && <Trouble>{t("consent-form-choose")}</Trouble>}
      <TextField
        label={t("consent-form-place")}
        hint={t("consent-form-place-hint")}
        value={place}
        onChange={(event) => setPlace(event.target.value)}
        maxLength={200}
        error={tried && !place.trim() ? t("consent-form-where") : null}
      />
      <DateField label={t("consent-form-on")} value={on} onChange={setOn} from={today} lean="behind" error={tried && !day ? t("date-wrong") : null} />
      <Tick label={t("consent-form-parent")} checked={parent} onChange={setParent} />
      {give.error && <Trouble>{problem(give.error)}</Trouble>}
      <div className="dialog-foot">
        <Button look="main" submit disabled={give.isPending}>
          {t("consent-form-save")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
