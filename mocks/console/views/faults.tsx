import { apiWords, effectOf, reachOf } from "../../panel/fault-words.ts";
import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { FaultForm } from "./fault-form.tsx";

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
                <strong class="clamp effect">{effectOf(fault)}</strong>
                <div class="dim">
                  <code>{fault.id}</code> · {apiWords[fault.api]} · {fault.operation ?? "every operation"}
                </div>
              </div>
              <div class="badges">
                {reachOf(fault).map((reach) => (
                  <span key={reach} class="badge">
                    {reach}
                  </span>
                ))}
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
