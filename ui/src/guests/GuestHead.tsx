//! The head of a guest's page: the name, and in one line what a receptionist should know.
import type { ReactNode } from "react";
import type { GuestPage } from "../host/bindings";
import { useWords } from "../host/words";
import { Name } from "../parts/Name";
import "./guest.css";

export function GuestHead({ page, loyal, acts, children }: { page: GuestPage; /** Tier and points, in words. */ loyal?: string; acts: ReactNode; children?: ReactNode }) {
  const { t, f } = useWords();
  const { guest } = page;
  const town = guest.addresses.find((address) => address.town)?.town;
  const country = guest.nationality ?? guest.addresses.find((address) => address.country)?.country ?? null;
  const facts = [
    country ? f.country(country) : "",
    guest.language ? t("guest-speaks", { language: f.language(guest.language) }) : "",
    page.stay_count === 0 ? t("guest-no-stay") : [t("guest-stays-count", { count: page.stay_count }), page.since ? t("guest-since", { year: page.since.slice(0, 4) }) : ""].filter(Boolean).join(" "),
    t(`status-${page.status}`),
    loyal ?? "",
    town ?? "",
  ].filter(Boolean);
  return (
    <header className="guest-head">
      <div className="line">
        <h1>
          {guest.title && <span className="muted title">{guest.title} </span>}
          <Name family={guest.name.family} given={guest.name.given} none={t("no-name")} />
        </h1>
        <div className="acts">{acts}</div>
      </div>
      <p className="sub">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {children}
    </header>
  );
}
