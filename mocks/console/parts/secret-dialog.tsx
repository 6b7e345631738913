import { CopyButton } from "../../panel/copy-button.tsx";
import { Dialog } from "./dialog.tsx";

/** A secret that is shown this once. */
export type Shown = { readonly title: string; readonly secret: string; readonly note?: string };

/** Shows a secret; when it is closed, nothing on the page has it any more. */
export function SecretDialog({ shown, onClose }: { shown: Shown; onClose: () => void }) {
  return (
    <Dialog title={shown.title} onClose={onClose}>
      <p>Copy it now: it is shown this once. The mock keeps only a hash of it.</p>
      <p class="secret">
        <code>{shown.secret}</code>
      </p>
      {shown.note && <p class="dim">{shown.note}</p>}
      <form method="dialog" class="actions">
        <CopyButton text={shown.secret} label="Copy key" />
        <button type="submit" class="primary">
          Done
        </button>
      </form>
    </Dialog>
  );
}
