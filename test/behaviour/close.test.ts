import { expect, test } from "vitest";

import { createMock, startMock } from "../../mocks/index.ts";
import { ask } from "../support/ask.ts";

test("a server that is used no more closes itself", async () => {
  let address = "";
  {
    await using mock = await startMock({ port: 0 });
    address = `${mock.url}/_mock/ready`;
    expect((await fetch(address)).status).toBe(200);
  }
  await expect(fetch(address)).rejects.toThrow("fetch failed");
});

test("a mock without a server ends what waits at it", async () => {
  let waiting: ReturnType<typeof ask>;
  {
    await using mock = createMock();
    waiting = ask(mock, "GET /_mock/mailbox?wait_ms=60000");
  }
  expect(await waiting).toMatchObject({ status: 200, body: { messages: [] } });
});
