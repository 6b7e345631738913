import type { components } from "../../../spec/generated/control.types.ts";

import { routes as novastack } from "../../../spec/generated/novastack.routes.ts";
import { routes as novyx } from "../../../spec/generated/novyx.routes.ts";
import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { Choice, isOneOf } from "../parts/choice.tsx";
import { FormCard } from "../parts/form-card.tsx";
import { useForm } from "../use-form.ts";
import { apiWords } from "../words.ts";

type FaultRequest = components["schemas"]["FaultRequest"];
type Api = FaultRequest["api"];

const routesOf = { novastack, novyx };
// The compiler holds these to the spec: a value that is missing or unknown does not compile.
const connectionWords: Record<NonNullable<FaultRequest["connection"]>, string> = {
  reset: "None: the connection is reset",
  hang: "None: the request hangs",
};
const bodyWords: Record<NonNullable<FaultRequest["body"]>, string> = {
  truncated: "Cut off in the middle",
  malformed: "Malformed, but complete",
};
const answerWords = { status: "With a status", ...connectionWords };
const start = {
  api: "novyx" as Api,
  operation: "",
  answer: "status",
  status: "503",
  retryAfter: "",
  json: "",
  body: "",
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
  const operations = Object.entries(routesOf[form.api]).map(([id, place]) => [id, `${id} (${place})`]);
  const choice = (name: keyof typeof start) => ({
    value: form[name],
    onChoose: (value: string) => set({ [name]: value }),
  });
  return (
    <FormCard id="arm" title="Arm a fault" submit="Arm" onSubmit={arm}>
      <Choice
        label="API"
        words={apiWords}
        value={form.api}
        onChoose={(api) => api !== "" && set({ api, operation: "" })}
      />
      <Choice
        label="Operation"
        every="Every operation"
        words={Object.fromEntries(operations)}
        {...choice("operation")}
      />
      <Choice label="Answer" every="As usual" words={answerWords} {...choice("answer")} />
      {form.answer === "status" && (
        <>
          <label>
            Status
            <input type="number" min="400" max="599" required {...field("status")} />
          </label>
          <label>
            Retry-After
            <input placeholder="not sent; 30, 30s or 1h" {...field("retryAfter")} />
          </label>
        </>
      )}
      {!isOneOf(connectionWords, form.answer) && (
        <Choice label="Body" every="Whole" words={bodyWords} {...choice("body")} />
      )}
      <label>
        Delay
        <input placeholder="none; 1500ms or 3s" required={form.answer === "" && form.body === ""} {...field("delay")} />
      </label>
      <label>
        Times
        <input type="number" min="1" placeholder="until disarmed" {...field("times")} />
      </label>
      <label>
        Probability, in %
        <input type="number" min="0.1" max="100" step="any" required {...field("percent")} />
      </label>
      {form.answer === "status" && (
        <label>
          JSON to answer with
          <textarea rows={2} spellcheck={false} placeholder="the API's own error" {...field("json")} />
        </label>
      )}
    </FormCard>
  );
}

function requestOf({ api, operation, answer, status, retryAfter, json, body, delay, times, percent }: typeof start) {
  const request: FaultRequest = {
    api,
    ...(operation !== "" && { operation }),
    ...(delay !== "" && { delay }),
    ...(times !== "" && { times: Number(times) }),
    probability: Number(percent) / 100,
  };
  if (isOneOf(connectionWords, answer)) return { ...request, connection: answer };
  return {
    ...request,
    ...(isOneOf(bodyWords, body) && { body }),
    ...(answer === "status" && {
      status: Number(status),
      ...(retryAfter !== "" && { retry_after: /^\d+$/.test(retryAfter) ? Number(retryAfter) : retryAfter }),
      ...(json.trim() !== "" && { json: JSON.parse(json) as Record<string, unknown> }),
    }),
  };
}
