import type { About } from "../control/state.ts";
import type { Abort } from "../core/abort.ts";
import type { Trusts } from "../core/address.ts";
import type { Budget } from "../core/budget.ts";
import type { Incoming, Reply } from "../core/exchange.ts";
import type { Sandboxes } from "../sandbox/sandboxes.ts";
import type { Api } from "./api.ts";
import type { ConsoleFiles } from "./console-page.ts";
import type { CorsPolicy } from "../core/options.ts";
import type { Exchange } from "./exchange.ts";
import type { Guard } from "./guard.ts";

import { abortOf, delay } from "../core/abort.ts";
import { clientBehind } from "../core/address.ts";
import { OutOfMemory } from "../core/budget.ts";
import { isStreamed, iteratorOf } from "../core/exchange.ts";
import { isSandboxName } from "../sandbox/sandboxes.ts";
import { consolePage } from "./console-page.ts";
import { adviseOn } from "./advice.ts";
import { answerControl, answerVendor, rejected } from "./answer.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { nothingHere } from "./nothing-here.ts";
import { plainText } from "./reply.ts";
import { createRouter } from "./router.ts";
import { noParams, parseTarget } from "./target.ts";

/** What every exchange of a mock shares. */
export type PipelineOptions = {
  readonly apis: readonly Api[];
  readonly sandboxes: Sandboxes;
  readonly about: About;
  readonly cors: CorsPolicy;
  /** Real milliseconds before each answer of the vendor APIs. */
  readonly latencyMs: number;
  /** Who is believed when they tell the client's IP address in `X-Forwarded-For`. */
  readonly trusts: Trusts;
  /** Aborts what waits: long polls and hanging requests. */
  readonly closed: Abort;
  /** What bodies on their way in and out may take. */
  readonly budget: Budget;
  /** Told of what must not happen: an operation that threw something else than a rejection. */
  readonly onBug: (error: unknown) => void;
  /** Told of a wrong control token, and where it came from. */
  readonly onGuess: (clientIp: string) => void;
};

/** Who tries one token after the other gets no further than this, in milliseconds. */
const guessDelayMs = 500;

/** Where a request comes in. */
export type Entrance = {
  readonly guard: Guard;
  /** Null where there is no server that could serve the page. */
  readonly consoleFiles: ConsoleFiles | null;
};

/** The one way of a request through the mock, whatever brought it here. Rejects as a `Handle` does. */
export type Pipeline = (incoming: Incoming, entrance: Entrance) => Promise<Reply>;

export function createPipeline(options: PipelineOptions): Pipeline {
  const { apis, sandboxes, cors, closed, about, budget } = options;
  const router = createRouter(apis);
  // One counter for the whole mock, whatever entrance the requests that are held came by.
  const context = { ...options, held: { count: 0 } };
  const clientIpOf = ({ header, clientIp }: Incoming) =>
    clientBehind(clientIp, header("x-forwarded-for"), options.trusts);

  async function answer(incoming: Incoming, { guard, consoleFiles }: Entrance): Promise<Reply> {
    const target = parseTarget(incoming.target);
    const { sandbox: prefixed, path, query } = target;
    const api = apis.find(({ prefix }) => isBelow(path, prefix));
    const keptOut = guard(incoming, api, path);
    if (keptOut?.isGuess) {
      options.onGuess(clientIpOf(incoming));
      await delay(guessDelayMs, abortOf(incoming.signal(), closed));
    }
    if (keptOut) return keptOut.reply;
    if (consoleFiles && (!api || api.name === "control")) {
      const page = consolePage(incoming, { path, sandbox: prefixed }, consoleFiles);
      if (page) return page;
    }
    if (!api) return nothingHere(incoming, target, clientIpOf(incoming), apis, sandboxes);
    const match = router(path);
    const vendor = api.name === "control" ? null : api.name;
    if (incoming.method === "OPTIONS" && vendor && cors !== "off")
      return preflight(incoming, match?.byMethod.keys() ?? [], cors);

    const headers = vendor ? corsHeaders(incoming, cors) : {};
    const name = prefixed ?? incoming.header("novamock-sandbox");
    if (name !== undefined && !isSandboxName(name)) return rejected(badSandboxName(api), api, headers);
    const sandbox = sandboxes.open(name);
    const { world } = sandbox;
    let held = 0;
    const exchange: Exchange = {
      incoming,
      path,
      query,
      params: match?.params ?? noParams,
      sandbox,
      world,
      sandboxes,
      now: world.clock.now(),
      clientIp: clientIpOf(incoming),
      headers,
      abort: () => abortOf(incoming.signal(), closed),
      about,
      take(bytes) {
        if (!budget.take(bytes)) return false;
        held += bytes;
        return true;
      },
      record: null,
      body: null,
    };
    const place = { api, match, advise: () => adviseOn(path, apis) };
    try {
      const reply = await (vendor
        ? answerVendor(exchange, place, vendor, context)
        : answerControl(exchange, place, context));
      return withinBudget(reply, held, budget);
    } catch (error) {
      budget.give(held);
      throw error;
    }
  }
  return (incoming, entrance) =>
    incoming.method === "HEAD" ? answer(incoming, entrance).then(withoutBody) : answer(incoming, entrance);
}

/** Bodies that are smaller than this are not worth to be counted. */
const countedBytes = 64 * 1024;

/** A reply that gives back what it and the request hold when it has been read; a short one, which never waits, at once. */
function withinBudget(reply: Reply, held: number, budget: Budget): Reply {
  const { body } = reply;
  const size = isStreamed(body) || body === null ? 0 : body.length;
  if (size < countedBytes && (held === 0 || !isStreamed(body))) {
    budget.give(held);
    return reply;
  }
  if (!budget.take(size)) {
    budget.give(held);
    return plainText(503, `novamock: ${new OutOfMemory().message}\n`);
  }
  return { ...reply, release: () => budget.give(held + size) };
}

/** What a HEAD request gets: it is answered like a GET request, and what would follow is not even begun. */
function withoutBody(reply: Reply): Reply {
  const { body } = reply;
  if (isStreamed(body)) void iteratorOf(body).return?.();
  return { ...reply, body: null };
}

function isBelow(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === "/");
}

function badSandboxName(api: Api) {
  const explain = "a sandbox name has 1 to 64 letters, digits, '_', '.' and '-', and starts with a letter or digit";
  return api.reject("invalid", { message: "The sandbox name is not valid", explain });
}
