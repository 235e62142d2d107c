//! What the programme owes, and what it brings.
import { useState } from "react";
import type { LoyaltyPage } from "../host/bindings";
import { useWords } from "../host/words";
import { LinkButton } from "../parts/Button";
import { pointsIn } from "./points";

/** Months shown before somebody asks for all. */
const FIRST = 6;

export function Figures({ page }: { page: LoyaltyPage }) {
  const words = useWords();
  const { t, f } = words;
  const [all, setAll] = useState(false);
  const months = all ? page.by_month : page.by_month.slice(0, FIRST);
  return (
    <>
      <p className="lead">
        {t("loyalty-open-points", { count: page.members, points: pointsIn(words, page.open) })}{" "}
        {page.liability ? t("loyalty-liability", { money: f.money(page.liability) }) : t("loyalty-liability-unknown")}
      </p>
      {page.by_month.length > 0 && (
        <div className="table-scroll">
          <table className="table">
            <caption className="sr">{t("loyalty-by-month")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("loyalty-until")}</th>
                <th scope="col" className="num">{t("loyalty-points-column")}</th>
                <th scope="col" className="num">{t("loyalty-reward-cost")}</th>
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month.until ?? "never"}>
                  <th scope="row">{month.until ? f.day(month.until) : t("loyalty-never")}</th>
                  <td className="num">{f.number(month.points)}</td>
                  <td className="num">{month.cost ? f.money(month.cost) : ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {months.length < page.by_month.length && (
        <p>
          <LinkButton onClick={() => setAll(true)}>{t("loyalty-all-months")}</LinkButton>
        </p>
      )}
      <p>{page.comeback ? t("loyalty-comeback", { members: f.number(page.told_by), before: f.number(page.comeback.stays_before), after: f.number(page.comeback.stays_after), earned: f.list(page.comeback.money_before.map(f.money)) || "0", now: f.list(page.comeback.money_after.map(f.money)) || "0" }) : t("loyalty-cannot-tell", { from: f.number(page.told_from), by: f.number(page.told_by) })}</p>
    </>
  );
}

/** Who has points that expire soon: the house may write to them before. */
export function ExpiringSoon({ page }: { page: LoyaltyPage }) {
  const words = useWords();
  const { t, f } = words;
  if (page.expiring.length === 0) return <p className="muted">{t("loyalty-expiring-none", { days: page.warned })}</p>;
  return (
    <>
    <ul className="ledger">
      {page.expiring.map((one) => (
        <li key={one.guest}>
          <span className="muted">{f.dayShort(one.expires)}</span>
          <span>
            <a className="link" href={`#/guests/${one.guest}`}>
              {`${one.name.family} ${one.name.given}`.trim() || t("no-name")}
            </a>
            <small className="muted">{one.card}</small>
          </span>
          <span>{pointsIn(words, one.points)}</span>
        </li>
      ))}
    </ul>
      <p className="shelf">
        <a className="link" href="#/reports/expiring">
          {t("loyalty-expiring-print")}
        </a>
        <a className="link" href="#/reports/letters">
          {t("letters-link")}
        </a>
      </p>
    </>
  );
}

/** What the ledger did, month by month. */
export function Months({ page }: { page: LoyaltyPage }) {
  const { t, f } = useWords();
  const months = page.months.filter(({ given, used, expired }) => given !== 0 || used !== 0 || expired !== 0);
  if (months.length === 0) return <p className="muted">{t("loyalty-months-none")}</p>;
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("loyalty-month")}</th>
            <th scope="col" className="num">{t("loyalty-given")}</th>
            <th scope="col" className="num">{t("loyalty-used")}</th>
            <th scope="col" className="num">{t("loyalty-expired")}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.from}>
              <th scope="row">{f.monthLong(month.from)}</th>
              <td className="num">{f.number(month.given)}</td>
              <td className="num">{f.number(month.used)}</td>
              <td className="num">{f.number(month.expired)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
