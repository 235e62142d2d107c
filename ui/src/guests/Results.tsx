//! What was found: ten lines at most, then a line that creates the guest.
import { useEffect, useState } from "react";
import { MAC } from "../host/keys";
import { useWords } from "../host/words";
import type { FoundGuest, Matched } from "../host/bindings";
import { Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { LinkButton } from "../parts/Button";
import { useAsk } from "../host/call";
import { Preview } from "./Preview";
import { pieces, type Search } from "./search";
import "./results.css";

type Props = { search: Search; onOpen: (at: number, how: "page" | "stay") => void };

const SAID: ReadonlySet<Matched> = new Set(["sounds_like", "phone", "email", "reference", "town", "note"]);

function Marked({ text, marked }: { text: string; marked: string[] }) {
  return pieces(text, marked).map(({ text: piece, hit }, at) => (hit ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>));
}

function Line({ guest, at, search, onOpen }: Props & { guest: FoundGuest; at: number }) {
  const { t, f } = useWords();
  const named = guest.parts.family || guest.parts.given;
  return (
    // The keys of a result are those of the search box, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      className="result"
      role="option"
      id={`result-${at}`}
      aria-selected={search.chosen === at}
      tabIndex={-1}
      onPointerMove={() => search.chosen !== at && search.choose(at)}
      onClick={() => onOpen(at, "page")}
    >
      <span className="when">{guest.last_stay ? f.month(guest.last_stay) : t("search-never")}</span>
      <span className="who">
        <bdi className="name">
          {named ? (
            <>
              <b>
                <Marked text={guest.parts.family} marked={guest.marked} />
              </b>{" "}
              <Marked text={guest.parts.given} marked={guest.marked} />
            </>
          ) : (
            guest.name || t("no-name")
          )}
        </bdi>
        {SAID.has(guest.match) && <small>{t(`match-${guest.match}` as "match-note")}</small>}
      </span>
      <span>{guest.phone_tail ? `… ${guest.phone_tail.replace(/(\d\d)(\d\d)/, "$1 $2")}` : t("search-no-phone")}</span>
      <span>
        <bdi>{guest.town}</bdi>
      </span>
    </li>
  );
}

/** The results, and the chosen one in short. A moment is left for the eye: only a guest one stays on is fetched. */
export function Results(props: Props) {
  const { search } = props;
  const chosen = useSettled(search.found[search.chosen]?.id ?? null);
  const page = useAsk("guests.page", { guest: chosen ?? "" }, { when: chosen !== null });
  return (
    <>
      <List {...props} />
      {chosen !== null && page.data && search.found[search.chosen]?.id === chosen && <Preview page={page.data} />}
    </>
  );
}

/** The value, once it has stood still. */
function useSettled(value: string | null): string | null {
  const [settled, settle] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), 80);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function List({ search, onOpen }: Props) {
  const { t, problem } = useWords();
  const text = search.text.trim();
  useEffect(() => {
    document.getElementById(`result-${search.chosen}`)?.scrollIntoView({ block: "nearest" });
  }, [search.chosen]);
  return (
    <main className="page ruled" id="page" tabIndex={-1}>
      <header className="page-head">
        <h1>{search.failed || (search.waiting && search.found.length === 0) ? t("search-results") : t("search-count", { count: search.found.length })}</h1>
        <p className="muted" role="status">
          <span className="sr">{search.waiting ? "" : t("search-count", { count: search.found.length })} </span>
          {t("search-for", { text })}
        </p>
      </header>
      {search.failed && <Trouble>{problem(search.failed)}</Trouble>}
      <ul className="results" role="listbox" id="guest-results" aria-label={t("search-results")} aria-busy={search.waiting}>
        {search.found.map((guest, at) => (
          <Line key={guest.id} guest={guest} at={at} search={search} onOpen={onOpen} />
        ))}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
        <li
          className="result is-new"
          role="option"
          id={`result-${search.found.length}`}
          aria-selected={search.chosen === search.found.length}
          tabIndex={-1}
          onClick={() => onOpen(search.found.length, "page")}
        >
          <span className="who">
            <Icon name="plus" />
            {t("search-create", { text })}
          </span>
        </li>
      </ul>
      {search.more && (
        <p className="hints">
          <LinkButton onClick={search.more}>{t("search-more")}</LinkButton>
        </p>
      )}
      <p className="hints" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t("search-choose")}
        </span>
        <span>
          <kbd>{t("key-enter")}</kbd> {t("search-open")}
        </span>
        <span>
          <kbd>{`${MAC ? t("key-cmd") : t("key-ctrl")} ${t("key-enter")}`}</kbd> {t("search-open-stay")}
        </span>
        <span>
          <kbd>{t("key-escape")}</kbd> {t("search-leave")}
        </span>
      </p>
    </main>
  );
}
