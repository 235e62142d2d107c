//! The end of every dialog form: what went wrong, the button that saves, the way out.
import type { Problem } from "../host/bindings";
import { useWords } from "../host/words";
import { Button } from "./Button";
import { Trouble } from "./Field";

type Props = {
  /** The word on the button. */
  save: string;
  busy: boolean;
  fault?: Problem | null;
  onClose: () => void;
};

export function FormFoot({ save, busy, fault, onClose }: Props) {
  const { t, problem } = useWords();
  return (
    <>
      {fault && <Trouble>{problem(fault)}</Trouble>}
      <div className="dialog-foot">
        <Button look="main" submit disabled={busy}>
          {save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </>
  );
}
