import type { HttpHandler } from "msw";

import { http } from "msw";

import type { Mock } from "../../mock.ts";
import type { MockOptions } from "../../core/options.ts";
import type { BaseUrls } from "./base-urls.ts";
import type { Mount } from "./mount.ts";
import type { Persist } from "./persist.ts";

import { baseUrl as novastackVendor } from "../../../spec/generated/novastack.operations.ts";
import { baseUrl as novyxVendor } from "../../../spec/generated/novyx.operations.ts";
import { ConnectionCut } from "../../core/exchange.ts";
import { definitions } from "../../pipeline/apis.ts";
import { answerFetch } from "../fetch.ts";
import { buildMock } from "../../mock.ts";
import { OptionError, parseOptions, rejectUnknownOptions } from "../../core/options.ts";
import { parseBaseUrls } from "./base-urls.ts";
import { keepState } from "./persist.ts";
import { createMount, operationPattern, toSpecTarget, wholePattern } from "./mount.ts";

/** Where the handlers listen. */
export type ListeningOptions = {
  /** The base URL at which Novyx is called, or several; `false` leaves it out. Default: the vendor's. */
  novyx?: BaseUrls;
  /** The base URL at which novastack is called, or several; `false` leaves it out. Default: the vendor's. */
  novastack?: BaseUrls;
  /**
   * Lets the state survive a reload of the page, in its `sessionStorage` or `localStorage`. Keys are in it as hashes
   * only. Outside a page, as in tests in Node, it has no effect, so that both can share one module of handlers.
   */
  persist?: Persist;
};

/** MSW handlers, and the mock that answers for them. */
export type MockedHandlers = {
  /** For `setupWorker`, `setupServer` or `use`. Handlers of your own that shall win stand before them. */
  readonly handlers: HttpHandler[];
  readonly mock: Mock;
};

/**
 * Creates MSW handlers for both APIs on one mock: one for each operation, one that answers the rest below each
 * API's base URL as the API does, and one for the control API under `/_mock` of the same hosts.
 *
 * @throws OptionError where an option cannot be used
 */
export function createHandlers(options: MockOptions & ListeningOptions = {}): MockedHandlers {
  rejectUnknownOptions(options, ["novyx", "novastack", "persist"] satisfies (keyof ListeningOptions)[]);
  const novyx = parseBaseUrls(options.novyx, "novyx", novyxVendor);
  const novastack = parseBaseUrls(options.novastack, "novastack", novastackVendor);
  const origins = [...new Set([...novyx, ...novastack].map(({ origin }) => origin))];
  if (origins.length === 0) throw new OptionError("novyx, novastack: both are left out; give one of them a base URL");
  const urls = { novyx, novastack, control: origins.map((origin) => new URL("/_mock", origin)) };

  const persist = parsePersist(options.persist);
  const { mock, handle } = buildMock(parseOptions(options), {
    url: origins[0]!,
    baseUrls: { novyx: withoutSlash(novyx[0], novyxVendor), novastack: withoutSlash(novastack[0], novastackVendor) },
  });
  const mounts = Object.values(definitions).flatMap((api) => urls[api.name].map((url) => createMount(api, url)));
  const keeper = persist ? keepState(mock, persist, [...novyx, ...novastack].join(" ")) : null;
  const { close } = mock;
  mock.close = mock[Symbol.asyncDispose] = () => {
    keeper?.stop();
    return close();
  };
  const answer = async (request: Request, target: string): Promise<Response> => {
    await keeper?.ready;
    try {
      return await answerFetch(handle, request, "127.0.0.1", target);
    } catch (error) {
      // There is to be no answer, and MSW takes this for a network error.
      if (error instanceof ConnectionCut || request.signal.aborted) return Response.error();
      throw error;
    } finally {
      keeper?.touch();
    }
  };
  const vendorMounts = mounts.filter(({ api }) => api.name !== "control");
  return {
    handlers: [
      ...vendorMounts.flatMap((mount) => operationHandlers(mount, answer)),
      // From the control API to novastack, whose base URL may be a whole host.
      ...mounts.toReversed().map((mount) => http.all(wholePattern(mount), resolver(mount, answer))),
    ],
    mock,
  };
}

/** Answers a request as the server would, given the target as the pipeline knows it. */
type Answer = (request: Request, target: string) => Promise<Response>;

function operationHandlers(mount: Mount, answer: Answer): HttpHandler[] {
  const resolve = resolver(mount, answer);
  return mount.api.specs.map(({ method, path }) => {
    const listen = http[method.toLowerCase() as Lowercase<typeof method>];
    return listen(operationPattern(mount, path), resolve);
  });
}

function resolver(mount: Mount, answer: Answer) {
  return ({ request }: { request: Request }) => answer(request, toSpecTarget(mount, request.url));
}

function parsePersist(value: unknown): Persist | undefined {
  if (value === undefined || value === "session" || value === "local") return value;
  throw new OptionError(`persist: ${JSON.stringify(value)} is no place; expected session or local`);
}

const withoutSlash = (url: URL | undefined, otherwise: string) => url?.href.replace(/\/$/, "") ?? otherwise;
