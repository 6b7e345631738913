import type { Fault } from "../core/faults.ts";
import type { Recorded } from "../core/journal.ts";
import type { PublicCall } from "../core/operation.ts";
import type { Sandbox, Sandboxes } from "../sandbox/sandboxes.ts";
import type { World } from "../sandbox/world.ts";
import type { Api } from "./api.ts";
import type { ConsoleFiles } from "./console.ts";
import type { CorsPolicy } from "./cors.ts";
import type { Held } from "./fault.ts";
import type { Guard } from "./guard.ts";

import { abortOf } from "../core/abort.ts";
import { stateChange } from "../sandbox/change-feed.ts";
import { withoutSecrets } from "../core/secret.ts";
import { ApiError } from "../core/api-error.ts";
import { isSandboxName } from "../sandbox/sandboxes.ts";
import { parseAddress } from "./address.ts";
import { respondConsole } from "./console.ts";
import { addCors, preflight } from "./cors.ts";
import { ConnectionCut, delay, corruptBody, injectFault } from "./fault.ts";
import { authenticated, readInput } from "./input.ts";
import { headerLine, plainText, respond, respondError } from "./respond.ts";
import { createRouter, findRoute } from "./routes.ts";

/** What the transport knows of a request beside the request. */
export type RequestInfo = {
  readonly clientIp: string;
  /** The request's address as the mock knows its own, where the API is reached at another one. */
  readonly url?: string;
};

export type HandlerOptions = {
  readonly apis: readonly Api[];
  readonly sandboxes: Sandboxes;
  readonly version: string;
  readonly cors: CorsPolicy;
  readonly guard: Guard;
  /** Null where there is no server that could serve the page. */
  readonly consoleFiles: ConsoleFiles | null;
  /** Real milliseconds before each answer of the vendor APIs. */
  readonly latencyMs: number;
  /** Takes the client's IP from the first address in `X-Forwarded-For`. */
  readonly trustProxy: boolean;
  /** Aborts what waits: long polls and hanging requests. */
  readonly closed: AbortSignal;
  /** Told of what must not happen: an operation that threw something else than a rejection. */
  readonly onBug: (error: unknown) => void;
};

/** The one way of a request through the mock, whatever brought it here. */
export type Handle = (request: Request, info: RequestInfo) => Promise<Response>;

export function createHandler(options: HandlerOptions): Handle {
  const { apis } = options;
  const router = createRouter(apis);
  const held: Held = { count: 0 };
  const answer: Handle = async (request, info) => {
    const { sandbox: prefixed, path, query } = parseAddress(info.url ?? request.url);
    const match = router(path);
    const api = apis.find(({ prefix }) => isBelow(path, prefix));
    const rejection = options.guard(request, api, path);
    if (rejection) return rejection;
    if (options.consoleFiles && (!api || api.name === "control")) {
      const page = respondConsole(request, { path, sandbox: prefixed }, options.consoleFiles);
      if (page) return page;
    }
    if (!api) return nothingHere(path, apis);
    if (request.method === "OPTIONS" && api.name !== "control" && options.cors !== "off")
      return preflight(request, match?.byMethod.keys() ?? [], options.cors);

    const name = prefixed ?? request.headers.get("novamock-sandbox") ?? undefined;
    const headers: Record<string, string> = {};
    if (api.name !== "control") addCors(headers, request, options.cors);
    if (name !== undefined && !isSandboxName(name)) return rejected(badSandboxName(api), api, headers);
    const sandbox = options.sandboxes.open(name);
    const { world } = sandbox;
    const now = world.clock.now();
    const clientIp = clientIpOf(request, info, options.trustProxy);
    const entry = api.name === "control" ? null : newEntry(world, api.name, request, path, query, now, clientIp);
    if (entry) headers["x-request-id"] = entry.id;
    // Few requests wait for anything, and the signal of a request costs more than most of them do altogether.
    const abort = () => abortOf(request.signal, options.closed);
    let fault: Fault | undefined;
    try {
      if (entry && options.latencyMs > 0) await delay(options.latencyMs, abort());
      const route = findRoute(api, match, request.method, path);
      if (entry) entry.operation = route.spec.id;
      fault = entry ? world.faults.strike(entry.api, route.spec.id) : undefined;
      if (entry) entry.fault = fault?.id ?? null;
      if (fault) await injectFault(fault, api, now, abort(), held);

      const key = route.spec.secured ? authenticated(request, world, route, now, entry) : undefined;
      const input = await readInput(request, route, match!, query, entry);
      const preparing = api.prepare?.(route.spec.id);
      if (preparing) await preparing;
      const { random, mailbox } = world;
      const send: PublicCall["send"] = (draft) => mailbox.send(draft, `mail_${random.text(12)}`, now);
      const explain = (line: string) => {
        if (api.name !== "control") headers["novamock-explain"] = headerLine(withoutSecrets(line));
        if (entry) entry.explain = line;
      };
      const call = { now, clientIp, random, send, explain, key: key as never };
      const state = stateOf(api, world) ?? {
        sandbox,
        world,
        sandboxes: options.sandboxes,
        version: options.version,
        abort,
      };
      const output = await route.handler(state as never, input as never, call);
      const response = respond(output, route, headers);
      if (entry) entry.status = response.status;
      else if (route.spec.method !== "GET") options.sandboxes.changes.emit(sandbox.name, stateChange);
      return fault ? await corruptBody(fault, response) : response;
    } catch (error) {
      const rejection = apiErrorOf(error, api, request, options);
      if (entry) Object.assign(entry, { status: rejection.status, code: rejection.code, explain: rejection.explain });
      const response = rejected(rejection, api, headers);
      return fault ? await corruptBody(fault, response) : response;
    } finally {
      if (entry) record(entry, sandbox, world, options.sandboxes);
    }
  };
  return (request, info) =>
    request.method === "HEAD" ? answer(request, info).then(withoutBody) : answer(request, info);
}

