import type { Action } from "../use-action.ts";

import { ErrorLine } from "./error-line.tsx";
import { Dialog } from "./dialog.tsx";

/** Something that cannot be undone, and waits for a yes. */
export type Question = {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly yes: string;
  readonly act: () => Promise<unknown>;
};

export function ConfirmDialog({
  question,
  action,
  onClose,
}: {
  question: Question;
  action: Action;
  onClose: () => void;
}) {
  const { title, text, yes, act } = question;
  return (
    <Dialog title={title} onClose={onClose}>
      <p class="clamp">{text}</p>
      <ErrorLine text={action.error} />
      <form method="dialog" class="actions">
        <button type="submit">Cancel</button>
        <button
          type="button"
          class="danger"
          disabled={action.isBusy}
          onClick={() => void action.run(act).then((isDone) => isDone && onClose())}
        >
          {yes}
        </button>
      </form>
    </Dialog>
  );
}
