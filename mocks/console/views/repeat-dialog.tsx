import type { components } from "../../../spec/generated/control.types.ts";

import { lackOf } from "../curl.ts";
import { announce } from "../notice.ts";
import { useOverview } from "../overview.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { useQuery } from "../route.ts";
import { baseUrl } from "../session.ts";
import { useAction } from "../use-action.ts";
import { useForm } from "../../panel/use-form.ts";

type JournalEntry = components["schemas"]["JournalEntry"];

const patienceMs = 30_000;

/** Sends a request again, as it was or changed; the journal has no secrets, so they are asked for. */
export function RepeatDialog({ entry, onClose }: { entry: JournalEntry; onClose: () => void }) {
  const overview = useOverview();
  const [, change] = useQuery();
  const demo = (entry.api && overview?.[entry.api].api_key) ?? "";
  const isDemo = demo !== "" && entry.key === `…${demo.slice(-4)}`;
  const form = useForm({ path: entry.path, key: isDemo ? demo : "", body: entry.request_body ?? "" });
  const { run, error, isBusy } = useAction();
  const { path, key, body } = form.values;
  const lack = lackOf(entry);
  const hasSecret = body.includes("…") || path.includes("…");
  const repeat = async () => {
    const response = await fetch(baseUrl + path, {
      method: entry.method,
      headers: {
        ...(key !== "" && { authorization: `Bearer ${key}` }),
        ...(body !== "" && { "content-type": "application/json" }),
      },
      ...(body !== "" && { body }),
      signal: AbortSignal.timeout(patienceMs),
    });
    void response.body?.cancel();
    onClose();
    change({ open: response.headers.get("x-request-id") ?? "" });
    announce(`Answered ${response.status}`);
  };
  return (
    <Dialog title={`Repeat ${entry.method} ${entry.operation ?? ""}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run(repeat);
        }}
      >
        <label>
          Path
          <input required pattern="/.*" autocomplete="off" {...form.field("path")} />
        </label>
        {entry.key !== null && (
          <label>
            Key
            <input
              autocomplete="off"
              spellcheck={false}
              placeholder={`the one that ended in ${entry.key}`}
              {...form.field("key")}
            />
          </label>
        )}
        {entry.request_body !== null && (
          <label>
            Body
            <textarea rows={6} spellcheck={false} {...form.field("body")} />
          </label>
        )}
        {lack !== null && <p class="dim">{lack}</p>}
        {lack === null && hasSecret && <p class="dim">The journal has no secrets: put them in where a … stands.</p>}
        <ErrorLine text={error} />
        <div class="actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="primary" disabled={isBusy}>
            Send
          </button>
        </div>
      </form>
    </Dialog>
  );
}
