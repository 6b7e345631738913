import { setupWorker } from "msw/browser";

import type { Transport } from "./test-mock.ts";

import { unhandled } from "../../mocks/adapters/msw/index.ts";
import { mswTransport } from "./msw-transport.ts";

export { startOfTests } from "./test-mock.ts";

const worker = setupWorker();
let started: Promise<unknown> | undefined;

/** What the suites of behaviour run over in a page, in place of the transports of Node. */
export const transports: Transport[] = [
  mswTransport("MSW in a page", {
    use: (...handlers) => worker.use(...handlers),
    resetHandlers: (...handlers) => worker.resetHandlers(...handlers),
    start: () => (started ??= worker.start({ quiet: true, ...unhandled("error") })),
    stop: () => undefined,
  }),
];
