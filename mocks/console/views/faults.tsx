import type { components } from "../../../spec/generated/control.types.ts";

import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { FaultForm } from "./fault-form.tsx";

type Fault = components["schemas"]["Fault"];

/** Failures that strike requests to the vendor APIs: armed, counted down, disarmed. */
export function Faults() {
  const { data, error } = useLive(() => ask("listFaults"));
  const { run, error: disarmError } = useAction();
  const faults = data?.faults ?? [];
  const disarm = (id: string) =>
    void run(async () => {
      await ask("removeFault", { path: { id } });
      announce(`Disarmed ${id}`);
    });
  const disarmAll = () =>
    void run(async () => {
      await ask("clearFaults");
      announce("Disarmed all faults");
    });
  return (
    <>
      <section aria-labelledby="armed">
        <div class="heading">
          <h2 id="armed">Armed</h2>
          {faults.length > 0 && (
            <button type="button" onClick={disarmAll}>
              Disarm all
            </button>
          )}
        </div>
        <ErrorLine text={error ?? disarmError} />
        {data && faults.length === 0 && (
          <EmptyState>No fault is armed: requests are answered as the vendors do.</EmptyState>
        )}
        <ul class="rows">
          {faults.map((fault) => (
            <li key={fault.id} class="row">
              <div class="grow">
                <strong>{effectOf(fault)}</strong>
                <div class="dim">
                  <code>{fault.id}</code> · {fault.api} · {fault.operation ?? "every operation"}
                </div>
              </div>
              <div class="badges">
                {fault.probability < 1 && <span class="badge">{Math.round(fault.probability * 1000) / 10} %</span>}
                <span class="badge grace">{fault.times === undefined ? "until disarmed" : `${fault.times} left`}</span>
              </div>
              <button type="button" aria-label={`Disarm ${fault.id}`} onClick={() => disarm(fault.id)}>
                Disarm
              </button>
            </li>
          ))}
        </ul>
      </section>
      <FaultForm />
    </>
  );
}

/** What a fault does, as a person would say it. */
function effectOf({ status, retry_after, connection, body, delay_ms }: Fault): string {
  const effects = [
    ...(delay_ms === undefined ? [] : [`waits ${delay_ms} ms`]),
    ...(status === undefined ? [] : [`answers ${status}`]),
    ...(retry_after === undefined ? [] : [`Retry-After ${retry_after} s`]),
    ...(connection === undefined ? [] : [connection === "hang" ? "never answers" : "resets the connection"]),
    ...(body === undefined ? [] : [`sends a ${body} body`]),
  ];
  return effects.join(", ");
}
