//! What can be done to a line of the day: one act as a button, the rest behind “more”. Each can be taken back.
import { useState } from "react";
import type { TodayLine } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Menu, type MenuLine } from "../parts/Menu";
import { remember } from "../host/undo";
import type { Page } from "./Register";

function listed(line: TodayLine): string {
  return `${line.name.given} ${line.name.family}`.trim();
}

type ActProps = { line: TodayLine; page: Page; acts: boolean; main: boolean };

export function Act({ line, page, acts, main }: ActProps) {
  const { t, problem } = useWords();
  const { stay } = line;
  const arrive = useChange("stays.check_in", () => t("said-in", { name: listed(line) }));
  const leave = useChange("stays.check_out", () => t("said-out", { name: listed(line) }));
  const [trouble, setTrouble] = useState<string | null>(null);
  const label = (word: string): string => `${word}, ${listed(line)}`;
  if (trouble) return <Trouble>{trouble}</Trouble>;
  const refused = { onError: (fault: Parameters<typeof problem>[0]) => setTrouble(problem(fault)) };
  if (page === "arrivals" && stay.state.is !== "booked") return <Done word={t("checked-in")} />;
  if (page === "departures" && stay.state.is === "left") return <Done word={t("checked-out")} />;
  if (acts && stay.state.is === "booked")
    return (
      <Button small look={main ? "main" : "soft"} disabled={arrive.isPending} aria-label={label(t("check-in"))} onClick={() => arrive.mutate({ stay: stay.id }, refused)}>
        {t("check-in")}
      </Button>
    );
  if (acts && page === "departures" && stay.state.is === "in_house")
    return (
      <Button small look={main ? "main" : "soft"} disabled={leave.isPending} aria-label={label(t("check-out"))} onClick={() => leave.mutate({ stay: stay.id }, refused)}>
        {t("check-out")}
      </Button>
    );
  return <span className="muted">{t(`state-${stay.state.is}`)}</span>;
}

function Done({ word }: { word: string }) {
  return (
    <span className="cue cue-ok">
      <Icon name="check" />
      {word}
    </span>
  );
}

/** The rarer acts. What is refused is said in the toast: the line may have gone from the list. */
export function More({ line, page, acts, name }: Omit<ActProps, "main"> & { name: string }) {
  const { t, problem } = useWords();
  const { stay } = line;
  const leave = useChange("stays.check_out", () => t("said-out", { name: listed(line) }));
  const cancel = useChange("stays.cancel", () => t("said-cancelled-of", { name }));
  const noShow = useChange("stays.no_show", () => t("said-no-show-of", { name }));
  const ask = { stay: stay.id };
  const refused = { onError: (fault: Parameters<typeof problem>[0]) => remember({ said: problem(fault), change: null }) };
  const lines: MenuLine[] = [];
  if (line.guest) lines.push({ id: "guest", label: t("today-open-guest"), icon: "user", act: () => void (location.hash = `#/guests/${line.guest}/${stay.id}`) });
  lines.push({ id: "print", label: t("stay-print"), icon: "printer", act: () => void (location.hash = `#/reports/stay/${stay.id}`) });
  if (acts && page === "in_house" && stay.state.is === "in_house") lines.push("line", { id: "out", label: t("today-leaves-early"), icon: "leave", act: () => leave.mutate(ask, refused) });
  if (stay.state.is === "booked") {
    lines.push("line");
    if (acts) lines.push({ id: "no-show", label: t("stay-no-show"), icon: "noShow", act: () => noShow.mutate(ask, refused) });
    lines.push({ id: "cancel", label: t("stay-cancel"), icon: "cancelled", act: () => cancel.mutate(ask, refused) });
  }
  return (
    <Menu label={t("today-more", { name })} lines={lines} className="btn btn-quiet btn-s btn-icon">
      <Icon name="more" />
    </Menu>
  );
}
