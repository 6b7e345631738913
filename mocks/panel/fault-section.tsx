import type { FaultOptions } from "../core/options.ts";
import type { Handles } from "../handles.ts";

import { useState } from "preact/hooks";

import { FaultEffect, faultOf, FaultPlace, startOfFault } from "./fault-fields.tsx";
import { apiWords, effectOf, reachOf } from "./fault-words.ts";
import { useForm } from "./use-form.ts";

type Failure = Omit<FaultOptions, "api" | "operation" | "times">;

const failures: [string, Failure][] = [
  ["503", { status: 503 }],
  ["429", { status: 429, retryAfter: "30s" }],
  ["hang", { connection: "hang" }],
  ["reset", { connection: "reset" }],
  ["malformed", { body: "malformed" }],
  ["slow, 3 s", { delay: "3s" }],
];

const shown = 20;

/** Lets requests fail, and disarms what is armed. */
export function FaultSection({ mock: { faults } }: { mock: Handles }) {
  const form = useForm(startOfFault);
  const [told, tell] = useState("");
  const armed = faults.list();
  const arm = (fault: () => FaultOptions) => {
    try {
      faults.add(fault());
      tell("");
    } catch (error) {
      // So many are armed already, or what was typed does not fit.
      tell((error as Error).message);
    }
  };
  const { api, operation } = form.values;
  const next = { api, ...(operation !== "" && { operation }), times: 1 };
  return (
    <section>
      <h2>Faults</h2>
      <div class="fields">
        <FaultPlace form={form} />
      </div>
      <p class="buttons">
        The next request:
        {failures.map(([label, failure]) => (
          <button key={label} type="button" onClick={() => arm(() => ({ ...next, ...failure }))}>
            {label}
          </button>
        ))}
      </p>
      <details>
        <summary>Another failure</summary>
        <form
          class="fields"
          onSubmit={(event) => {
            event.preventDefault();
            arm(() => optionsOf(faultOf(form.values)));
          }}
        >
          <FaultEffect form={form} />
          <button type="submit">Arm</button>
        </form>
      </details>
      <p class="told" role="status">
        {told}
      </p>
      <ul>
        {armed.slice(0, shown).map((fault) => (
          <li key={fault.id} class="row">
            <div>
              <p class="clamp">{effectOf(fault)}</p>
              <p class="quiet">
                {[apiWords[fault.api], fault.operation ?? "every operation", ...reachOf(fault)].join(", ")}
              </p>
            </div>
            <button type="button" aria-label={`Disarm ${fault.id}`} onClick={() => faults.remove(fault.id)}>
              Disarm
            </button>
          </li>
        ))}
      </ul>
      {armed.length > shown && <p class="quiet">and {armed.length - shown} more</p>}
      {armed.length > 1 && (
        <button type="button" onClick={() => faults.clear()}>
          Disarm all
        </button>
      )}
    </section>
  );
}

const optionsOf = ({ retry_after: retryAfter, ...same }: ReturnType<typeof faultOf>): FaultOptions => ({
  ...same,
  ...(retryAfter !== undefined && { retryAfter }),
});
