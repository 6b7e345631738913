import type { components } from "../../../spec/generated/control.types.ts";

import { useState } from "preact/hooks";

import { placesOf } from "../../panel/places.ts";
import { useMockTime } from "../clock.tsx";
import { ask } from "../control.ts";
import { signUpCurl } from "../curl.ts";
import { announce } from "../notice.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { MoreButton, pageSize } from "../parts/more-button.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useQuery } from "../route.ts";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { count, duration, instant } from "../words.ts";

type Quota = components["schemas"]["Quota"];

/** How many sign-ups each IP and e-mail address has used, and when a place frees. */
export function Throttle() {
  const { data, error, reload } = useLive(() => ask("getQuota"));
  const { run, error: setError, isBusy } = useAction();
  const { now } = useMockTime();
  const [{ search = "" }, change] = useQuery();
  const [limit, setLimit] = useState(pageSize);
  const entries = data?.entries ?? [];
  const found = entries.filter(({ subject }) => subject.includes(search.trim().toLowerCase()));
  const set = (subject: string, used: number) =>
    void run(async () => {
      await ask("setQuota", { body: placesOf(subject, used) });
      announce(used === 0 ? `${subject} may sign up again` : `${subject} has used ${count(used, "place")}`);
      reload();
    });
  if (data?.limit === null)
    return <EmptyState>Sign-ups are not limited here: the mock was started with --signup-limit off.</EmptyState>;
  return (
    <>
      <p class="dim">{data ? rule(data) : "Reading…"}</p>
      <ErrorLine text={error ?? setError} />
      {data?.entries.length === 0 && (
        <EmptyState command={signUpCurl}>
          Nobody has signed up yet. Each sign-up takes a place of its IP and its e-mail address:
        </EmptyState>
      )}
      {entries.length > pageSize && (
        <SearchField
          class="narrow"
          of="IP or e-mail address"
          value={search}
          onSearch={(text) => change({ search: text })}
        />
      )}
      <ul class="rows">
        {found.slice(0, limit).map(({ subject, used, next_free_at: free }) => (
          <li key={subject} class="row">
            <code class="grow clamp">{subject}</code>
            <span class={`badge ${used >= (data?.limit ?? 0) ? "revoked" : ""}`}>
              {used} of {data?.limit} used
            </span>
            {free !== null && now !== null && (
              <span class="countdown">
                a place frees in <span class="mono">{duration(Date.parse(free) - now)}</span>{" "}
                <time class="dim">at {instant(free)}</time>
              </span>
            )}
            <button type="button" aria-label={`Clear ${subject}`} disabled={isBusy} onClick={() => set(subject, 0)}>
              Clear
            </button>
          </li>
        ))}
      </ul>
      <MoreButton shown={Math.min(limit, found.length)} total={found.length} limit={limit} setLimit={setLimit} />
      <SetForm isBusy={isBusy} limit={data?.limit ?? 2} set={set} />
    </>
  );
}

function SetForm({
  isBusy,
  limit,
  set,
}: {
  isBusy: boolean;
  limit: number;
  set: (subject: string, used: number) => void;
}) {
  const [subject, setSubject] = useState("127.0.0.1");
  const [used, setUsed] = useState<string | null>(null);
  const chosen = used ?? String(limit);
  return (
    <form
      class="card inline"
      aria-labelledby="set-places"
      onSubmit={(event) => {
        event.preventDefault();
        set(subject, Number(chosen));
      }}
    >
      <h2 id="set-places">Use places up, or free them</h2>
      <label>
        IP or e-mail address
        <input
          required
          maxLength={254}
          value={subject}
          onInput={({ currentTarget }) => setSubject(currentTarget.value)}
        />
      </label>
      <label>
        Places used
        <input
          type="number"
          required
          min="0"
          max="1000"
          value={chosen}
          onInput={({ currentTarget }) => setUsed(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={isBusy}>
        Set
      </button>
    </form>
  );
}

function rule({ limit, window_seconds }: Quota): string {
  const days = (window_seconds ?? 0) / 86_400;
  const length = days >= 1 ? count(Math.round(days * 10) / 10, "day") : duration((window_seconds ?? 0) * 1000);
  return `${count(limit ?? 0, "sign-up")} per IP address, and per e-mail address, in any ${length}.`;
}
