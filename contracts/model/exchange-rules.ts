import type { Exchange } from "../http/exchange.ts";
import type { NovyxCode, TypedStatus } from "../http/spec-names.ts";
import type { Check } from "./rule.ts";

import { errors } from "../../spec/generated/novyx.rules.ts";
import { field, mentions } from "../http/exchange.ts";
import { isObject, isString, rejected, succeeded } from "../http/exchange.ts";

/** The types that the document gives to statuses, and the clause of each. */
const novastackTypes: readonly (readonly [...TypedStatus, clause: string])[] = [
  [400, "invalid_request_error", "novastack.errors.invalid-request"],
  [401, "authentication_error", "novastack.errors.authentication"],
  [429, "rate_limit_error", "novastack.errors.rate-limit"],
  [500, "server_error", "novastack.errors.server"],
];

/** The codes to which the document gives a status, and a clause of each. */
const novyxCodes: readonly (readonly [code: NovyxCode, clause: string])[] = [
  ["INVALID_TOKEN", "novyx.verify.invalid-token"],
  ["NOT_FOUND", "novyx.revoke.not-found"],
  ["RATE_LIMITED", "novyx.sign-up.ip-limit"],
];

/** The page gives it one status too, but other rejections may have it beside another. */
const invalidCode = ["VALIDATION_ERROR", "novyx.sign-up.email-disposable"] as const;

/** Checks what holds for every exchange of a run with an API, whatever was asked. */
export type CheckExchange = (api: "novyx" | "novastack", answer: Exchange, check: Check, operation: string) => void;

/** Creates the rules of one run. */
export function createExchangeRules(): CheckExchange {
  /** The Authorization headers to which models were listed. */
  const listed = new Set<string | undefined>();
  return (api, answer, check, operation) => {
    // An answer to HEAD has no body.
    if (answer.problem !== null || answer.method === "HEAD") return;
    if (operation === "signUp" && answer.status === 429)
      check("novyx.sign-up.ip-limit", mentions(answer.json, "RATE_LIMITED"), "429 to come with the code RATE_LIMITED");
    if (api === "novyx") return checkNovyx(answer, check);
    checkNovastack(answer, check);
    const models = field(answer.json, "data");
    // What a query may leave out of a list, the document does not say.
    if (operation !== "listModels" || !succeeded(answer) || !Array.isArray(models) || answer.url.includes("?")) return;
    const caller = answer.requestHeaders["authorization"];
    if (models.length > 0) listed.add(caller);
    const expected = "the models to be listed that were listed before";
    check("novastack.permissions.read-models", models.length > 0 || !listed.has(caller), expected);
  };
}

function checkNovyx(answer: Exchange, check: Check): void {
  const { status, json } = answer;
  if (succeeded(answer)) {
    const clause = "novyx.success.content-type";
    check(clause, json === undefined || isJsonType(answer), "a Content-Type of JSON");
    const code = field(json, "code") ?? field(json, "error", "code");
    for (const [each, ofCode] of [...novyxCodes, invalidCode])
      if (code === each) check(ofCode, false, `the code ${each} not to come with a success`);
    return;
  }
  for (const [code, clause] of novyxCodes)
    if (mentions(json, code))
      check(clause, status === errors[code][0], `the code ${code} to come with ${errors[code][0]}`);
  if (rejected(answer)) {
    const isEnvelope =
      isString(field(json, "error")) && isString(field(json, "code")) && field(json, "status") === status;
    check("novyx.errors.envelope", isEnvelope, "an object with error, code and status");
  }
}

function checkNovastack(answer: Exchange, check: Check): void {
  const { status, json } = answer;
  const [, key] = /^Bearer ([\w.~+/=-]{12,})$/.exec(answer.requestHeaders["authorization"] ?? "") ?? [];
  // With a 401 it is no valid key.
  if (key !== undefined && status !== 401) {
    const isShown = [answer.text, ...Object.values(answer.headers)].some((text) => text.includes(key));
    check("novastack.keys.shown-once", !isShown, "no answer to show the key of its request");
  }
  if (succeeded(answer))
    for (const [own, type, clause] of novastackTypes)
      if (field(json, "error", "type") === type)
        check(clause, false, `an error of the type ${type} to come with ${own}`);
  const known = novastackTypes.find(([each]) => each === status);
  // Of other statuses, and of what a proxy in front answers, the document says nothing.
  if (!known) return;
  const [, type, clause] = known;
  const error = field(json, "error");
  const isEnvelope =
    isObject(error) &&
    isString(error["message"]) &&
    isString(error["type"]) &&
    (error["param"] === null || isString(error["param"])) &&
    (error["code"] === null || isString(error["code"]) || typeof error["code"] === "number");
  const members = "an object error with message, type, param and code";
  if (check("novastack.errors.envelope", isEnvelope && isJsonType(answer), `${members}, as JSON`))
    check(clause, field(error, "type") === type, `${status} to have the type ${type}`);
}

function isJsonType({ headers }: Exchange): boolean {
  return /^application\/([\w.-]+\+)?json\b/i.test(headers["content-type"] ?? "");
}
