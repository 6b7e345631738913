import type { Fault } from "../core/faults.ts";
import type { FaultOptions } from "../core/options.ts";
import type { Handles } from "../handles.ts";

import { useState } from "preact/hooks";

import { effectOf, reachOf } from "./fault-words.ts";

type Api = Fault["api"];
type Failure = Omit<FaultOptions, "api" | "times">;

// The compiler holds this to the spec: an API that is missing or unknown does not compile.
const apiNames: Record<Api, string> = { novyx: "Novyx", novastack: "novastack" };
const failures: [string, Failure][] = [
  ["503", { status: 503 }],
  ["429", { status: 429, retryAfter: "30s" }],
  ["hang", { connection: "hang" }],
  ["reset", { connection: "reset" }],
  ["malformed", { body: "malformed" }],
  ["slow, 3 s", { delay: "3s" }],
];

/** Lets the next request fail, and disarms what is armed. */
export function FaultSection({ mock: { faults } }: { mock: Handles }) {
  const [api, setApi] = useState<Api>("novyx");
  const [told, tell] = useState("");
  const armed = faults.list();
  const arm = (failure: () => Failure) => {
    try {
      faults.add({ api, times: 1, ...failure() });
      tell("");
    } catch (error) {
      // So many are armed already, or what was typed is no JSON.
      tell((error as Error).message);
    }
  };
  return (
    <section>
      <h2>Faults</h2>
      <p class="buttons">
        <label>
          The next request to{" "}
          <select value={api} onChange={({ currentTarget }) => setApi(currentTarget.value as Api)}>
            {Object.entries(apiNames).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {failures.map(([label, failure]) => (
          <button key={label} type="button" onClick={() => arm(() => failure)}>
            {label}
          </button>
        ))}
      </p>
      <details>
        <summary>An error of your own</summary>
        <OwnError arm={arm} />
      </details>
      <p class="told" role="status">
        {told}
      </p>
      <ul>
        {armed.map((fault) => (
          <li key={fault.id} class="row">
            <div>
              <p class="clamp">{effectOf(fault)}</p>
              <p class="quiet">
                {[apiNames[fault.api], fault.operation ?? "every operation", ...reachOf(fault)].join(", ")}
              </p>
            </div>
            <button type="button" aria-label={`Disarm ${fault.id}`} onClick={() => faults.remove(fault.id)}>
              Disarm
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnError({ arm }: { arm: (failure: () => Failure) => void }) {
  const [status, setStatus] = useState("409");
  const [json, setJson] = useState('{"error":"…"}');
  return (
    <form
      class="buttons"
      onSubmit={(event) => {
        event.preventDefault();
        arm(() => ({ status: Number(status), json: JSON.parse(json) as object }));
      }}
    >
      <label>
        Status{" "}
        <input
          type="number"
          min="400"
          max="599"
          required
          value={status}
          onInput={({ currentTarget }) => setStatus(currentTarget.value)}
        />
      </label>
      <label>
        JSON <textarea rows={2} value={json} onInput={({ currentTarget }) => setJson(currentTarget.value)} />
      </label>
      <button type="submit">Arm</button>
    </form>
  );
}
