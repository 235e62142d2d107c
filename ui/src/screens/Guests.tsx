//! All guests, and the page that adds one.
import { useState } from "react";
import { useLocation } from "wouter";
import { GuestForm } from "../guests/GuestForm";
import { GuestTable } from "../guests/GuestTable";
import type { Book } from "../host/bindings";
import { useAsk } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Waiting } from "../parts/Waiting";
import { useStepBack } from "./stepBack";
import { useTitle } from "./title";

const PAGE = 50;

export function Guests({ book }: { book: Book }) {
  const { t, f, problem } = useWords();
  const [after, setAfter] = useState(0);
  const list = useAsk("guests.list", { limit: PAGE, after }, { keep: true });
  useTitle(t("guests-title"));
  const shown = list.data ?? [];
  return (
    <main className="page" id="page" tabIndex={-1}>
      <header className="page-head is-plain">
        <h1>{t("guests-title")}</h1>
        <span className="muted">{t("guests-count", { count: book.guests })}</span>
        <div className="far">
          <a className="btn" href="#/import">
            <Icon name="upload" />
            {t("empty-import")}
          </a>
          <a className="btn btn-main" href="#/guests/new">
            <Icon name="plus" />
            {t("guest-new")}
          </a>
        </div>
      </header>
      {list.error && <Trouble>{problem(list.error)}</Trouble>}
      {list.isPending && <Waiting said={t("loading")} />}
      {list.data && shown.length === 0 && after === 0 && <p className="empty muted">{t("guests-none")}</p>}
      {shown.length > 0 && <GuestTable guests={shown} />}
      {(after > 0 || shown.length === PAGE) && (
        <nav className="pager" aria-label={t("guests-title")}>
          <Button icon="left" aria-label={t("guests-previous")} disabled={after === 0} onClick={() => setAfter(Math.max(0, after - PAGE))} />
          <span>{t("guests-page", { from: f.number(after + 1), to: f.number(after + shown.length) })}</span>
          <Button icon="right" aria-label={t("guests-next")} disabled={shown.length < PAGE} onClick={() => setAfter(after + PAGE)} />
        </nav>
      )}
    </main>
  );
}

export function NewGuest({ name, country }: { name: string; country: string }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const back = useStepBack();
  useTitle(t("guest-new"));
  return (
    <main className="page" id="page" tabIndex={-1}>
      <header className="page-head is-plain">
        <h1>{t("guest-new")}</h1>
      </header>
      <div className="narrow-column">
        <GuestForm key={name} name={name} country={country} onMade={(guest) => go(`/guests/${guest}`, { replace: true })} onLeave={back} />
      </div>
    </main>
  );
}
