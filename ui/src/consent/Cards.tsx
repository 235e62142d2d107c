//! One card a purpose, one line a channel: the state in words, and what may be done about it. Nothing is ticked.
import type { ConsentLine, GuestId, Purpose } from "../host/bindings";
import { call, host, useChange } from "../host/call";
import { asProblem } from "../host/host";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { cards, isNo, isYes } from "./lines";
import { StateSign } from "./StateSign";

/** Purposes that say a little more of themselves. */
type Told = "P05" | "P05R" | "P06" | "P07B" | "P09" | "P10";
const TOLD: readonly Purpose[] = ["P05", "P05R", "P06", "P07B", "P09", "P10"] satisfies Told[];

type Props = { guest: GuestId; lines: ConsentLine[]; onCollect: (line: ConsentLine) => void; onTrouble: (said: string | null) => void };

export function Cards({ lines, ...rest }: Props) {
  const { t } = useWords();
  return cards(lines).map(({ purpose, lines: own }) => (
    <section key={purpose} className="consent-card">
      <h2>{t(`purpose-${purpose}`)}</h2>
      {TOLD.includes(purpose) && <p className="muted">{t(`purpose-about-${purpose as Told}`)}</p>}
      <ul>
        {own.map((line) => (
          <Line key={line.channel} line={line} {...rest} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ guest, line, onCollect, onTrouble }: Omit<Props, "lines"> & { line: ConsentLine }) {
  const { t, problem } = useWords();
  const { purpose, channel } = line;
  const what = `${t(`purpose-${purpose}`)}, ${t(`channel-${channel}`)}`;
  const withdraw = useChange("consent.withdraw", () => t(isYes(line) ? "consent-said-withdrawn" : "consent-said-no", { what }));
  const no = (): void => withdraw.mutate({ guest, purpose, channel }, { onSuccess: () => onTrouble(null), onError: (fault) => onTrouble(problem(fault)) });
  const receipt = async (): Promise<void> => {
    try {
      const { id, dpv, kantara, jws } = await call("consent.receipt", { guest, purpose, channel });
      const forms = { "iso-27560": JSON.parse(dpv) as unknown, kantara: JSON.parse(kantara) as unknown, jws };
      await host().saveText(`${t("consent-receipt-file")}-${purpose}-${channel}-${id.slice(0, 8)}.json`, JSON.stringify(forms, null, 1));
      onTrouble(null);
    } catch (thrown) {
      onTrouble(problem(asProblem(thrown)));
    }
  };
  return (
    <li className="consent-line">
      <b>{t(`channel-${channel}`)}</b>
      <StateSign state={line.state} claimed={line.claimed !== null} />
      <Told line={line} />
      <span className="consent-acts">
        {!isYes(line) && line.can_give && (
          <Button small aria-label={t("consent-collect-of", { what })} onClick={() => onCollect(line)}>
            {t("consent-collect")}
          </Button>
        )}
        {isYes(line) && (
          <Button small look="quiet" aria-label={t("consent-receipt-of", { what })} onClick={() => void receipt()}>
            {t("consent-receipt")}
          </Button>
        )}
        {isYes(line) ? (
          <Button small aria-label={t("consent-withdraw-of", { what })} disabled={withdraw.isPending} onClick={no}>
            {t("consent-withdraw")}
          </Button>
        ) : (
          !isNo(line) && (
            <Button small look="quiet" aria-label={t("consent-no-of", { what })} disabled={withdraw.isPending} onClick={no}>
              {t("consent-no")}
            </Button>
          )
        )}
      </span>
    </li>
  );
}

/** When, until when, with which words, who noted it, how well it is proved; and whether it may be used. */
function Told({ line }: { line: ConsentLine }) {
  const { t, f, problem } = useWords();
  const facts = [
    line.claimed ? (line.claimed.on ? t("consent-claimed-on", { day: f.day(line.claimed.on) }) : t("consent-claimed")) : "",
    line.claimed?.file ?? "",
    line.since === null ? "" : t("consent-since", { day: f.moment(line.since) }),
    line.until ? t("consent-until", { day: f.day(line.until) }) : "",
    line.method && isYes(line) ? t(`consent-method-${line.method}`) : "",
    line.place ?? "",
    line.wording ? t("consent-version", { version: line.wording }) : "",
    line.level === null ? "" : t("consent-level", { level: line.level }),
    line.by ? t("consent-by", { name: line.by }) : "",
  ].filter(Boolean);
  const usable = line.basis ? t(`consent-basis-${line.basis}`) : line.refusal && line.refusal !== "permit-no-basis" ? problem({ code: line.refusal, field: null, args: {}, kind: "refused" }) : "";
  return (
    <span className="consent-told">
      {facts.length > 0 && <bdi>{facts.join(" · ")}</bdi>}
      {usable && !isYes(line) && <span>{usable}</span>}
      {usable && isYes(line) && !line.basis && <span className="cue cue-warn">{usable}</span>}
    </span>
  );
}
