import { onTestFinished } from "vitest";

import type { MockOptions, Handles } from "../../mocks/index.ts";

import { check } from "./spec-check.ts";

/** A way to reach a mock. The suites of behaviour run over each of them. */
export type Transport = {
  name: string;
  /** A mock whose every response is checked against the spec; `mock.fetch` goes over this transport. Ends with the test. */
  open(options?: MockOptions): Promise<TestMock>;
};

export type TestMock = Handles & { close(): Promise<void> };

/** The instant at which the mocks of the tests begin. */
export const startOfTests = Date.UTC(2026, 2, 1, 12);

/** Makes a mock one of the tests, given how requests get to it. */
export function opened<Opened extends TestMock>(mock: Opened, fetchOver: (mock: Opened) => Handles["fetch"]): TestMock {
  onTestFinished(() => mock.close());
  mock.clock.freeze();
  mock.clock.set(startOfTests);
  const send = fetchOver(mock);
  return {
    ...mock,
    async fetch(input, init, info) {
      // What a fault corrupts does not fit the spec, and may not even be read.
      const isCorrupted = mock.faults.list().some(({ body }) => body !== undefined);
      const response = await send(input, init, info);
      if (!isCorrupted) await check(input, init, response);
      return response;
    },
  };
}

/** Sends requests to a mock at this address with the global `fetch`. */
export function fetchAt(url: string): Handles["fetch"] {
  return (input, init, info) => {
    const request = new Request(input instanceof Request ? input : new URL(input, url), init);
    if (info) request.headers.set("x-forwarded-for", info.clientIp);
    // Once more, since the request follows it only as long as nobody collects the request as garbage.
    return fetch(request, init?.signal ? { signal: init.signal } : {});
  };
}
