//! The loyalty of a guest, beside their page: what they hold, what it is good for, what expires.
import type { AccountPage, GuestId } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button, LinkButton } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { inShort, nextReward, pointsIn, standingIn, whyIn } from "./points";
import "./loyalty.css";

type Props = { guest: GuestId; name: string; page: AccountPage; onPoints: () => void };

export function LoyaltyPanel({ guest, name, page, onPoints }: Props) {
  const words = useWords();
  const { t, f } = words;
  const open = page.account !== null && page.account.closed_on === null;
  return (
    <section className="loyalty">
      <h2>
        {t("loyalty")}
        {open && <span className="far muted">{inShort(words, page)}</span>}
      </h2>
      {page.programme === null && (
        <p className="muted">
          {t("loyalty-no-programme")}{" "}
          <a className="link" href="#/loyalty">
            {t("loyalty-set-up")}
          </a>
        </p>
      )}
      {page.programme !== null && !open && <NotEnrolled guest={guest} name={name} left={page.account?.closed_on ?? null} />}
      {open && <Holds page={page} />}
      {open && page.account && (
        <p className="between">
          <span className="muted">{t("loyalty-card", { card: page.account.card })}</span>
          <a className="link" href={`#/reports/card/${guest}`}>
            {t("print-card")}
          </a>
          <a className="link" href={`#/reports/statement/${guest}`}>
            {t("print-statement")}
          </a>
          <LinkButton onClick={onPoints}>{t("loyalty-open")}</LinkButton>
        </p>
      )}
      {page.account?.closed_on && <p className="muted">{t("loyalty-left", { day: f.day(page.account.closed_on) })}</p>}
    </section>
  );
}

function NotEnrolled({ guest, name, left }: { guest: GuestId; name: string; left: string | null }) {
  const { t, problem } = useWords();
  const enrol = useChange("loyalty.enrol", () => t("said-enrolled", { name }));
  return (
    <>
      {!left && <p className="muted">{t("loyalty-not-enrolled")}</p>}
      {enrol.error && <Trouble>{problem(enrol.error)}</Trouble>}
      <p className="between">
        <Button small icon="star" disabled={enrol.isPending} onClick={() => enrol.mutate({ guest })}>
          {t("loyalty-enrol")}
        </Button>
      </p>
      <p className="hint">{t("loyalty-enrol-note")}</p>
    </>
  );
}

function Holds({ page }: { page: AccountPage }) {
  const words = useWords();
  const { t, f, problem } = words;
  const give = useChange("loyalty.give_stay", () => t("said-saved"));
  const reward = nextReward(page.offers);
  const stay = page.due[0];
  return (
    <ul className="lines">
      {reward && <li>{reward.missing > 0 ? t("loyalty-more-for", { points: pointsIn(words, reward.missing), reward: reward.reward.name }) : t("loyalty-enough-for", { reward: reward.reward.name })}</li>}
      {page.next && (
        <li className={page.next.soon ? "warns" : "muted"}>
          {t(page.next.soon ? "loyalty-expires-soon" : "loyalty-expires", { points: pointsIn(words, page.next.points), day: f.day(page.next.expires) })}
        </li>
      )}
      {page.balance.owed > 0 && <li className="muted">{t("loyalty-owed", { points: pointsIn(words, page.balance.owed) })}</li>}
      {page.standing && <li className="muted">{standingIn(words, page.standing)}</li>}
      {stay && (
        <li className="muted">
          {t(stay.over ? "loyalty-stay-due" : "loyalty-stay-brings", { days: f.span(stay.arrival, stay.departure), points: pointsIn(words, stay.gain.points), why: whyIn(words, stay.gain) })}{" "}
          {stay.over && (
            <LinkButton disabled={give.isPending} onClick={() => give.mutate({ stay: stay.stay })}>
              {t("loyalty-give-stay")}
            </LinkButton>
          )}
        </li>
      )}
      {give.error && (
        <li>
          <Trouble>{problem(give.error)}</Trouble>
        </li>
      )}
    </ul>
  );
}
