import type { OperationSpec } from "../../spec/operation.ts";
import type { Exchange } from "../http/exchange.ts";
import type { HttpClient, HttpRequest } from "../http/http-client.ts";
import type { OperationId } from "../http/spec-names.ts";
import type { Run } from "./run.ts";

import {
  baseUrl as novastackUrl,
  operations as novastackOperations,
} from "../../spec/generated/novastack.operations.ts";
import { baseUrl as novyxUrl, operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import { field, isString, succeeded } from "../http/exchange.ts";
import { outlasts } from "./patience.ts";
import { Unverified } from "./unverified.ts";

export type CallOptions = {
  /** Sent as `Authorization: Bearer`. */
  key?: string;
  /** Replaces the Authorization header; null sends none. */
  headers?: Record<string, string>;
  path?: Record<string, string>;
  query?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  form?: FormData;
  /** Where the request comes from; only sign-ups are counted by it. */
  clientIp?: string | undefined;
  /** Asks with HEAD where the spec has GET. */
  isHead?: boolean;
  /** Writes the path of the spec differently. */
  rewrite?: (path: string) => string;
  /** Sends it in place of the run's own client. */
  client?: HttpClient;
  /** Whether a limit may be what is looked for: then a 429 is taken as the answer, and not waited for. */
  isAboutLimits?: boolean;
  /** Whether a hook was told to make the answer, which then is neither the API's own nor to be waited out. */
  isInjected?: boolean;
};

const operationById = new Map<OperationId, { api: "novastack" | "novyx"; spec: OperationSpec }>([
  ...novastackOperations.map((spec) => [spec.id, { api: "novastack", spec }] as const),
  ...novyxOperations.map((spec) => [spec.id, { api: "novyx", spec }] as const),
]);

/** The API that an operation belongs to. */
export const apiOf = (operationId: OperationId): "novastack" | "novyx" => operationById.get(operationId)!.api;

/** How much of the spec's paths stands in a base URL already. */
const baseLengths = { novastack: pathOf(novastackUrl).length, novyx: pathOf(novyxUrl).length };

// As many cases run side by side; a target that leaves every one of them waiting is gone.
const mostUnanswered = 16;
// One that answers now and then could keep a run waiting for hours.
const mostTimeouts = 24;
// No header carries a longer key.
const longestKey = 16_000;

/** Sends a request to an operation of the spec; ends the case as unverified where no more requests are to be sent. */
export async function callOperation(run: Run, operationId: OperationId, options: CallOptions = {}): Promise<Exchange> {
  if (run.signal?.aborted) throw new Unverified("the run was ended early");
  if (run.unanswered >= mostUnanswered)
    throw new Unverified(
      `the target has stopped answering: no whole answer to ${mostUnanswered} requests in a row (the last: ${run.lastProblem})`,
    );
  if (run.timeouts >= mostTimeouts)
    throw new Unverified(`the target is too slow: it left ${mostTimeouts} requests without a whole answer`);
  const { target } = run;
  const { key, clientIp, rewrite = (path: string) => path, client = run.client } = options;
  const { api, spec } = operationById.get(operationId)!;
  const headers: Record<string, string> = { accept: "application/json", ...options.headers };
  if (key !== undefined) headers["authorization"] = `Bearer ${key}`;
  const header = target.clientIpHeader;
  if (header !== undefined && clientIp !== undefined) headers[header] = clientIp;
  const body = await bodyOf(options, headers);
  const request = {
    method: options.isHead && spec.method === "GET" ? "HEAD" : spec.method,
    url: addressOf(target[api]!, rewrite(spec.path.slice(baseLengths[api])), options),
    headers,
    ...(body !== undefined && { body }),
    ...(header === undefined && clientIp !== undefined && { localAddress: clientIp }),
  };
  // The documents limit sign-ups, and say nothing of a rate of other requests.
  const { isInjected = false, isAboutLimits = operationId === "signUp" || isInjected } = options;
  const exchange = isAboutLimits ? await client.send(request) : await sendInPatience(run, client, request);
  observe(run, operationId, exchange);
  return clientIp === undefined ? exchange : { ...exchange, clientIp };
}

/** Sends again what was refused for the target's own rate of requests, as long as the run has patience. */
async function sendInPatience({ patience, signal }: Run, client: HttpClient, request: HttpRequest): Promise<Exchange> {
  let exchange = await client.send(request);
  while (await outlasts(patience, exchange, signal)) exchange = await client.send(request);
  return exchange;
}

/** What is sent as the body; adds the header of its type. */
async function bodyOf({ body, form }: CallOptions, headers: Record<string, string>) {
  if (form) {
    const encoded = new Response(form);
    headers["content-type"] = encoded.headers.get("content-type")!;
    return new Uint8Array(await encoded.arrayBuffer());
  }
  if (body === undefined) return undefined;
  headers["content-type"] ??= "application/json";
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** The URL of an operation below a base URL. */
function addressOf(base: string, template: string, { path = {}, query = {} }: CallOptions): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  return `${base.replace(/\/+$/, "")}${filled}${search === "" ? "" : `?${search}`}`;
}

function pathOf(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/$/, "");
}

/** What every exchange of a run means for the run: its patience, its secrets, and the keys to revoke at the end. */
function observe(run: Run, operationId: OperationId, exchange: Exchange): void {
  run.unanswered = exchange.problem === null ? 0 : run.unanswered + 1;
  run.lastProblem = exchange.problem ?? "";
  if (exchange.problem !== null && exchange.ms > run.target.timeoutMs / 2) run.timeouts++;
  run.redaction.learnFrom(exchange.json);
  const made =
    operationId === "verify" || operationId === "signUp"
      ? "api_key"
      : operationId === "rotateKey"
        ? "new_key"
        : undefined;
  const key = made && field(exchange.json, made);
  if (succeeded(exchange) && isString(key) && key.length <= longestKey) run.novyxKeys.add(key);
}
