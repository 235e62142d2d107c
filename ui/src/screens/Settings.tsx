//! Settings: the window, the house, the desk, what was changed, and what this program is.
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState, type FormEvent, type ReactNode } from "react";
import { Imports } from "../exchange/Imports";
import type { Book, House, HouseState, Post } from "../host/bindings";
import { host, useAsk, useChange } from "../host/call";
import { turnTo } from "../host/changed";
import { countries } from "../host/countries";
import { asProblem } from "../host/host";
import { mod } from "../host/keys";
import { drop, remember } from "../host/undo";
import { TONGUES, useWords, type Tongue } from "../host/words";
import { Button } from "../parts/Button";
import { Choice, SelectField, TextField, Tick, Trouble } from "../parts/Field";
import { Season } from "../stays/Season";
import { NotesReview } from "../stays/NotesReview";
import { Units } from "../stays/Units";
import { Habits } from "./Habits";
import { prefer, usePreferences, zoom, ZOOMS, type Theme } from "./preferences";
import { useTitle } from "./title";
import "./settings.css";

const THEMES: readonly Theme[] = ["system", "light", "dark"];
const CURRENCIES = ["EUR", "CHF", "CAD", "GBP", "USD", "MAD", "TND", "XPF", "XOF", "XAF", "MUR", "DKK", "SEK", "NOK", "PLN", "CZK", "HUF", "JPY"];

