import type { components } from "../../spec/generated/control.types.ts";
import type { Handles } from "../handles.ts";

import { useState } from "preact/hooks";

import { shortTime } from "./short-time.ts";
import { useEverySecond } from "./use-changes.ts";

type ClockMove = components["schemas"]["ClockMove"];

const steps = [
  ["+1 h", "1h"],
  ["+24 h", "24h"],
  ["+30 d", "30d"],
] as const;

/** The mock's time, with what moves it. */
export function ClockSection({ mock: { clock } }: { mock: Handles }) {
  const [told, tell] = useState("");
  useEverySecond();

  const move = (by: () => ClockMove) => {
    try {
      tell(whatChanged(by()));
    } catch (error) {
      // The clock has an end.
      tell((error as Error).message);
    }
  };
  const isFrozen = clock.isFrozen();
  return (
    <section>
      <h2>Clock</h2>
      <p>
        <time>{shortTime(clock.now().toISOString())}</time>
        {isFrozen && " (frozen)"}
      </p>
      <p class="buttons">
        {steps.map(([label, step]) => (
          <button key={step} type="button" onClick={() => move(() => clock.advance(step))}>
            {label}
          </button>
        ))}
        <button type="button" onClick={() => move(isFrozen ? clock.resume : clock.freeze)}>
          {isFrozen ? "Resume" : "Freeze"}
        </button>
      </p>
      <p class="told" role="status">
        {told}
      </p>
    </section>
  );
}

const words = {
  grace_ended: "grace ended",
  key_expired: "key expired",
  token_expired: "token expired",
  sign_up_freed: "sign-up freed",
} satisfies Record<components["schemas"]["ClockChange"]["change"], string>;

function whatChanged({ changes, more_changes }: ClockMove): string {
  const listed = changes.slice(0, 5).map(({ change, subject }) => `${words[change]}: ${subject}`);
  const more = changes.length - listed.length + more_changes;
  return [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}
