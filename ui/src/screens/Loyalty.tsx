//! The owner's page of loyalty: what it owes and brings, the rules, the rewards. Without a programme: two ready ones.
import type { ReactNode } from "react";
import type { Book, Day } from "../host/bindings";
import { useAsk } from "../host/call";
import { useWords } from "../host/words";
import { ExpiringSoon, Figures, Months } from "../loyalty/Figures";
import "../loyalty/loyalty.css";
import { Ready } from "../loyalty/Ready";
import { Rewards } from "../loyalty/Rewards";
import { RulesForm } from "../loyalty/RulesForm";
import { Trouble } from "../parts/Field";
import { Waiting } from "../parts/Waiting";
import { readMoney } from "../parts/money";
import "./settings.css";
import { useTitle } from "./title";

export function Loyalty({ book, today }: { book: Book; today: Day }) {
  const { t, problem } = useWords();
  const set = useAsk("loyalty.programme", {});
  const page = useAsk("loyalty.page", {});
  useTitle(t("loyalty"));
  const fault = set.error ?? page.error;
  if (!fault && (!set.data || !page.data)) return <Waiting said={t("loading")} />;
  const { currency } = book.house;
  return (
    <main className="page" id="page" tabIndex={-1}>
      <header className="page-head is-plain">
        <h1>{set.data?.programme?.name ?? t("loyalty")}</h1>
      </header>
      <div className="settings">
        {fault && <Trouble>{problem(fault)}</Trouble>}
        {set.data && set.data.programme === null && (
          <Part title={t("loyalty-begin")}>
            <Ready ready={set.data.ready} />
          </Part>
        )}
        {set.data?.programme && page.data && (
          <>
            <Part title={t("loyalty-owed-part")}>
              <Figures page={page.data} />
            </Part>
            <Part title={t("loyalty-expiring")}>
              <ExpiringSoon page={page.data} />
            </Part>
            <Part title={t("loyalty-months-part")}>
              <Months page={page.data} />
            </Part>
            <Part title={t("loyalty-rules")}>
              <RulesForm key={JSON.stringify(set.data.programme)} programme={set.data.programme} currency={currency} />
            </Part>
            <Part title={t("loyalty-rewards")}>
              <Rewards rewards={set.data.rewards} currency={currency} today={today} readMoney={readMoney} />
            </Part>
          </>
        )}
      </div>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="setting">
      <h2>{title}</h2>
      <div className="form">{children}</div>
    </section>
  );
}
