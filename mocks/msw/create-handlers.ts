import type { HttpHandler } from "msw";

import { http } from "msw";

import type { Handle } from "../http/handler.ts";
import type { Mock } from "../mock.ts";
import type { MockOptions } from "../options.ts";
import type { BaseUrls } from "./base-urls.ts";
import type { Mount } from "./mount.ts";

import { baseUrl as novastackVendor } from "../../spec/generated/novastack.operations.ts";
import { baseUrl as novyxVendor } from "../../spec/generated/novyx.operations.ts";
import { apis } from "../http/apis.ts";
import { ConnectionCut } from "../http/fault.ts";
import { buildMock } from "../mock.ts";
import { OptionError, parseOptions, refuseUnknownOptions } from "../options.ts";
import { parseBaseUrls } from "./base-urls.ts";
import { createMount, operationPattern, toSpecAddress, wholePattern } from "./mount.ts";

/** Where the handlers listen. */
export type ListeningOptions = {
  /** The base URL at which Novyx is called, or several; `false` leaves it out. Default: the vendor's. */
  novyx?: BaseUrls;
  /** The base URL at which novastack is called, or several; `false` leaves it out. Default: the vendor's. */
  novastack?: BaseUrls;
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
  refuseUnknownOptions(options, ["novyx", "novastack"] satisfies (keyof ListeningOptions)[]);
  const novyx = parseBaseUrls(options.novyx, "novyx", novyxVendor);
  const novastack = parseBaseUrls(options.novastack, "novastack", novastackVendor);
  const origins = [...new Set([...novyx, ...novastack].map(({ origin }) => origin))];
  if (origins.length === 0) throw new OptionError("novyx, novastack: both are left out; give one of them a base URL");
  const urls = { novyx, novastack, control: origins.map((origin) => new URL("/_mock", origin)) };

  const { mock, handle } = buildMock(parseOptions(options), {
    url: origins[0]!,
    baseUrls: { novyx: withoutSlash(novyx[0], novyxVendor), novastack: withoutSlash(novastack[0], novastackVendor) },
  });
  const mounts = apis.flatMap((api) => urls[api.name].map((url) => createMount(api, url)));
  const vendorMounts = mounts.filter(({ api }) => api.name !== "control");
  return {
    handlers: [
      ...vendorMounts.flatMap((mount) => operationHandlers(mount, handle)),
      // From the control API to novastack, whose base URL may be a whole host.
      ...mounts.toReversed().map((mount) => http.all(wholePattern(mount), answerThrough(mount, handle))),
    ],
    mock,
  };
}

function operationHandlers(mount: Mount, handle: Handle): HttpHandler[] {
  const answer = answerThrough(mount, handle);
  return mount.api.specs.map(({ method, path }) => {
    const listen = http[method.toLowerCase() as Lowercase<typeof method>];
    return listen(operationPattern(mount, path), answer);
  });
}

/** Answers as the server would. Where that would cut the connection, MSW is told of a network error. */
function answerThrough(mount: Mount, handle: Handle) {
  return async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return await handle(request, { clientIp: "127.0.0.1", url: toSpecAddress(mount, request.url) });
    } catch (error) {
      if (error instanceof ConnectionCut || request.signal.aborted) return Response.error();
      throw error;
    }
  };
}

const withoutSlash = (url: URL | undefined, otherwise: string) => url?.href.replace(/\/$/, "") ?? otherwise;
