import type { components } from "../../spec/generated/control.types.ts";
import type { Form } from "./use-form.ts";

import { routes as novastack } from "../../spec/generated/novastack.routes.ts";
import { routes as novyx } from "../../spec/generated/novyx.routes.ts";
import { Choice, isOneOf } from "./choice.tsx";
import { apiWords } from "./fault-words.ts";

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
/** What the fields begin with. */
export const startOfFault = {
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

type Fields = { form: Form<typeof startOfFault> };

/** Which requests a fault strikes. */
export function FaultPlace({ form: { values, set } }: Fields) {
  const operations = Object.entries(routesOf[values.api]).map(([id, place]) => [id, `${id} (${place})`]);
  return (
    <>
      <Choice
        label="API"
        words={apiWords}
        value={values.api}
        onChoose={(api) => api !== "" && set({ api, operation: "" })}
      />
      <Choice
        label="Operation"
        every="Every operation"
        words={Object.fromEntries(operations)}
        value={values.operation}
        onChoose={(operation) => set({ operation })}
      />
    </>
  );
}

/** What a fault does to them, how often and how surely. */
export function FaultEffect({ form: { values, set, field } }: Fields) {
  return (
    <>
      <Choice
        label="Answer"
        every="As usual"
        words={answerWords}
        value={values.answer}
        onChoose={(answer) => set({ answer })}
      />
      {values.answer === "status" && (
        <>
          <label>
            Status
            <input type="number" min="400" max="599" required {...field("status")} />
          </label>
          <label>
            Retry-After
            <input placeholder="none; 30s or 1h" {...field("retryAfter")} />
          </label>
        </>
      )}
      {!isOneOf(connectionWords, values.answer) && (
        <Choice label="Body" every="Whole" words={bodyWords} value={values.body} onChoose={(body) => set({ body })} />
      )}
      <label>
        Delay
        <input
          placeholder="none; 1500ms or 3s"
          required={values.answer === "" && values.body === ""}
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
      {values.answer === "status" && (
        <label>
          JSON to answer with
          <textarea rows={2} spellcheck={false} placeholder="the API's own error" {...field("json")} />
        </label>
      )}
    </>
  );
}

/** What the fields ask for; durations have their units, in code as over HTTP. */
export function faultOf({ api, operation, answer, ...values }: typeof startOfFault): FaultRequest {
  const { status, retryAfter, json, body, delay, times, percent } = values;
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
      ...(retryAfter !== "" && { retry_after: /^\d+$/.test(retryAfter) ? `${retryAfter}s` : retryAfter }),
      ...(json.trim() !== "" && { json: JSON.parse(json) as Record<string, unknown> }),
    }),
  };
}
