//! All notes of the book read again by the scanner: a list to look at, nothing is removed.
import { useState } from "react";
import { Link } from "wouter";
import { useAsk } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Trouble } from "../parts/Field";

export function NotesReview() {
  const { t, f, problem } = useWords();
  const [asked, setAsked] = useState(false);
  const answer = useAsk("stays.review_notes", {}, { when: asked });
  const review = answer.data;
  return (
    <>
      <p className="muted">{t("review-lead")}</p>
      <Button onClick={() => (asked ? void answer.refetch() : setAsked(true))} disabled={answer.isFetching}>
        {t("review-run")}
      </Button>
      {answer.error && <Trouble>{problem(answer.error)}</Trouble>}
      {review && <p role="status">{review.found === 0 ? t("review-none", { read: review.read }) : t("review-found", { found: review.found, read: review.read })}</p>}
      <ul className="lines">
        {(review?.notes ?? []).map((note) => (
          <li key={note.note}>
            <Link href={`/guests/${note.guest}`}>{`${note.name.given} ${note.name.family}`.trim() || t("no-name")}</Link> <bdi className="said">{note.text}</bdi>{" "}
            <small className="muted">{f.list(note.categories.map((one) => t(`found-${one}`)))}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
