import type { ValidationError, Validator } from "../../spec/operation.ts";

/** What somebody calls a field. */
export type FieldLabel = (field: string) => string;

/** What a validator has found first: the parameter and a sentence that names it. */
export function mismatch(
  { errors }: Validator,
  label: FieldLabel = (field) => field,
): { isMissing: boolean; param: string | null; message: string } {
  const error = mostTelling(errors ?? []);
  if (!error) return { isMissing: false, param: null, message: "The request does not fit the spec" };
  const isMissing = error.keyword === "required";
  const param = parameterName(error, label) || null;
  const subject = param === null ? "The request body" : `'${param}'`;
  return { isMissing, param, message: isMissing ? `${subject} is required` : `${subject} ${reason(error, label)}` };
}

/** The first error; of a choice of forms, that of the one whose type the value has, since the others tell nothing. */
function mostTelling(errors: readonly ValidationError[]): ValidationError | undefined {
  const choice = errors.at(-1);
  const needed = errors.filter(({ keyword }) => keyword === "required").map(({ params }) => params["missingProperty"]);
  if (choice?.keyword === "anyOf" && needed.length > 1 && needed.length === errors.length - 1)
    return { ...choice, message: `must have one of ${needed.join(", ")}` };
  if (choice?.keyword !== "oneOf") return errors[0];
  const isOtherForm = (error: ValidationError) =>
    error.keyword === "type" && error.instancePath === choice.instancePath;
  const types = [...new Set(errors.filter(isOtherForm).map(({ params }) => String(params["type"])))];
  if (types.length === 0) return errors[0];
  const message = `must be ${types.join(" or ")}`;
  return errors.find((error) => error !== choice && !isOtherForm(error)) ?? { ...choice, message };
}

/** `/messages/0/role` as `messages[0].role`. */
function parameterName({ instancePath, keyword, params, propertyName }: ValidationError, label: FieldLabel): string {
  const steps = instancePath.split("/").slice(1).map(unescapePointer);
  if (propertyName !== undefined) steps.push(propertyName);
  if (keyword === "required") steps.push(String(params["missingProperty"]));
  if (keyword === "additionalProperties") steps.push(String(params["additionalProperty"]));
  return steps
    .map(label)
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("")
    .slice(0, 200);
}

function reason({ keyword, params, message, propertyName }: ValidationError, label: FieldLabel): string {
  if (propertyName !== undefined) {
    const known = new Set((params["allowedValues"] as string[]).map(label));
    return `is not a known field; expected ${[...known].join(", ")}`;
  }
  if (keyword === "enum") return `must be one of ${(params["allowedValues"] as unknown[]).join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
  if (keyword === "additionalProperties") return "is not a known field";
  if (keyword === "type") return `must be ${[params["type"]].flat().join(" or ")}`;
  return message ?? "is invalid";
}

const unescapePointer = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");
