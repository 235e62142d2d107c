//! A line in the words of the house: who, when, where, how many; and what is in the way.
import type { ReactNode } from "react";
import type { Day, Heads, LineAnswer, LineTrouble } from "../host/bindings";
import { useWords, type Words } from "../host/words";
import { Icon } from "../parts/Icon";
import { Name } from "../parts/Name";

type Props = { answer: LineAnswer; open: LineTrouble[]; today: Day; chosen: boolean };

export function Understood({ answer, open, today, chosen }: Props) {
  const words = useWords();
  const { t, f } = words;
  const { line, guest } = answer;
  const told: Array<[string, ReactNode]> = [];
  if (guest.is !== "nobody") {
    const name = guest.is === "known" && !chosen ? guest.guest.parts : guest.name;
    const fresh = guest.is === "new" ? t("line-is-new") : "";
    told.push([t("line-guest"), <><Name family={name.family} given={name.given} none={line.phone ?? line.email ?? ""} />{fresh && <small> {fresh}</small>}</>]);
  }
  if (line.arrival) {
    const days = f.rangeEcho(line.arrival, line.departure ?? line.arrival, today);
    const count = answer.nights === null ? "" : t("line-nights", { count: answer.nights });
    told.push([t("line-dates"), <>{days}{count && <small> {count}</small>}</>]);
  }
  const party = heads(words, line.heads);
  if (party) told.push([t("line-persons"), party]);
  if (line.price) told.push([t("line-price"), f.money(line.price)]);
  if (line.phone) told.push([t("line-phone"), <bdi key="phone">{line.phone}</bdi>]);
  if (line.note) told.push([t("line-note"), <bdi key="note">{line.note}</bdi>]);
  told.push([line.unit.is === "one" ? line.unit.unit.name : t("line-unit"), unit(words, answer, today)]);
  // Who has the unit stands beside it; whose name it is stands as a choice.
  const troubles = open.filter(({ fault }) => fault !== "unit_taken" && fault !== "which_guest");
  return (
    <>
      <dl>
        {told.map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {(troubles.length > 0 || line.notices.some((notice) => notice !== "no_unit")) && (
        <ul className="line-troubles">
          {troubles.map(({ fault, word }) => (
            <li key={`${fault}${word ?? ""}`} className="cue cue-danger">
              <Icon name="alert" />
              {word ? t(`line-fault-${fault}-word` as "line-fault-unread-word", { word }) : t(`line-fault-${fault}` as "line-fault-no_arrival")}
            </li>
          ))}
          {line.notices.filter((notice) => notice !== "no_unit").map((notice) => (
            <li key={notice} className="cue cue-warn">
              <Icon name="alert" />
              {t(`line-notice-${notice}` as "line-notice-past")}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How many come, in words. */
export function heads({ t, f }: Words, { adults, children, infants }: Heads): string {
  return f.list([adults ? t("today-adults", { count: adults }) : "", children ? t("today-children", { count: children }) : "", infants ? t("today-infants", { count: infants }) : ""].filter(Boolean));
}

function unit({ t, f }: Words, { line, state, free }: LineAnswer, today: Day): ReactNode {
  if (line.unit.is === "none") return <span className="muted">{t("line-no-unit", { count: free.length })}</span>;
  if (line.unit.is === "several") return f.list(line.unit.units.map(({ name }) => name));
  if (line.unit.is === "unknown") return <span className="muted">{t("line-unknown-unit")}</span>;
  if (!state) return <span className="muted">{t("line-when")}</span>;
  if (state.is === "free") {
    return (
      <span className="cue cue-ok">
        <Icon name="check" />
        {t("line-free")}
      </span>
    );
  }
  const said =
    state.is === "taken"
      ? t("line-taken", { until: f.dayNear(state.to, today), name: state.name.family || state.name.given || t("no-name") })
      : state.is === "closed"
        ? t("line-closed", { until: f.dayNear(state.to, today), reason: state.reason })
        : t("line-retired");
  return (
    <span className="cue cue-danger">
      <Icon name="alert" />
      {said}
    </span>
  );
}
