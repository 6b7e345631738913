import type { Recorded } from "../core/journal.ts";
import type { World } from "../sandbox/world.ts";
import type { Api } from "./api.ts";
import type { Match, Route } from "./routes.ts";

import { lastFour } from "../core/secret.ts";
import { parseQuery } from "./address.ts";
import { bearerToken } from "./bearer.ts";
import { readBody } from "./body.ts";
import { noParams } from "./routes.ts";
import { validate } from "./validate.ts";

/** The key that a secured operation was called with; throws a rejection where there is none, or none that may. */
export function authenticated(
  request: Request,
  world: World,
  { api, spec }: Route,
  now: number,
  entry: Recorded | null,
) {
  const secret = (api.readSecret ?? bearerToken)(request.headers);
  if (secret === undefined)
    throw api.reject("unauthorized", {
      explain:
        request.headers.get("authorization") === null
          ? "there is no Authorization header; send Authorization: Bearer and the key"
          : "the Authorization header does not have the form 'Bearer KEY'",
      headers: { "www-authenticate": "Bearer" },
    });
  if (entry) entry.key = lastFour(secret);
  return api.authenticate(world, secret, spec, now);
}

/** The parameters and the body of a request, checked against the spec. */
export async function readInput(
  request: Request,
  route: Route,
  { params }: Match,
  query: string,
  entry: Recorded | null,
) {
  const { api, spec, validators } = route;
  const path = decoded(params, api);
  validate(validators.path, path, api);
  const queryValues = parseQuery(query);
  validate(validators.query, queryValues, api);
  if (!spec.requestBody) return { path, query: queryValues, body: undefined };
  const { value, text } = await readBody(request, spec.requestBody, api);
  if (entry) entry.requestBody = text;
  validate(validators.body, value, api);
  return { path, query: queryValues, body: value };
}

function decoded(params: Record<string, string>, api: Api): Record<string, string> {
  if (params === noParams) return params;
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw api.reject("invalid", {
      message: "The address is not valid",
      explain: "the path has a percent sign that does not begin an encoded character",
    });
  }
}
