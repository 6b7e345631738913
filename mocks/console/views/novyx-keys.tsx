import type { components } from "../../../spec/generated/control.types.ts";
import type { KeyDialogs } from "../parts/key-dialogs.ts";

import { useEffect, useState } from "preact/hooks";

import { useMockTime } from "../clock.tsx";
import { ask } from "../control.ts";
import { signUpCurl } from "../curl.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { MoreButton, pageSize } from "../parts/more-button.tsx";
import { useLive } from "../use-live.ts";
import { count } from "../words.ts";
import { CreateNovyxKeyDialog } from "./create-novyx-key.tsx";
import { NovyxAccount } from "./novyx-account.tsx";
import { endOf } from "./novyx-key-row.tsx";

type KeyStatus = components["schemas"]["KeyStatus"];

/** So few accounts are open from the start. */
const fewAccounts = 5;

/** Novyx's accounts with their keys: live status, grace counting down, rotate and revoke. */
export function NovyxKeys({
  dialogs,
  search,
  status,
}: {
  dialogs: KeyDialogs;
  search: string;
  status: KeyStatus | undefined;
}) {
  const [limit, setLimit] = useState(pageSize);
  const filter = { ...(search !== "" && { search }), ...(status && { status }) };
  const load = () => ask("listNovyxAccounts", { query: { ...filter, limit } });
  const { data, error, reload } = useLive(load, [search, status, limit]);
  const [creatingFor, createFor] = useState<string | null>(null);
  const { now } = useMockTime();
  const accounts = data?.accounts ?? [];
  const hasEnded = now !== null && accounts.some(({ keys }) => keys.some((key) => endOf(key) <= now));
  useEffect(() => {
    if (hasEnded) reload();
  }, [hasEnded]);
  const total = data?.total ?? 0;
  return (
    <section aria-labelledby="novyx-keys">
      <div class="heading">
        <h2 id="novyx-keys">
          Novyx <span class="dim">{total > 0 && count(total, "account")}</span>
        </h2>
        <button type="button" class="primary" onClick={() => createFor("")}>
          Create Novyx key
        </button>
      </div>
      <ErrorLine text={error} />
      {data && total === 0 && Object.keys(filter).length === 0 && (
        <EmptyState command={signUpCurl}>There is no account. Create a key, or sign one up:</EmptyState>
      )}
      {data && total === 0 && Object.keys(filter).length > 0 && <EmptyState>No account fits.</EmptyState>}
      {accounts.map((account) => (
        <NovyxAccount
          key={account.email}
          account={account}
          isOpenAtFirst={total <= fewAccounts}
          dialogs={dialogs}
          onAdd={createFor}
        />
      ))}
      <MoreButton shown={accounts.length} total={total} limit={limit} setLimit={setLimit} />
      {creatingFor !== null && (
        <CreateNovyxKeyDialog email={creatingFor} show={dialogs.show} onClose={() => createFor(null)} />
      )}
    </section>
  );
}
