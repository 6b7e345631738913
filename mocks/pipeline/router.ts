import { RegExpRouter } from "hono/router/reg-exp-router";

import type { Api, Route } from "./api.ts";

import { noParams } from "./target.ts";

/** The routes of one path by method, and the parameters that the path had. */
export type Match = { readonly byMethod: ReadonlyMap<string, Route>; readonly params: Record<string, string> };

/** Where a request is going: the API, what its path matches, and what may be meant by a path that matches nothing. */
export type Place = { readonly api: Api; readonly match: Match | undefined; readonly advise: () => string | undefined };

/** Finds the routes of a path in constant time; undefined where no operation has this path. */
export type Router = (path: string) => Match | undefined;

export function createRouter(apis: readonly Api[]): Router {
  const byTemplate = new Map<string, Map<string, Route>>();
  for (const route of apis.flatMap(({ routes }) => routes)) {
    const { path, method } = route.spec;
    byTemplate.set(path, (byTemplate.get(path) ?? new Map<string, Route>()).set(method, route));
  }
  // One entry a path, whatever the method, so that a wrong method is told from an unknown path.
  const router = new RegExpRouter<ReadonlyMap<string, Route>>();
  for (const [template, methods] of byTemplate) router.add("GET", template.replace(/\{(\w+)\}/g, ":$1"), methods);

  return (path) => {
    const [[found], values = []] = router.match("GET", path);
    if (!found) return undefined;
    const [byMethod, places] = found;
    if (values.length === 0) return { byMethod, params: noParams };
    // The router gives each parameter's place among the path's captured parts.
    const params = Object.entries(places).map(([name, place]) => [name, values[Number(place)] ?? ""] as const);
    return { byMethod, params: Object.fromEntries(params) };
  };
}

/** The route of a request; throws a rejection where the API has no such path, or the path no such method. */
export function findRoute({ api, match, advise }: Place, method: string, path: string): Route {
  const route = match?.byMethod.get(method === "HEAD" ? "GET" : method);
  if (route) return route;
  if (!match) {
    const advice = advise();
    throw api.reject("notFound", {
      // The control API has no header for explanations, and nobody to imitate.
      ...(api.name !== "control" && { message: `There is nothing at this address${advice ? `: ${advice}` : ""}` }),
      explain:
        advice ??
        `${api.name} has no path ${path}; its paths are ${[...new Set(api.specs.map((spec) => spec.path))].join(", ")}`,
    });
  }
  const allowed = [...match.byMethod.keys()].join(", ");
  throw api.reject("methodNotAllowed", {
    explain: `${path} takes ${allowed}, not ${method}`,
    headers: { allow: allowed },
  });
}
