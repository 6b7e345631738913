import type { Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { ErrorType } from "../http/spec-names.ts";

import { field, isObject, isString, summary } from "../http/exchange.ts";

/** Checks that an error has the documented form: `{ "error": { "message", "type", "param", "code" } }`. */
export function checkEnvelope(t: Scenario, answer: Exchange): void {
  const error = field(answer.json, "error");
  const holds =
    isObject(error) &&
    isString(error["message"]) &&
    isString(error["type"]) &&
    isStringOrNull(error["param"]) &&
    // Other codes than invalid_api_key are documented nowhere, and gateways know numbers too.
    (isStringOrNull(error["code"]) || typeof error["code"] === "number");
  const expected = "an object error with message, type, param and code";
  t.check("novastack.errors.envelope", holds, expected, answer);
}

/** Checks the type of an error; one that is not in the envelope tells none, which is for the envelope's clause to judge. */
export function checkType(t: Scenario, clause: string, answer: Exchange, type: ErrorType): void {
  const error = field(answer.json, "error");
  if (!isObject(error)) return t.unverified(`the error is not in the documented form: ${summary(answer)}`);
  t.check(clause, error["type"] === type, `the error's type to be "${type}"`, answer);
}

/** Checks what the document says of every 401; any other status is for other clauses to judge. */
export function checkUnauthorizedForm(t: Scenario, answer: Exchange): void {
  if (answer.status !== 401) return;
  checkEnvelope(t, answer);
  checkType(t, "novastack.errors.authentication", answer, "authentication_error");
}

function isStringOrNull(value: unknown): boolean {
  return value === null || isString(value);
}
