import type { components } from "../../../spec/generated/control.types.ts";

import { useState } from "preact/hooks";

import { useMockTime } from "../clock.tsx";
import { ask } from "../control.ts";
import { ErrorLine } from "../parts/error-line.tsx";
import { useAction } from "../use-action.ts";
import { count, instant } from "../words.ts";

type ClockMove = components["schemas"]["ClockMove"];
type Change = components["schemas"]["ClockChange"];

const jumps: [string, number][] = [
  ["+1 h", 3600],
  ["+24 h", 86_400],
  ["+30 d", 2_592_000],
];
const changeWords: Record<Change["change"], string> = {
  grace_ended: "grace ended",
  key_expired: "key expired",
  token_expired: "token expired",
  sign_up_freed: "sign-up place freed",
};

/** The time that the mock lives in, and what changes when it is moved. */
export function Clock() {
  const { now, isFrozen } = useMockTime();
  const [move, setMove] = useState<ClockMove | null>(null);
  const [target, setTarget] = useState("");
  const { run, error, isBusy } = useAction();
  const apply = (act: () => Promise<ClockMove>) => void run(async () => setMove(await act()));
  return (
    <>
      <section class="card" aria-label="Now">
        <p class="now">
          <time class="mono">{now === null ? "…" : instant(now)}</time> <span class="dim">UTC</span>
          <span class={`badge ${isFrozen ? "grace" : "active"}`}>{isFrozen ? "frozen" : "running"}</span>
        </p>
        <div class="actions start">
          {jumps.map(([label, seconds]) => (
            <button
              key={label}
              type="button"
              disabled={isBusy}
              onClick={() => apply(() => ask("advanceClock", { body: { seconds } }))}
            >
              {label}
            </button>
          ))}
          <button
            type="button"
            disabled={isBusy}
            onClick={() => apply(() => (isFrozen ? ask("resumeClock") : ask("freezeClock")))}
          >
            {isFrozen ? "Resume" : "Freeze"}
          </button>
        </div>
        <form
          class="inline"
          onSubmit={(event) => {
            event.preventDefault();
            apply(() => ask("setClock", { body: { now: `${target}Z` } }));
          }}
        >
          <label>
            Set to (UTC)
            <input
              type="datetime-local"
              step="1"
              required
              value={target}
              onInput={({ currentTarget }) => setTarget(currentTarget.value)}
            />
          </label>
          <button type="submit" disabled={isBusy}>
            Set
          </button>
        </form>
        <ErrorLine text={error} />
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">What changed by the last move</h2>
        <div role="status">
          <Changes move={move} />
        </div>
      </section>
    </>
  );
}

function Changes({ move }: { move: ClockMove | null }) {
  if (move === null)
    return (
      <p class="dim">Move the clock: keys whose grace ends, tokens that expire and places that free are told here.</p>
    );
  if (move.changes.length === 0)
    return <p class="dim">Nothing: no key, token or sign-up place ended before {instant(move.now)}.</p>;
  return (
    <>
      <ul class="rows">
        {move.changes.map(({ at, change, subject }) => (
          <li key={`${at} ${change} ${subject}`} class="row">
            <span class="mono">{instant(at)}</span>
            <span class="badge">{changeWords[change]}</span>
            <code class="grow clamp">{subject}</code>
          </li>
        ))}
      </ul>
      {move.more_changes > 0 && <p class="dim">And {count(move.more_changes, "more change")}.</p>}
    </>
  );
}
