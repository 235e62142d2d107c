//! The foot of the calendar: what the bars mean, and, while a stay is on its way, where it stands.
import { useWords } from "../../host/words";
import { Icon } from "../../parts/Icon";

type Props = { seasonal: boolean; stands: string | null; keys: boolean; said: { text: string; refused: boolean } | null };

export function Legend({ seasonal, stands, keys, said }: Props) {
  const { t } = useWords();
  return (
    <div className="cal-foot">
      <p className="cal-said" role="status">
        {said ? (
          <span className={said.refused ? "cue cue-danger" : "cue"}>
            {said.refused && <Icon name="alert" />}
            {said.text}
          </span>
        ) : (
          stands
        )}
        {keys && <span className="muted"> {t("cal-moving-keys")}</span>}
      </p>
      {!stands && !said && (
        <ul className="legend" aria-label={t("cal-legend")}>
          <li>
            <i className="is-in" />
            {t("state-in_house")}
          </li>
          <li>
            <i className="is-booked" />
            {t("state-booked")}
          </li>
          <li>
            <i className="is-left" />
            {t("state-left")}
          </li>
          <li>
            <i className="is-closed" />
            {t("cal-legend-closed")}
          </li>
          {seasonal && (
            <li>
              <i className="is-shut" />
              {t("cal-legend-shut")}
            </li>
          )}
          <li className="cal-hint">
            {t("cal-hint-drag")} <kbd>D</kbd> {t("cal-hint-keys")}
          </li>
        </ul>
      )}
    </div>
  );
}
