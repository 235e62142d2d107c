//! The day or the calendar: two views of the same house.
import { useWords } from "../host/words";

export function ViewSwitch({ here }: { here: "day" | "calendar" }) {
  const { t } = useWords();
  return (
    <nav className="segmented" aria-label={t("view-label")}>
      <a href="#/" aria-current={here === "day" ? "page" : undefined}>
        {t("view-day")}
      </a>
      <a href="#/calendar" aria-current={here === "calendar" ? "page" : undefined}>
        {t("view-calendar")}
      </a>
    </nav>
  );
}
