//! The first page of all: create the book of a house, or look around in an invented season.
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState, type FormEvent } from "react";
import { useLocation } from "wouter";
import type { HouseState, Problem } from "../host/bindings";
import { useChange } from "../host/call";
import { TONGUES, useWords, type Tongue } from "../host/words";
import { Button } from "../parts/Button";
import { Choice, SelectField, TextField, Trouble } from "../parts/Field";
import { PortSign } from "../parts/Icon";
import { countries } from "../host/countries";
import { prefer } from "./preferences";
import "./first.css";

function guessedCountry(): string {
  for (const wish of navigator.languages) {
    const region = /-([A-Z]{2})$/.exec(wish)?.[1];
    if (region && region !== "US" && region !== "GB") return region;
  }
  return "FR";
}

type Faults = { name?: string; actor?: string };

export function FirstRun({ trouble }: { trouble: Problem | null }) {
  const { t, tongue, problem } = useWords();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const create = useChange("house.create");
  const sample = useChange("house.open_sample");
  const [name, setName] = useState("");
  const [country, setCountry] = useState(guessedCountry);
  const [actor, setActor] = useState("");
  const [faults, setFaults] = useState<Faults>({});
  const places = useMemo(() => countries(tongue), [tongue]);
  const opened = (state: HouseState, to: string): void => {
    go(to);
    queries.setQueryData(["house.state", {}], state);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found: Faults = {};
    if (!name.trim()) found.name = t("first-name-missing");
    if (!actor.trim()) found.actor = t("first-actor-missing");
    setFaults(found);
    if (found.name || found.actor) {
      document.getElementById(found.name ? "house-name" : "house-actor")?.focus();
      return;
    }
    create.mutate({ name: name.trim(), country, language: tongue, actor: actor.trim() }, { onSuccess: (state) => (sessionStorage.setItem("escale.fresh", "yes"), opened(state, "/")) });
  };
  const refusal: Problem | null = create.error ?? sample.error;
  return (
    <main className="first">
      {trouble && (
        <div className="first-trouble">
          <Trouble>{problem(trouble)}</Trouble>
          <Button icon="again" onClick={() => void queries.invalidateQueries({ queryKey: ["house.state"] })}>
            {t("try-again")}
          </Button>
        </div>
      )}
      <div className="first-sheet">
      <header>
          <PortSign />
          <h1>{t("first-title")}</h1>
          <p className="muted">{t("first-lead")}</p>
      </header>
      <form className="form" onSubmit={submit} noValidate>
        <Choice<Tongue>
          label={t("first-language")}
          value={tongue}
          onChange={(chosen) => prefer({ tongue: chosen })}
          options={TONGUES.map((one) => ({ value: one, label: t(`tongue-${one}`) }))}
        />
        <TextField id="house-name" label={t("first-house")} hint={t("first-house-hint")} error={faults.name} value={name} onChange={(e) => setName(e.target.value)} autoFocus />
        <SelectField label={t("first-country")} hint={t("first-country-hint")} value={country} onChange={(e) => setCountry(e.target.value)}>
          {places.map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </SelectField>
        <TextField id="house-actor" label={t("first-actor")} hint={t("first-actor-hint")} error={faults.actor} value={actor} onChange={(e) => setActor(e.target.value)} />
        {refusal && <Trouble>{problem(refusal)}</Trouble>}
        <div>
          <Button look="main" submit disabled={create.isPending}>
            {t("first-create")}
          </Button>
        </div>
      </form>
        <section className="first-sample">
          <h2>{t("first-or")}</h2>
          <Button disabled={sample.isPending} onClick={() => sample.mutate({ language: tongue, actor: actor.trim() || "Léa" }, { onSuccess: (state) => opened(state, "/") })}>
            {sample.isPending ? t("loading") : t("first-sample")}
          </Button>
          <p className="muted">{t("first-sample-hint")}</p>
        </section>
      </div>
    </main>
  );
}
