//! The whole window: the language, the book, and the screen the address names.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { host, useAsk } from "../host/call";
import { forget } from "../host/changed";
import { closest, Speaking, useWords } from "../host/words";
import { LettersAllowed, Trouble } from "../parts/Field";
import { Button } from "../parts/Button";
import { Fallen } from "../parts/Fallen";
import { Waiting } from "../parts/Waiting";
import type { HouseState } from "../host/bindings";
import { Calendar } from "./Calendar";
import { Consent } from "./Consent";
import { FirstRun } from "./FirstRun";
import { FollowUp } from "./FollowUp";
import { Frame } from "./Frame";
import { Guide } from "./Guide";
import { GuestFile } from "./GuestFile";
import { Guests, NewGuest } from "./Guests";
import { Home } from "./Home";
import { Import } from "./Import";
import { Loyalty } from "./Loyalty";
import { Report } from "./Report";
import { Settings } from "./Settings";
import { usePreferences } from "./preferences";

export function App() {
  const state = useAsk("house.state", {});
  const { tongue: wished, letters } = usePreferences();
  const spoken = state.data?.book?.house.language;
  const tongue = spoken === "fr" || spoken === "en" ? spoken : closest(wished ? [wished] : navigator.languages);
  const queries = useQueryClient();
  useEffect(() => host().onChanged((rooms) => void forget(queries, rooms)), [queries]);
  useEffect(() => {
    document.documentElement.lang = tongue;
  }, [tongue]);
  // Not from a frame: a window that is hidden draws none. The book's own language is known by now, too.
  const known = !state.isPending;
  useEffect(() => {
    if (known) host().speak(tongue);
  }, [known, tongue]);
  useEffect(() => {
    if (known) host().shown();
  }, [known]);
  return (
    <Speaking tongue={tongue}>
      <LettersAllowed value={letters}>
        <Router hook={useHashLocation}>
          <Opened state={state.data} fault={state.error ? <Broken problem={state.error} again={() => void state.refetch()} /> : null} />
        </Router>
      </LettersAllowed>
    </Speaking>
  );
}

function Broken({ problem, again }: { problem: Parameters<ReturnType<typeof useWords>["problem"]>[0]; again: () => void }) {
  const { t, problem: said } = useWords();
  return (
    <main className="first">
      <Trouble>{said(problem)}</Trouble>
      <Button look="main" onClick={again}>
        {t("try-again")}
      </Button>
    </main>
  );
}

function Opened({ state, fault }: { state: HouseState | undefined; fault: ReactNode }) {
  const { t } = useWords();
  const [place] = useLocation();
  if (fault) return fault;
  if (!state) return <Waiting said={t("loading")} />;
  const { book } = state;
  if (!book) return <FirstRun trouble={state.trouble} />;
  return (
    <Frame state={state} book={book}>
      <Fallen place={place} said={(again) => <Broken problem={{ code: "drawing", field: null, args: {}, kind: "broken" }} again={again} />}>
      <Switch>
        <Route path="/">
          <Home state={state} book={book} />
        </Route>
        <Route path="/calendar">
          <Calendar state={state} book={book} />
        </Route>
        <Route path="/guests/new/:name?">{({ name }) => <NewGuest name={name ? decodeURIComponent(name) : ""} country={book.house.country} />}</Route>
        <Route path="/guests/:id/consent">{({ id }) => <Consent key={id} guest={id} today={state.today} />}</Route>
        <Route path="/guests/:id/:stay?">{({ id, stay }) => <GuestFile key={id} guest={id} stay={stay ?? null} book={book} post={state.post} />}</Route>
        <Route path="/guests">
          <Guests book={book} />
        </Route>
        <Route path="/follow-up/:part?">{({ part }) => <FollowUp part={part ?? "tasks"} today={state.today} book={book} />}</Route>
        <Route path="/import">
          <Import />
        </Route>
        <Route path="/reports/:of?/:id?">{({ of, id }) => <Report key={`${of}${id}`} of={of ?? "period"} id={id ?? ""} state={state} house={book.house} />}</Route>
        <Route path="/guide">
          <Guide />
        </Route>
        <Route path="/loyalty">
          <Loyalty book={book} today={state.today} />
        </Route>
        <Route path="/settings/:part?">
          <Settings state={state} book={book} />
        </Route>
        <Route>
          <main className="page">
            <div className="empty">
              <h1>{t("nothing-here")}</h1>
              <a className="link" href="#/">
                {t("back-home")}
              </a>
            </div>
          </main>
        </Route>
      </Switch>
      </Fallen>
    </Frame>
  );
}
