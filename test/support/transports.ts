import { setupServer } from "msw/node";

import type { Transport } from "./test-mock.ts";

import { unhandled } from "../../mocks/adapters/msw/index.ts";
import { createMock, startMock } from "../../mocks/index.ts";
import { mswTransport } from "./msw-transport.ts";
import { fetchAt, opened } from "./test-mock.ts";

export type { Transport } from "./test-mock.ts";

export { startOfTests } from "./test-mock.ts";

const server = setupServer();

export const transports: Transport[] = [
  {
    name: "in-process",
    async open(options) {
      return opened(createMock(options), (mock) => mock.fetch);
    },
  },
  {
    name: "HTTP",
    async open(options) {
      return opened(await startMock({ port: 0, trustProxy: "loopback", ...options }), ({ url }) => fetchAt(url));
    },
  },
  mswTransport("MSW", {
    use: (...handlers) => server.use(...handlers),
    resetHandlers: (...handlers) => server.resetHandlers(...handlers),
    // Not where no test needs it: it takes hold of fetch for all of them.
    start: () => server.listen(unhandled("error")),
    stop: () => server.close(),
  }),
];
