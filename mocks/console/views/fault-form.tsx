import type { components } from "../../../spec/generated/control.types.ts";

import { operations as novastackOperations } from "../../../spec/generated/novastack.operations.ts";
import { operations as novyxOperations } from "../../../spec/generated/novyx.operations.ts";
import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { FormCard } from "../parts/form-card.tsx";
import { useForm } from "../use-form.ts";

type FaultRequest = components["schemas"]["FaultRequest"];
type Api = FaultRequest["api"];
type Effect = "status" | "connection" | "body" | "delay";

const operationsOf = { novastack: novastackOperations, novyx: novyxOperations };
// The compiler holds these to the spec: a value that is missing or unknown does not compile.
const connectionWords: Record<NonNullable<FaultRequest["connection"]>, string> = {
  reset: "reset the connection",
  hang: "never answer",
};
const bodyWords: Record<NonNullable<FaultRequest["body"]>, string> = {
  truncated: "cut off in the middle",
  malformed: "broken, but complete",
};
const effectWords: Record<Effect, string> = {
  status: "Answer with a status",
  connection: "Break the connection",
  body: "Corrupt the body",
  delay: "Only wait",
};
const start = {
  api: "novyx" as Api,
  operation: "",
  effect: "status" as Effect,
  status: "503",
  retryAfter: "",
  connection: "reset",
  body: "truncated",
  delay: "",
  times: "1",
  percent: "100",
};

/** Arms a fault. */
export function FaultForm() {
  const { values: form, set, field } = useForm(start);
  const arm = async () => {
    const { id } = await ask("addFault", { body: requestOf(form) });
    announce(`Armed ${id}`);
  };
  return (
    <FormCard id="arm" title="Arm a fault" submit="Arm" onSubmit={arm}>
      <label>
        API
        <select
          value={form.api}
          onChange={({ currentTarget }) => set({ api: currentTarget.value as Api, operation: "" })}
        >
          <option value="novyx">Novyx</option>
          <option value="novastack">novastack</option>
        </select>
      </label>
      <label>
        Operation
        <select {...field("operation")}>
          <option value="">Every operation</option>
          {operationsOf[form.api].map(({ id, method, path }) => (
            <option key={id} value={id}>
              {id} ({method} {path})
            </option>
          ))}
        </select>
      </label>
      <label>
        Effect
        <Choice words={effectWords} value={form.effect} onChoose={(effect) => set({ effect })} />
      </label>
      {form.effect === "status" && (
        <>
          <label>
            Status
            <input type="number" min="400" max="599" required {...field("status")} />
          </label>
          <label>
            Retry-After, in seconds
            <input type="number" min="0" max="86400" placeholder="not sent" {...field("retryAfter")} />
          </label>
        </>
      )}
      {form.effect === "connection" && (
        <label>
          How
          <Choice words={connectionWords} value={form.connection} onChoose={(connection) => set({ connection })} />
        </label>
      )}
      {form.effect === "body" && (
        <label>
          How
          <Choice words={bodyWords} value={form.body} onChoose={(body) => set({ body })} />
        </label>
      )}
      <label>
        Delay, in milliseconds
        <input
          type="number"
          min="0"
          max="600000"
          placeholder="none"
          required={form.effect === "delay"}
          {...field("delay")}
        />
      </label>
      <label>
        Times
        <input type="number" min="1" placeholder="until disarmed" {...field("times")} />
      </label>
      <label>
        Probability, in %
        <input type="number" min="0.1" max="100" step="any" required {...field("percent")} />
      </label>
    </FormCard>
  );
}

function Choice<Value extends string>({
  words,
  value,
  onChoose,
}: {
  words: Record<Value, string>;
  value: string;
  onChoose: (value: Value) => void;
}) {
  return (
    <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}>
      {(Object.entries(words) as [Value, string][]).map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  );
}

function requestOf(form: typeof start): FaultRequest {
  const { api, operation, effect } = form;
  return {
    api,
    ...(operation !== "" && { operation }),
    ...(effect === "status" && { status: Number(form.status) }),
    ...(effect === "status" && form.retryAfter !== "" && { retry_after: Number(form.retryAfter) }),
    ...(effect === "connection" && { connection: form.connection as keyof typeof connectionWords }),
    ...(effect === "body" && { body: form.body as keyof typeof bodyWords }),
    ...(form.delay !== "" && { delay_ms: Number(form.delay) }),
    ...(form.times !== "" && { times: Number(form.times) }),
    probability: Number(form.percent) / 100,
  };
}
