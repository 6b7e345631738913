import type { Abort } from "../core/abort.ts";
import type { Reply } from "../core/exchange.ts";
import type { Fault } from "../core/faults.ts";
import type { JournalRecord } from "../core/journal.ts";
import type { Api, Route } from "./api.ts";
import type { Exchange } from "./exchange.ts";
import type { Held } from "./inject-fault.ts";
import type { Place } from "./router.ts";

import { OutOfMemory } from "../core/budget.ts";
import { delay } from "../core/abort.ts";
import { ApiError } from "../core/api-error.ts";
import { ConnectionCut } from "../core/exchange.ts";
import { withoutSecrets } from "../core/secret.ts";
import { stateChange } from "../sandbox/change-feed.ts";
import { corruptBody, injectFault } from "./inject-fault.ts";
import { noteRequest } from "./read-input.ts";
import { headerLine, rejection, success } from "./reply.ts";
import { overhear } from "./overhear.ts";
import { findRoute } from "./router.ts";

type Vendor = NonNullable<JournalRecord["api"]>;

/** How an exchange can end beside a reply. */
type Ending = {
  /** Aborts what waits: long polls and hanging requests. */
  readonly closed: Abort;
  /** Told of what must not happen: an operation that threw something else than a rejection. */
  readonly onBug: (error: unknown) => void;
};

/** What every exchange with a vendor's API shares. */
type Context = Ending & {
  /** Real milliseconds before each answer. */
  readonly latencyMs: number;
  readonly held: Held;
};

/** Answers a request to a vendor's API: journaled, delayed, and with the faults that are armed. */
export async function answerVendor(exchange: Exchange, place: Place, vendor: Vendor, context: Context): Promise<Reply> {
  const { api } = place;
  const { incoming, world, sandbox, now, path, query, clientIp, abort } = exchange;
  const record = world.journal.open({ at: now, api: vendor, method: incoming.method, path, query, clientIp });
  exchange.record = record;
  exchange.headers["x-request-id"] = record.id;
  let fault: Fault | undefined;
  let answer: Reply | undefined;
  try {
    if (context.latencyMs > 0) await delay(context.latencyMs, abort());
    const route = findRoute(place, incoming.method, path);
    record.operation = route.spec.id;
    fault = world.faults.take(vendor, route.spec.id);
    record.fault = fault?.id ?? null;
    if (fault) {
      // Before it strikes: whoever looks into what went wrong wants to see what was sent.
      await noteRequest(exchange, api, route.spec);
      await injectFault(fault, api, { now, operation: route.spec.id }, abort, context.held);
    }
    const reply = await perform(route, exchange, api);
    record.status = reply.status;
    answer = fault ? await corruptBody(fault, reply) : reply;
    return overhear(answer, (piece) => world.journal.add(record, piece));
  } catch (thrown) {
    const error = apiErrorOf(thrown, exchange, api, context);
    Object.assign(record, { status: error.status, code: error.code, explain: error.explain });
    const reply = rejected(error, api, exchange.headers, record.operation);
    return (answer = fault ? await corruptBody(fault, reply) : reply);
  } finally {
    world.journal.close(record, answer);
    // A reset has put another journal in place meanwhile, and whoever listens has been told.
    if (sandbox.world === world)
      exchange.sandboxes.changes.emit(sandbox.name, () => ({ kind: "request", request: world.journal.show(record) }));
  }
}

/** Answers a request to the mock's own API, which leaves no trace but what it changes. */
export async function answerControl(exchange: Exchange, place: Place, ending: Ending): Promise<Reply> {
  const { api } = place;
  try {
    const route = findRoute(place, exchange.incoming.method, exchange.path);
    const reply = await perform(route, exchange, api);
    if (route.spec.method !== "GET") exchange.sandboxes.changes.emit(exchange.sandbox.name, stateChange);
    return reply;
  } catch (thrown) {
    return rejected(apiErrorOf(thrown, exchange, api, ending), api, exchange.headers);
  }
}

/** Runs the operation and puts what it returns into a reply. */
async function perform({ spec, run }: Route, exchange: Exchange, api: Api): Promise<Reply> {
  const reply = success(spec.successStatus, exchange.headers, await run(exchange), exchange.abort);
  return api.alter ? api.alter(reply, spec.id) : reply;
}

/** A rejection as a reply. On the vendor APIs a header tells the developer why. */
export function rejected(
  error: ApiError,
  api: Api,
  headers: Record<string, string>,
  operation: string | null = null,
): Reply {
  if (api.name !== "control") headers["novamock-explain"] = headerLine(withoutSecrets(error.explain));
  const reply = rejection(error, headers);
  return api.alter ? api.alter(reply, operation) : reply;
}

/** Whatever was thrown as a rejection; thrown again where there is to be no answer. */
function apiErrorOf(
  thrown: unknown,
  { incoming, now, record }: Exchange,
  api: Api,
  { onBug, closed }: Ending,
): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof ConnectionCut) throw thrown;
  if (thrown instanceof OutOfMemory)
    return api.rejectWithStatus(503, { now, operation: record?.operation ?? null }, { explain: thrown.message });
  const translated = api.translate?.(thrown);
  if (translated) return translated;
  // A client that gave up learns its own reason, as from a real fetch: a TimeoutError for one.
  if (incoming.signal().aborted) throw incoming.signal().reason;
  if (closed.isAborted()) throw new ConnectionCut("the mock was closed");
  onBug(thrown);
  return api.reject("internal", { explain: "the mock itself failed; its log has the details" });
}
