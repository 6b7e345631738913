import type { Handle } from "../../mocks/core/exchange.ts";
import type { Mock } from "../../mocks/mock.ts";
import type { Mutant } from "../mutants/mutant.ts";

import { listen } from "../../mocks/adapters/node-server.ts";
import { parseOptions } from "../../mocks/core/options.ts";
import { buildMock } from "../../mocks/mock.ts";
import { mutated } from "../mutants/mutant.ts";

/** One address behind which a fresh mock can be put, right or wrong. */
export type Switch = {
  readonly url: string;
  /** Puts a fresh mutant there, or the right mock. */
  put(mutant?: Mutant): Mock;
  mock(): Mock;
  stop(): Promise<void>;
};

export async function startSwitch(): Promise<Switch> {
  const options = parseOptions({});
  let url = "";
  let served: { mock: Mock; handle: Handle };
  const put = (mutant?: Mutant) => {
    served = buildMock(options, { url, onBug: () => undefined, definitions: mutated(mutant) });
    return served.mock;
  };
  const server = await listen((incoming) => served.handle(incoming), { port: 0, host: "127.0.0.1" });
  url = `http://127.0.0.1:${server.port}`;
  put();
  return { url, put, mock: () => served.mock, stop: () => server.close() };
}
