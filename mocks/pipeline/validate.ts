import type { ValidationError, Validator } from "../../spec/operation.ts";
import type { Api } from "./api.ts";

/** Rejects data that does not fit, naming the first parameter that is wrong. */
export function validate(validator: Validator | undefined, data: unknown, api: Api): void {
  if (!validator || validator(data)) return;
  const [error] = validator.errors ?? [];
  if (!error) throw api.reject("invalid", { explain: "the request does not fit the spec" });
  const param = parameterName(error) || null;
  const subject = param === null ? "The request body" : `'${param}'`;
  const message = error.keyword === "required" ? `${subject} is required` : `${subject} ${reason(error)}`;
  throw api.reject(error.keyword === "required" ? "missing" : "invalid", { message, param, explain: message });
}

/** `/messages/0/role` as `messages[0].role`. */
function parameterName({ instancePath, keyword, params }: ValidationError): string {
  const steps = instancePath.split("/").slice(1).map(unescapePointer);
  if (keyword === "required") steps.push(String(params["missingProperty"]));
  if (keyword === "additionalProperties") steps.push(String(params["additionalProperty"]));
  return steps
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("")
    .slice(0, 200);
}

function reason({ keyword, params, message }: ValidationError): string {
  if (keyword === "enum") return `must be one of ${(params["allowedValues"] as unknown[]).join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
  if (keyword === "additionalProperties") return "is not a known field";
  return message ?? "is invalid";
}

const unescapePointer = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");
