import type { components } from "../../../spec/generated/control.types.ts";
import type { Shown } from "../parts/secret-dialog.tsx";

import { useState } from "preact/hooks";

import { ask } from "../control.ts";
import { signUpCurl } from "../curl.ts";
import { announce } from "../notice.ts";
import { Choice, isOneOf } from "../../panel/choice.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { MoreButton, pageSize } from "../parts/more-button.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { SecretDialog } from "../parts/secret-dialog.tsx";
import { useQuery } from "../route.ts";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { count } from "../words.ts";
import { MailRow } from "./mail-row.tsx";

type MailState = components["schemas"]["MailState"];

// The compiler holds this to the spec: a state that is missing or unknown does not compile.
const stateWords: Record<MailState, string> = {
  pending: "Pending",
  used: "Used",
  expired: "Expired",
  replaced: "Replaced by a newer one",
};

/** The mails that the mock would have sent, newest first. */
export function Mailbox() {
  const [query, change] = useQuery();
  const { search = "", state = "", open = "" } = query;
  const filter = {
    ...(search.trim() !== "" && { search: search.trim() }),
    ...(isOneOf(stateWords, state) && { state }),
  };
  const [limit, setLimit] = useState(pageSize);
  const { data, error } = useLive(() => ask("listMail", { query: { ...filter, limit } }), [search, state, limit]);
  const [shown, show] = useState<Shown | null>(null);
  const { run, error: clearError } = useAction();
  const clear = () => run(async () => announce((await ask("clearMail")) ?? "The mailbox is empty"));
  const mails = data?.messages ?? [];
  const total = data?.total ?? mails.length;
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <div class="inline toolbar">
        <SearchField of="address, subject, token" value={search} onSearch={(text) => change({ search: text })} />
        <Choice
          label="State"
          size="short"
          every="Every state"
          words={stateWords}
          value={state}
          onChoose={(chosen) => change({ state: chosen })}
        />
        <button type="button" disabled={total === 0 && !isFiltered} onClick={() => void clear()}>
          Empty the mailbox
        </button>
      </div>
      <ErrorLine text={error ?? clearError} />
      <p class="dim" role="status">
        {data ? total > 0 && count(total, "mail") : "Reading…"}
      </p>
      {data && total === 0 && !isFiltered && (
        <EmptyState command={signUpCurl}>No mail yet. A sign-up sends one:</EmptyState>
      )}
      {data && total === 0 && isFiltered && <EmptyState>No mail in the whole mailbox fits.</EmptyState>}
      <ul class="rows mails">
        {mails.map((mail) => (
          <MailRow
            key={mail.id}
            mail={mail}
            isOpen={mail.id === open}
            onToggle={() => change({ open: mail.id === open ? "" : mail.id })}
            show={show}
          />
        ))}
      </ul>
      <MoreButton shown={mails.length} total={total} limit={limit} setLimit={setLimit} />
      {shown && <SecretDialog shown={shown} onClose={() => show(null)} />}
    </>
  );
}
