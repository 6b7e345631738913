import type { HttpHandler } from "msw";
import type { Transport } from "./test-mock.ts";

import { onTestFinished } from "vitest";

import { createHandlers } from "../../mocks/adapters/msw/index.ts";
import { fetchAt, opened } from "./test-mock.ts";

/** What MSW has in Node and in a page alike. */
type Interception = {
  use(...handlers: HttpHandler[]): void;
  resetHandlers(...handlers: HttpHandler[]): void;
  start(): unknown;
  stop(): void;
};

/** Mocks behind MSW, each at an address of its own, on one server or worker: several would take the same `fetch`. */
export function mswTransport(name: string, interception: Interception): Transport {
  const active = new Set<readonly HttpHandler[]>();
  let mocks = 0;

  return {
    name,
    async open(options) {
      const url = `http://mock-${++mocks}.test`;
      const places = { novyx: url, novastack: `${url}/router/v1` };
      const { handlers, mock } = createHandlers({ ...places, trustProxy: "loopback", ...options });
      if (active.size === 0) await interception.start();
      active.add(handlers);
      interception.use(...handlers);
      onTestFinished(() => {
        active.delete(handlers);
        if (active.size === 0) interception.stop();
        interception.resetHandlers(...[...active].flat());
      });
      return opened(mock, () => fetchAt(url));
    },
  };
}
