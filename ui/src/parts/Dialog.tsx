//! Dialogs and the drawer: the focus stays inside, Esc closes, the focus goes back where it was.
import type { ReactNode } from "react";
import { Dialog as Inner, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./Button";

type Props = { open: boolean; title: string; close: string; onClose: () => void; wide?: boolean; children: ReactNode };

export function Dialog({ open, title, close, onClose, wide, children }: Props) {
  return (
    // A click beside a dialog does not close it: what was typed would be lost. Esc and the cross do.
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(now) => !now && onClose()}>
      <Modal className={wide ? "dialog is-wide" : "dialog"}>
        <Inner>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button look="quiet" icon="x" aria-label={close} onClick={onClose} />
          </header>
          {children}
        </Inner>
      </Modal>
    </ModalOverlay>
  );
}

/** The side panel of a small window. */
export function Drawer({ open, title, close, onClose, children }: Props) {
  return (
    <ModalOverlay className="veil is-clear" isOpen={open} onOpenChange={(now) => !now && onClose()} isDismissable>
      <Modal className="drawer">
        <Inner aria-label={title}>
          <Button small icon="x" onClick={onClose}>
            {close}
          </Button>
          {children}
        </Inner>
      </Modal>
    </ModalOverlay>
  );
}