/** What a HEAD request gets: it is answered like a GET request, and what would follow is not even begun. */
function withoutBody({ body, status, headers }: Response): Response {
  void body?.cancel().catch(() => undefined);
  return new Response(null, { status, headers });
}

/** Writes a request down and tells who listens; not where a reset has put another journal in place meanwhile. */
function record(entry: Recorded, sandbox: Sandbox, { journal }: World, { changes }: Sandboxes): void {
  journal.record(entry);
  if (sandbox.world.journal === journal)
    changes.emit(sandbox.name, () => ({ kind: "request", request: journal.show(entry) }));
}

function isBelow(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === "/");
}

function stateOf(api: Api, world: World): object | undefined {
  return api.name === "control" ? undefined : world[api.name];
}

/** Turns whatever was thrown into a rejection, unless the connection is to be cut. */
function apiErrorOf(error: unknown, api: Api, { signal }: Request, { onBug, closed }: HandlerOptions): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof ConnectionCut) throw error;
  // A client that gave up learns its own reason, as from a real fetch: a TimeoutError for one.
  if (signal.aborted) throw signal.reason;
  if (closed.aborted) throw new ConnectionCut("the mock was closed");
  onBug(error);
  return api.reject("internal", { explain: "the mock itself failed; its log has the details" });
}

/** A rejection as a response. On the vendor APIs a header tells the developer why. */
function rejected(rejection: ApiError, api: Api, headers: Record<string, string>): Response {
  if (api.name !== "control") headers["novamock-explain"] = headerLine(withoutSecrets(rejection.explain));
  return respondError(rejection, headers);
}

function badSandboxName(api: Api): ApiError {
  const explain = "a sandbox name has 1 to 64 letters, digits, '_', '.' and '-', and starts with a letter or digit";
  return api.reject("invalid", { message: "The sandbox name is not valid", explain });
}

function clientIpOf(request: Request, { clientIp }: RequestInfo, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? request.headers.get("x-forwarded-for")?.split(",", 1)[0]!.trim().slice(0, 64)
    : undefined;
  const ip = forwarded || clientIp;
  // The same client, whether the socket speaks IPv4 or IPv6.
  return ip.startsWith("::ffff:") ? ip.slice(7) : ip;
}

function newEntry(
  world: World,
  api: Recorded["api"],
  { method }: Request,
  path: string,
  query: string,
  at: number,
  clientIp: string,
): Recorded {
  return {
    id: world.journal.nextId(),
    at,
    api,
    operation: null,
    method,
    path: query === "" ? path : `${path}?${query}`,
    clientIp,
    key: null,
    requestBody: null,
    status: null,
    code: null,
    explain: null,
    fault: null,
  };
}

function nothingHere(path: string, apis: readonly Api[]): Response {
  const hint = apis.map(({ name, prefix }) => `${name} under ${prefix}`).join(", ");
  return plainText(path === "/" ? 200 : 404, `novamock: there is nothing at ${headerLine(path)}; it serves ${hint}\n`);
}
