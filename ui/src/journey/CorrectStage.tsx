//! The dialog that corrects the stage by hand. The facts stay what they are.
import { useState, type FormEvent } from "react";
import type { GuestId, Route, Stage } from "../host/bindings";
import { useChange } from "../host/call";
import { useWords } from "../host/words";
import { Dialog } from "../parts/Dialog";
import { Choice } from "../parts/Field";
import { FormFoot } from "../parts/FormFoot";
import { STAGES } from "./facts";

type Props = { open: boolean; guest: GuestId; route: Route; onClose: () => void };

export function CorrectStage({ open, guest, route, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={open} title={t("correct-title")} close={t("close")} onClose={onClose}>
      {open && <Form guest={guest} route={route} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ guest, route, onClose }: Omit<Props, "open">) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Stage | "computed">(route.here);
  const correct = useChange("journey.correct_stage", () => (chosen === "computed" ? t("said-stage-computed") : t("said-stage")));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    correct.mutate({ guest, stage: chosen === "computed" ? null : chosen }, { onSuccess: onClose });
  };
  return (
    <form className="form" onSubmit={save}>
      <p className="muted">{t("correct-lead", { stage: t(`stage-${route.computed}`) })}</p>
      <Choice<Stage | "computed">
        label={t("show-stage")}
        stacked
        value={chosen}
        onChange={setChosen}
        options={[...STAGES.map((stage) => ({ value: stage, label: t(`stage-${stage}`) })), ...(route.corrected ? [{ value: "computed" as const, label: t("correct-computed"), hint: t(`stage-${route.computed}`) }] : [])]}
      />
      <FormFoot save={t("save")} busy={correct.isPending} fault={correct.error} onClose={onClose} />
    </form>
  );
}
