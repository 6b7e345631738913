import type { Fault } from "../core/faults.ts";
import type { FaultOptions } from "../core/options.ts";
import type { Handles } from "../handles.ts";

import { useState } from "preact/hooks";

type Api = Fault["api"];
type Failure = Pick<FaultOptions, "status" | "connection" | "delay">;

// The compiler holds this to the spec: an API that is missing or unknown does not compile.
const apiNames: Record<Api, string> = { novyx: "Novyx", novastack: "novastack" };
const failures: [string, Failure][] = [
  ["503", { status: 503 }],
  ["hang", { connection: "hang" }],
  ["slow, 3 s", { delay: "3s" }],
];

/** Lets the next request fail, and disarms what is armed. */
export function FaultSection({ mock: { faults } }: { mock: Handles }) {
  const [api, setApi] = useState<Api>("novyx");
  const [told, tell] = useState("");
  const armed = faults.list();
  const arm = (failure: Failure) => {
    try {
      faults.add({ api, times: 1, ...failure });
      tell("");
    } catch (error) {
      // So many are armed already.
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
          <button key={label} type="button" onClick={() => arm(failure)}>
            {label}
          </button>
        ))}
      </p>
      <p class="told" role="status">
        {told}
      </p>
      <ul>
        {armed.map((fault) => (
          <li key={fault.id} class="row">
            <div>
              <p>{effectOf(fault)}</p>
              <p class="quiet">
                {apiNames[fault.api]}, {fault.operation ?? "every operation"}
                {fault.times !== undefined && `, ${fault.times} left`}
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

function effectOf({ status, connection, delay_ms, body }: Fault): string {
  const effects = [
    status && `answers ${status}`,
    connection,
    delay_ms && `waits ${delay_ms} ms`,
    body && `${body} body`,
  ];
  return effects.filter(Boolean).join(", ");
}
