// The entry points that need a peer.
import { setupServer } from "msw/node";
import { contractTests } from "novamock/contracts/vitest";
import { createHandlers } from "novamock/msw";
import { test } from "novamock/vitest";

const { handlers, mock } = createHandlers({ grace: "1h" });
setupServer(...handlers).listen();
test("typed", async ({ mock: own }) => void own.clock.advance("1h"));
contractTests({ novyx: mock.novyx.baseUrl });
