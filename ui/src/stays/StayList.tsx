//! A guest's stays, latest first, each with its state in words and what can be done about it.
import type { Day, Extra, Stay } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Icon } from "../parts/Icon";
import { Menu, type MenuLine } from "../parts/Menu";

type Props = { stays: Stay[]; extras: Extra[]; today: Day; onEdit: (stay: Stay) => void; onExtras: (stay: Stay) => void; onPrint: (stay: Stay) => void; onTrouble: (said: string) => void; chosen: string | null };

export function StayList({ stays, extras, today, onEdit, onExtras, onPrint, onTrouble, chosen }: Props) {
  const { t, f, problem } = useWords();
  const into = useChange("stays.check_in", () => t("said-saved"));
  const out = useChange("stays.check_out", () => t("said-saved"));
  const cancel = useChange("stays.cancel", () => t("said-cancelled"));
  const noShow = useChange("stays.no_show", () => t("said-no-show"));
  const offer = useChange("journey.offer_same_week", ({ value }) => t("said-offer", { day: f.day(value.due) }));
  const refused = { onError: (fault: Parameters<typeof problem>[0]) => onTrouble(problem(fault)) };
  const lines = (stay: Stay): MenuLine[] => {
    const made: MenuLine[] = [];
    const ask = { stay: stay.id };
    if (stay.state.is === "booked") made.push({ id: "in", label: t("check-in"), icon: "arrive", act: () => into.mutate(ask, refused) });
    if (stay.state.is === "in_house") made.push({ id: "out", label: t("check-out"), icon: "leave", act: () => out.mutate(ask, refused) });
    made.push({ id: "edit", label: t("stay-change"), icon: "note", act: () => onEdit(stay) });
    if (stay.state.is !== "cancelled" && stay.state.is !== "no_show") made.push({ id: "extras", label: t("extras-menu"), icon: "plus", act: () => onExtras(stay) });
    made.push({ id: "print", label: t("stay-print"), icon: "printer", act: () => onPrint(stay) });
    if (stay.state.is === "booked") {
      made.push("line", { id: "cancel", label: t("stay-cancel"), icon: "cancelled", act: () => cancel.mutate(ask, refused) });
      if (stay.arrival <= today) made.push({ id: "no-show", label: t("stay-no-show"), icon: "noShow", act: () => noShow.mutate(ask, refused) });
    }
    if (stay.departure < today || stay.state.is === "left") made.push("line", { id: "offer", label: t("enquiry-offer"), icon: "calendar", act: () => offer.mutate({ is: "stay", stay: stay.id }, refused) });
    return made;
  };
  if (stays.length === 0) return <p className="muted">{t("stays-none")}</p>;
  return (
    <ul className="stay-list">
      {stays.map((stay) => {
        const dates = f.rangeShort(stay.arrival, stay.departure);
        const had = extras.filter((extra) => extra.stay === stay.id).length;
        return (
          <li key={stay.id} aria-current={stay.id === chosen ? "true" : undefined}>
            <div>
              <span>{dates}</span>
              <small className="muted">
                {[stay.unit?.name ?? stay.unit_written, t("nights", { count: stay.nights }), stay.state.is === "left" ? "" : t(`state-${stay.state.is}`)].filter(Boolean).join(" · ")}
              </small>
              {had > 0 && <small className="muted">{t("extras-count", { count: had })}</small>}
            </div>
            {stay.price && <span className="num">{f.money(stay.price)}</span>}
            <Menu label={t("stay-menu", { dates })} lines={lines(stay)} className="btn btn-quiet btn-s btn-icon">
              <Icon name="more" />
            </Menu>
          </li>
        );
      })}
    </ul>
  );
}
