//! The chosen guest, in short, beside the results. It also fetches the page before it is opened.
import type { GuestPage } from "../host/bindings";
import { useWords } from "../host/words";
import { Name } from "../parts/Name";

export function Preview({ page }: { page: GuestPage }) {
  const { t, f } = useWords();
  const { guest, stays, today, notes } = page;
  const likes = notes.find(({ kind }) => kind === "preference")?.text;
  const next = stays.find(({ state, arrival }) => state.is === "in_house" || (state.is === "booked" && arrival >= today));
  const last = stays.find(({ state }) => state.is === "left");
  const facts: Array<[string, string]> = [];
  if (next) facts.push([t(`state-${next.state.is}`), [f.rangeShort(next.arrival, next.departure), next.unit?.name].filter(Boolean).join(", ")]);
  if (last) facts.push([t("today-last"), [f.rangeShort(last.arrival, last.departure), last.unit?.name].filter(Boolean).join(", ")]);
  if (guest.language) facts.push([t("today-speaks"), f.language(guest.language)]);
  if (guest.phones[0]) facts.push([t("field-phone"), guest.phones[0].written]);
  return (
    <aside className="side is-drawer preview" aria-label={t("search-preview")}>
      <section>
        <p className="muted">{t("search-preview")}</p>
        <p className="preview-name">
          <Name family={guest.name.family} given={guest.name.given} none={t("no-name")} />
        </p>
        <p className="muted">
          {page.stay_count === 0 ? t("guest-no-stay") : t("guest-stays-count", { count: page.stay_count })} · {t(`status-${page.status}`)}
        </p>
      </section>
      <section>
        <dl className="facts">
          <dt>{t("show-stage")}</dt>
          <dd>
            <span className={`stage s-${page.route.here.replace("_", "")}`}>{t(`stage-${page.route.here}`)}</span>
          </dd>
          {facts.map(([name, value]) => (
            <div className="fact" key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
          {likes && (
            <div className="fact">
              <dt>{t("today-likes")}</dt>
              <dd className="said">
                <bdi>{likes}</bdi>
              </dd>
            </div>
          )}
        </dl>
      </section>
    </aside>
  );
}
