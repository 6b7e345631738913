import type { Input, OperationSpec, RequestValidators, Validator } from "../../spec/operation.ts";
import type { ApiError } from "../core/api-error.ts";
import type { ApiTraits } from "./api-traits.ts";
import type { Exchange } from "./exchange.ts";

import { mismatch } from "../core/mismatch.ts";
import { lastFour } from "../core/secret.ts";
import { parseQuery } from "./target.ts";
import { readBody } from "./read-body.ts";
import { noParams } from "./target.ts";

type Rejecting = Pick<ApiTraits, "name" | "reject" | "readSecret" | "weigh">;

/** The secret that a request brings; throws a rejection where it brings none. */
export function readSecret({ incoming, record }: Exchange, api: Rejecting): string {
  const secret = api.readSecret ? api.readSecret(incoming.header) : bearerToken(incoming.header("authorization"));
  if (secret === undefined)
    throw api.reject("unauthorized", {
      explain:
        incoming.header("authorization") === undefined
          ? "there is no Authorization header; send Authorization: Bearer and the key"
          : "the Authorization header does not have the form 'Bearer KEY'",
      headers: { "www-authenticate": "Bearer" },
    });
  if (record) record.key = lastFour(secret);
  return secret;
}

/** The secret of `Authorization: Bearer SECRET`; undefined where the header is not there or has another form. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : /^Bearer +([^\s]+) *$/i.exec(authorization)?.[1];
}

/** The parameters and the body of a request, checked against the spec; throws a rejection where they do not fit. */
export async function readInput<Operation>(
  exchange: Exchange,
  api: Rejecting,
  { id, requestBody }: OperationSpec,
  validators: RequestValidators<Operation>,
): Promise<Input<Operation>> {
  const { params, query } = exchange;
  const path = checked(validators.path, decoded(params, api), api);
  const queryValues = checked(validators.query, parseQuery(query), api);
  if (!requestBody) return { path, query: queryValues, body: checked(validators.body, undefined, api) };
  const { value, isInParts } = await readBody(exchange, requestBody, api);
  if (isInParts) api.weigh?.(id, value);
  const fits = validators.body ?? (await validators.loadBody?.());
  // What was read in parts is looked at in parts.
  if (isInParts && fits) {
    const { fitsInSlices } = await import("./large-body.ts");
    if (!(await fitsInSlices(fits, value))) throw misfit(fits, api);
  }
  return { path, query: queryValues, body: checked(isInParts ? undefined : fits, value, api) };
}

/** Lets the journal know what a request brings, whatever is wrong with it. */
export async function noteRequest(
  exchange: Exchange,
  api: Rejecting,
  { secured, requestBody }: OperationSpec,
): Promise<void> {
  try {
    if (secured) readSecret(exchange, api);
    if (requestBody) await readBody(exchange, requestBody, api);
  } catch {
    // The operation will say so, where it is asked at all.
  }
}

function decoded(params: Exchange["params"], api: Rejecting): Record<string, string> {
  if (params === noParams) return {};
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw api.reject("invalid", {
      message: "The address is not valid",
      explain: "the path has a percent sign that does not begin an encoded character",
    });
  }
}

/** Data that fits; a rejection names the first parameter that is wrong. A part without a validator is not looked at by any operation. */
function checked<Value>(validator: Validator<Value> | undefined, data: unknown, api: Rejecting): Value {
  if (!validator) return data as Value;
  if (validator(data)) return data;
  throw misfit(validator, api);
}

function misfit(validator: Validator, api: Rejecting): ApiError {
  const { isMissing, param, message } = mismatch(validator);
  return api.reject(isMissing ? "missing" : "invalid", { message, param, explain: message });
}
