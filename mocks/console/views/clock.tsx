import type { components } from "../../../spec/generated/control.types.ts";

import { useState } from "preact/hooks";

import { useMockTime } from "../clock.tsx";
import { ask } from "../control.ts";
import { ErrorLine } from "../parts/error-line.tsx";
import { useAction } from "../use-action.ts";
import { useForm } from "../../panel/use-form.ts";
import { instant, offset } from "../words.ts";
import { ClockChanges } from "./clock-changes.tsx";

type ClockMove = components["schemas"]["ClockMove"];

const jumps = [
  ["+1 h", "1h"],
  ["+24 h", "24h"],
  ["+30 d", "30d"],
] as const;

/** The time that the mock lives in, and what changes when it is moved. */
export function Clock() {
  const { now, isFrozen } = useMockTime();
  const [move, setMove] = useState<ClockMove | null>(null);
  const { values, field } = useForm({ step: "15m", target: "" });
  const { run, error, isBusy } = useAction();
  const apply = (act: () => Promise<ClockMove>) => void run(async () => setMove(await act()));
  const advance = (by: string) => apply(() => ask("advanceClock", { body: { by } }));
  const set = (to: string) => apply(() => ask("setClock", { body: { now: to } }));
  return (
    <>
      <section class="card" aria-label="Now">
        <p class="now">
          <time class="mono">{now === null ? "…" : instant(now)}</time> <span class="dim">UTC</span>
          <span class={`badge ${isFrozen ? "grace" : "active"}`}>{isFrozen ? "frozen" : "running"}</span>
          <span class="dim">{now !== null && offset(now - Date.now())}</span>
        </p>
        <div class="actions start">
          {jumps.map(([label, step]) => (
            <button key={label} type="button" disabled={isBusy} onClick={() => advance(step)}>
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
          <button type="button" disabled={isBusy} onClick={() => set(new Date().toISOString())}>
            Set to real time
          </button>
        </div>
        <div class="inline">
          <form
            class="inline"
            onSubmit={(event) => {
              event.preventDefault();
              advance(values.step);
            }}
          >
            <label class="short">
              Step
              <input required placeholder="90s, 15m, 2h or 3d" {...field("step")} />
            </label>
            <button type="submit" disabled={isBusy}>
              Advance
            </button>
          </form>
          <form
            class="inline"
            onSubmit={(event) => {
              event.preventDefault();
              set(`${values.target}Z`);
            }}
          >
            <label>
              Set to (UTC)
              <input type="datetime-local" step="1" required {...field("target")} />
            </label>
            <button type="submit" disabled={isBusy}>
              Set
            </button>
          </form>
        </div>
        <ErrorLine text={error} />
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">What changed by the last move</h2>
        <div role="status">
          <ClockChanges move={move} />
        </div>
      </section>
    </>
  );
}
