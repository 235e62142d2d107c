//! The form of an enquiry with the scanner of notes under it, and the line that makes a stay of an enquiry.
import { useDeferredValue } from "react";
import type { Day, Enquiry } from "../host/bindings";
import { useAsk } from "../host/call";
import { useWords } from "../host/words";
import { EnquiryForm, type Scanner } from "../journey/EnquiryForm";
import { Dialog } from "../parts/Dialog";
import { NoteFindings } from "../stays/NoteFindings";
import { OneLine } from "../stays/OneLine";
import { askNoMore, useAsked } from "./asking";

/** Shorter texts are not scanned. unit: characters */
const SHORT = 2;

function Scanned({ guest, text, names, asWritten, onText, onName, onAsWritten }: Parameters<Scanner>[0]) {
  const paused = useDeferredValue(text);
  const long = paused.trim().length > SHORT;
  const found = useAsk("stays.scan_note", { text: paused, guest, names }, { when: long, keep: true });
  // An answer about another text would point at the wrong words.
  const findings = long && paused === text && !found.isPlaceholderData ? (found.data ?? []) : [];
  return <NoteFindings text={text} findings={findings} owner={false} until={null} reason={null} asWritten={asWritten} onText={onText} onName={onName} onNeed={null} onReason={() => undefined} onAsWritten={onAsWritten} />;
}

export function Asking({ today }: { today: Day }) {
  return <EnquiryForm start={useAsked()} today={today} scanner={(at) => <Scanned {...at} />} onClose={askNoMore} />;
}

type BookProps = { enquiry: Enquiry | null; today: Day; onClose: () => void };

/** The enquiry in one line, as it was noted; saved, it is booked. */
export function BookEnquiry({ enquiry, today, onClose }: BookProps) {
  const { t } = useWords();
  const name = enquiry ? [enquiry.name.given, enquiry.name.family].filter(Boolean).join(" ") || t("no-name") : "";
  return (
    <Dialog open={enquiry !== null} title={t("enquiry-book-title", { name })} close={t("close")} onClose={onClose} wide>
      {enquiry && <OneLine id="enquiry-line" today={today} start={enquiry.line} enquiry={enquiry.id} onBooked={onClose} />}
    </Dialog>
  );
}
