//! The frame of every screen: the rail, the search, who is at the desk, the toast; and the keys of the whole window.
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { useLocation } from "wouter";
import { useQueryClient } from "@tanstack/react-query";
import { Results } from "../guests/Results";
import { SearchBox } from "../guests/SearchBox";
import { useOpening, useSearch } from "../guests/search";
import type { Book, HouseState } from "../host/bindings";
import { call, useChange } from "../host/call";
import { isVeiled, isWriting, mod, useKeys } from "../host/keys";
import { drop, hush, latest, remember, useToast } from "../host/undo";
import { TONGUES, useWords } from "../host/words";
import { forget, turnTo } from "../host/changed";
import { asProblem } from "../host/host";
import { LinkButton } from "../parts/Button";
import { Icon, PortSign, type IconName } from "../parts/Icon";
import { Menu } from "../parts/Menu";
import { Toast } from "../parts/Toast";
import { Asking } from "./Asking";
import { ShortcutSheet } from "./ShortcutSheet";
import { stepped } from "./stepBack";
import { useWindowKeys } from "./windowKeys";

const RAIL: ReadonlyArray<{ to: string; icon: IconName; word: "rail-home" | "rail-guests" | "rail-follow" | "rail-reports" | "rail-settings"; last?: true }> = [
  { to: "/", icon: "home", word: "rail-home" },
  { to: "/guests", icon: "guests", word: "rail-guests" },
  { to: "/follow-up", icon: "check", word: "rail-follow" },
  { to: "/reports", icon: "report", word: "rail-reports" },
  { to: "/settings", icon: "settings", word: "rail-settings", last: true },
];

function isHere(place: string, to: string): boolean {
  if (to === "/guests" && place.startsWith("/import")) return true;
  if (to === "/" && place.startsWith("/calendar")) return true;
  return to === "/" ? place === "/" : place.startsWith(to);
}

/** Take back the change, and say so. */
function useTakeBack(): (change: string | null | undefined) => Promise<void> {
  const queries = useQueryClient();
  const { t, problem } = useWords();
  return useCallback(
    async (change) => {
      if (!change) return;
      try {
        const done = await call("house.undo", { change });
        drop(change);
        await forget(queries, done.changed);
        remember({ said: done.value.left > 0 ? t("undone-kept", { count: done.value.left }) : t("undone"), change: null });
      } catch (thrown) {
        drop(change);
        remember({ said: t("undo-refused", { reason: problem(asProblem(thrown)) }), change: null });
      }
    },
    [queries, t, problem],
  );
}

export function Frame({ state, book, children }: { state: HouseState; book: Book; children: ReactNode }) {
  const { t } = useWords();
  const [place, go] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch();
  const takeBack = useTakeBack();
  const toast = useToast();
  const [sheet, setSheet] = useState(false);
  const home = place === "/";
  const searching = search.text.trim() !== "";

  const { clear } = search;
  useEffect(clear, [place, clear]);
  const sheetRow = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    stepped(place);
    moved.current = true;
  }, [place]);
  useEffect(() => {
    if (searching || !moved.current) return;
    moved.current = false;
    // A page opened from the search takes the focus, so that its keys work and a reader hears it.
    if (document.activeElement === field.current && place !== "/") sheetRow.current?.focus({ preventScroll: true });
  }, [searching, place]);

  const open = useOpening(search, (at, how) => {
    const guest = search.found[at];
    if (!guest) go(`/guests/new/${encodeURIComponent(search.text.trim())}`);
    else go(how === "stay" ? `/guests/${guest.id}/latest` : `/guests/${guest.id}`);
  });

  useWindowKeys({
    find: () => {
      field.current?.focus();
      field.current?.select();
    },
    go: (to) => go(to),
    undo: () => void takeBack(latest()?.change),
    sheet: () => setSheet(true),
  });
  useKeys((event) => {
    const types = home && event.key.length === 1 && event.key !== " " && event.key !== "?" && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (types && !isWriting(event.target) && !isVeiled()) field.current?.focus();
  });

  return (
    <div className="app">
      <a className="skip" href="#page" onClick={(event) => (event.preventDefault(), document.getElementById("page")?.focus())}>
        {t("skip-to-page")}
      </a>
      <nav className="rail" aria-label={t("rail-label")}>
        <span className="rail-sign">
          <PortSign />
        </span>
        {RAIL.map(({ to, icon, word, last }) => (
          <a key={to} href={`#${to}`} aria-current={isHere(place, to) ? "page" : undefined} className={last ? "last" : undefined} onClick={clear}>
            <Icon name={icon} />
            {t(word)}
          </a>
        ))}
      </nav>
      <header className="topbar">
        <SearchBox
          search={search}
          field={field}
          first={home}
          keys={mod("K", t("key-ctrl"))}
          onOpen={open}
          onDown={() => (document.querySelector<HTMLElement>(".entry .act button") ?? document.querySelector<HTMLElement>(".entry .who"))?.focus()}
        />
        <Badge state={state} onSheet={() => setSheet(true)} />
      </header>
      <div className="sheet">
        <div className="sheet-in" hidden={searching}>
          {book.sample && <SampleBar />}
          <div className="sheet-row" tabIndex={-1} ref={sheetRow}>{children}</div>
        </div>
        {searching && <Results search={search} onOpen={open} />}
      </div>
      <Toast
        said={toast?.said ?? null}
        nr={toast?.nr ?? 0}
        act={toast?.change ? t("undo") : null}
        close={t("close")}
        onAct={() => void takeBack(toast?.change)}
        onGone={hush}
      />
      <Asking today={state.today} />
      <ShortcutSheet open={sheet} onClose={() => setSheet(false)} />
    </div>
  );
}

function Badge({ state, onSheet }: { state: HouseState; onSheet: () => void }) {
  const { t, tongue } = useWords();
  const [, go] = useLocation();
  const change = useChange("house.change");
  return (
    <div className="status">
      <Menu
        className="who-badge"
        label={t("badge-label", { actor: state.actor, tongue: t(`tongue-${tongue}`) })}
        lines={[
          ...TONGUES.map((one) => ({ id: one, label: t(`tongue-${one}`), icon: "languages" as const, chosen: one === tongue, act: () => change.mutate({ language: one }) })),
          "line",
          { id: "guide", label: t("guide-title"), icon: "ask", act: () => go("/guide") },
          { id: "keys", label: t("badge-shortcuts"), keys: "?", act: onSheet },
          { id: "settings", label: t("badge-settings"), icon: "settings", act: () => go("/settings") },
        ]}
      >
        <Icon name="user" />
        <span>
          <bdi>{state.actor || t("badge-nobody")}</bdi> · {t(`tongue-${tongue}`)}
        </span>
        <Icon name="down" />
      </Menu>
    </div>
  );
}

function SampleBar() {
  const { t, problem } = useWords();
  const queries = useQueryClient();
  const remove = useChange("house.remove_sample");
  return (
    <p className="sample-bar">
      {t("sample-bar")}{" "}
      <LinkButton
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
      </LinkButton>
      {remove.error && <strong role="alert"> {problem(remove.error)}</strong>}
    </p>
  );
}
