import type { Question } from "./confirm-dialog.tsx";
import type { KeyDialogs } from "./key-dialogs.ts";

/** Starts a deed that waits for a yes; the button has the deed's name, followed by what it is done to for who listens. */
export function ConfirmButton({ subject, dialogs, ...question }: Question & { subject: string; dialogs: KeyDialogs }) {
  return (
    <button type="button" aria-label={`${question.yes} ${subject}`} onClick={() => dialogs.confirm(question)}>
      {question.yes}
    </button>
  );
}