export function Settings({ state, book }: { state: HouseState; book: Book }) {
  const { t } = useWords();
  useTitle(t("settings-title"));
  return (
    <main className="page" id="page" tabIndex={-1}>
      <header className="page-head is-plain">
        <h1>{t("settings-title")}</h1>
      </header>
      <div className="settings">
        <Part title={t("settings-language")}>
          <Languages />
        </Part>
        <Part title={t("settings-house")}>
          <HouseForm key={JSON.stringify(book.house)} house={book.house} />
        </Part>
        <Part title={t("settings-units")}>
          <Units />
        </Part>
        <Part title={t("settings-season")}>
          <Season today={state.today} />
        </Part>
        <Part title={t("habits-title")}>
          <Habits />
        </Part>
        <Part title={t("loyalty")}>
          <p>
            {t("settings-loyalty")}{" "}
            <a className="link" href="#/loyalty">
              {t("settings-loyalty-open")}
            </a>
          </p>
        </Part>
        <Part title={t("settings-desk")}>
          <Desk actor={state.actor} post={state.post} />
        </Part>
        <Part title={t("review-title")}>
          <NotesReview />
        </Part>
        <Part title={t("settings-look")}>
          <Look />
        </Part>
        <Part title={t("settings-history")}>
          <History />
        </Part>
        <Part title={t("imports-title")}>
          <Imports />
        </Part>
        {book.sample && (
          <Part title={t("settings-sample")}>
            <Sample />
          </Part>
        )}
        <Part title={t("settings-about")}>
          <About state={state} book={book} />
        </Part>
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

function Languages() {
  const { t, tongue, problem } = useWords();
  const change = useChange("house.change");
  return (
    <>
      <Choice<Tongue> quiet label={t("settings-language")} value={tongue} onChange={(language) => change.mutate({ language })} options={TONGUES.map((one) => ({ value: one, label: t(`tongue-${one}`) }))} />
      <p className="muted">{t("settings-language-hint")}</p>
      {change.error && <Trouble>{problem(change.error)}</Trouble>}
    </>
  );
}

function HouseForm({ house }: { house: House }) {
  const { t, tongue, problem } = useWords();
  const change = useChange("house.change", () => t("said-saved"));
  const [name, setName] = useState(house.name);
  const [address, setAddress] = useState(house.address);
  const [country, setCountry] = useState(house.country);
  const [currency, setCurrency] = useState(house.currency);
  const [nameless, setNameless] = useState(false);
  const places = useMemo(() => countries(tongue), [tongue]);
  const names = useMemo(() => new Intl.DisplayNames(tongue, { type: "currency" }), [tongue]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setNameless(!name.trim());
    if (name.trim()) change.mutate({ name: name.trim(), address: address.trim(), country, currency });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <TextField label={t("settings-house-name")} value={name} onChange={(e) => setName(e.target.value)} error={nameless ? t("first-name-missing") : null} />
      <TextField label={t("settings-house-address")} hint={t("settings-house-address-hint")} value={address} onChange={(e) => setAddress(e.target.value)} />
      <div className="row-2">
        <SelectField label={t("settings-house-country")} value={country} onChange={(e) => setCountry(e.target.value)}>
          {places.map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </SelectField>
        <SelectField label={t("settings-house-currency")} value={currency} onChange={(e) => setCurrency(e.target.value)}>
          {[...new Set([house.currency, ...CURRENCIES])].map((code) => (
            <option key={code} value={code}>
              {`${code}, ${names.of(code) ?? code}`}
            </option>
          ))}
        </SelectField>
      </div>
      {change.error && <Trouble>{problem(change.error)}</Trouble>}
      <div>
        <Button submit disabled={change.isPending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

const POSTS: readonly Post[] = ["owner", "desk"];

function Desk({ actor, post }: { actor: string; post: Post }) {
  const { t, problem } = useWords();
  const queries = useQueryClient();
  const signIn = useChange("house.sign_in");
  const [name, setName] = useState(actor);
  const [nameless, setNameless] = useState(false);
  // Another post sees other notes: everything is asked again.
  const take = (chosen: Post): void => signIn.mutate({ actor, post: chosen }, { onSuccess: () => void queries.invalidateQueries() });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setNameless(!name.trim());
    if (name.trim()) signIn.mutate({ actor: name.trim() }, { onSuccess: (state) => (queries.setQueryData(["house.state", {}], state), remember({ said: t("said-saved"), change: null })) });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <TextField label={t("first-actor")} hint={t("settings-desk-hint")} value={name} onChange={(e) => setName(e.target.value)} error={nameless ? t("first-actor-missing") : null} />
      <Choice<Post> label={t("post-label")} value={post} onChange={take} options={POSTS.map((value) => ({ value, label: t(`post-${value}`) }))} />
      <p className="muted">{t("post-hint")}</p>
      {signIn.error && <Trouble>{problem(signIn.error)}</Trouble>}
      <div>
        <Button submit>{t("settings-desk-save")}</Button>
      </div>
    </form>
  );
}

function Look() {
  const { t, f } = useWords();
  const { theme, zoom: size, letters } = usePreferences();
  const ctrl = t("key-ctrl");
  return (
    <>
      <Choice<Theme> label={t("settings-theme")} value={theme} onChange={(chosen) => prefer({ theme: chosen })} options={THEMES.map((value) => ({ value, label: t(`theme-${value}`) }))} />
      <div className="field" role="group" aria-label={t("settings-zoom")}>
        <span className="label">{t("settings-zoom")}</span>
        <div className="segmented">
          <button type="button" aria-label={t("report-smaller")} disabled={size === ZOOMS[0]} onClick={() => zoom(-1)}>
            −
          </button>
          <span>{f.percent(size / 100)}</span>
          <button type="button" aria-label={t("report-larger")} disabled={size === ZOOMS.at(-1)} onClick={() => zoom(1)}>
            +
          </button>
        </div>
        <span className="hint">{t("settings-zoom-hint", { plus: mod("+", ctrl), minus: mod("-", ctrl), zero: mod("0", ctrl) })}</span>
      </div>
      <div className="field">
        <Tick label={t("settings-letters")} checked={letters} onChange={(on) => prefer({ letters: on })} />
        <span className="hint">{t("settings-letters-hint")}</span>
      </div>
    </>
  );
}

function History() {
  const { t, f, act, problem } = useWords();
  const [limit, setLimit] = useState(15);
  const history = useAsk("house.history", { limit }, { keep: true });
  const undo = useChange("house.undo");
  if (history.error) return <Trouble>{problem(history.error)}</Trouble>;
  const lines = history.data ?? [];
  return (
    <>
      <p className="muted">{lines.length === 0 ? t("settings-history-none") : t("settings-history-lead")}</p>
      {undo.error && <Trouble>{problem(undo.error)}</Trouble>}
      <ul className="ledger">
        {lines.map((line) => (
          <li key={line.change}>
            <span className="muted">{f.moment(line.at)}</span>
            <span>
              {act(line.act)}
              <small className="muted">
                <bdi>{line.by}</bdi>
              </small>
            </span>
            {line.undone && <span className="muted">{t("imports-undone")}</span>}
            {!line.undone && line.can_undo && (
              <Button
                small
                icon="undo"
                disabled={undo.isPending}
                aria-label={`${t("undo")}, ${act(line.act)}, ${f.moment(line.at)}`}
                onClick={() =>
                  undo.mutate(
                    { change: line.change },
                    {
                      onSuccess: ({ value }) => {
                        drop(line.change);
                        remember({ said: value.left > 0 ? t("undone-kept", { count: value.left }) : t("undone"), change: null });
                      },
                    },
                  )
                }
              >
                {t("undo")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lines.length >= limit && (
        <div>
          <Button small onClick={() => setLimit(limit + 35)}>
            {t("settings-history-more")}
          </Button>
        </div>
      )}
    </>
  );
}

function Sample() {
  const { t, problem } = useWords();
  const queries = useQueryClient();
  const remove = useChange("house.remove_sample");
  return (
    <>
      <p>{t("sample-bar")}</p>
      {remove.error && <Trouble>{problem(remove.error)}</Trouble>}
      <div>
        <Button
          onClick={() =>
            remove.mutate(
              {},
              {
                onSuccess: (state) => {
                  turnTo(queries, state);
                  location.hash = "#/";
                },
              },
            )
          }
        >
          {t("sample-remove")}
        </Button>
      </div>
    </>
  );
}

function About({ state, book }: { state: HouseState; book: Book }) {
  const { t, f, problem } = useWords();
  const [fault, setFault] = useState<string | null>(null);
  const openLogs = (): void => {
    setFault(null);
    host().openLogs().catch((thrown: unknown) => setFault(problem(asProblem(thrown))));
  };
  return (
    <>
      <p>
        <strong>{t("about-version", { version: state.version })}</strong>
        <br />
        {t("about-licence")}
      </p>
      <dl className="facts">
        <dt>{t("about-where")}</dt>
        <dd className="path">{book.path}</dd>
        <dt />
        <dd>{t("about-holds", { guests: f.number(book.guests), stays: f.number(book.stays) })}</dd>
        <dt />
        <dd>{t(`about-key-${book.key}`)}</dd>
        {state.logs && (
          <>
            <dt>{t("about-logs")}</dt>
            <dd className="path">{state.logs}</dd>
            <dt />
            <dd>{t("about-logs-say")}</dd>
          </>
        )}
      </dl>
      {fault && <Trouble>{fault}</Trouble>}
      <div className="shelf">
        {state.logs && host().native && (
          <Button icon="folder" onClick={openLogs}>
            {t("about-logs-open")}
          </Button>
        )}
        <a className="btn" href="#/guide">
          {t("guide-read")}
        </a>
      </div>
    </>
  );
}
