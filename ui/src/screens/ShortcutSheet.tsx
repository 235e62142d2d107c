//! The sheet behind `?`: every shortcut there is, and it can be printed.
import { MAC } from "../host/keys";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import "./sheet.css";

export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  const m = MAC ? t("key-cmd") : t("key-ctrl");
  const groups: Array<{ title: string; rows: Array<[string[], string]> }> = [
    {
      title: t("keys-anywhere"),
      rows: [
        [[`${m} K`], t("key-find")],
        [["A…Z"], t("key-type")],
        [[`${m} N`], t("key-new")],
        [[`${m} B`], t("key-line")],
        [[`${m} E`], t("key-enquiry")],
        [[`${m} Z`], t("key-undo")],
        [[`${m} J`], t("key-view")],
        [[`${t("key-alt")} ←`, `${t("key-alt")} →`], t("key-back")],
        [[`${m} +`, `${m} -`, `${m} 0`], t("key-zoom")],
        [["?"], t("key-sheet")],
        [[t("key-escape")], t("key-close")],
      ],
    },
    {
      title: t("keys-on-guest"),
      rows: [
        [["N"], t("key-note")],
        [["L"], t("key-points")],
        [["E"], t("key-edit")],
        [["C"], t("key-consent")],
        [[`${m} P`], t("key-print")],
        [[`${m} ${t("key-enter")}`], t("key-save")],
      ],
    },
    {
      title: t("keys-on-calendar"),
      rows: [
        [["← → ↑ ↓"], t("key-cal-walk")],
        [[t("key-enter")], t("key-cal-open")],
        [[t("key-space")], t("key-cal-card")],
        [["D"], t("key-cal-move")],
        [[`${t("key-shift")} ← →`], t("key-cal-longer")],
        [[t("key-enter")], t("key-cal-keep")],
      ],
    },
    {
      title: t("keys-in-list"),
      rows: [
        [["↓ ↑", "J K"], t("key-move")],
        [[t("key-enter")], t("key-open")],
        [[t("key-space")], t("key-brief")],
        [[`${m} P`], t("key-print-day")],
        [[`${m} ${t("key-enter")}`], t("key-open-stay")],
      ],
    },
  ];
  return (
    <Dialog open={open} title={t("keys-title")} close={t("close")} onClose={onClose} wide>
      <div className="key-sheet">
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([keys, said]) => (
                <div key={said}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="dialog-foot">
        <Button icon="printer" onClick={() => window.print()}>
          {t("keys-print")}
        </Button>
      </p>
    </Dialog>
  );
}
