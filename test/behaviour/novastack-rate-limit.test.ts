import { describe, expect, test } from "vitest";

import { ask, send } from "../support/ask.ts";
import { invalidKey, novastackError } from "../support/novastack.ts";
import { transports } from "../support/transports.ts";

const limited = (limit: number) =>
  novastackError(429, "rate_limit_error", {
    code: "rate_limit_exceeded",
    message: `Rate limit exceeded: ${limit} requests per minute`,
  });

describe.each(transports)("novastack's requests per minute ($name)", ({ open }) => {
  test("without a limit a key may ask as often as it likes", async () => {
    const mock = await open();
    const asked = { key: mock.novastack.apiKey };
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask(mock, "GET /router/v1/account", asked)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test("a request above the limit is answered 429 and told when to come back", async () => {
    const mock = await open({ novastackRpm: 2 });
    const asked = { key: mock.novastack.apiKey };
    await ask(mock, "GET /router/v1/models", asked);
    mock.clock.advance("20.5s");
    await ask(mock, "GET /router/v1/models", asked);
    const response = await send(mock, "GET /router/v1/models", asked);
    expect({ status: response.status, body: await response.json() }).toEqual(limited(2));
    expect(response.headers.get("retry-after")).toBe("40");
    expect(response.headers.get("novamock-explain")).toMatch(
      /^key nskey_\w+ has used 2 of 2 requests in the last minute$/,
    );
  });

  test("a place is free again exactly one minute after it was taken", async () => {
    const mock = await open({ novastackRpm: 1 });
    const asked = { key: mock.novastack.apiKey };
    await ask(mock, "GET /router/v1/models", asked);
    mock.clock.advance(59_999);
    expect(await ask(mock, "GET /router/v1/models", asked)).toEqual(limited(1));
    mock.clock.advance(1);
    expect((await ask(mock, "GET /router/v1/models", asked)).status).toBe(200);
  });

  test("every operation counts, and a rejected parameter too", async () => {
    const mock = await open({ novastackRpm: 2 });
    const asked = { key: mock.novastack.apiKey };
    expect((await ask(mock, "GET /router/v1/account", asked)).status).toBe(200);
    expect((await ask(mock, "GET /router/v1/tasks?limit=0", asked)).status).toBe(400);
    expect(await ask(mock, "GET /router/v1/files", asked)).toEqual(limited(2));
  });

  test("each key has its own limit", async () => {
    const mock = await open({ novastackRpm: 1 });
    await ask(mock, "GET /router/v1/models", { key: mock.novastack.apiKey });
    const { api_key: key } = mock.novastack.createKey();
    expect((await ask(mock, "GET /router/v1/models", { key })).status).toBe(200);
  });

  test("a new secret does not give a key new requests", async () => {
    const mock = await open({ novastackRpm: 1 });
    const { api_key, id } = mock.novastack.createKey();
    await ask(mock, "GET /router/v1/models", { key: api_key });
    const { api_key: key } = mock.novastack.regenerateKey(id);
    expect(await ask(mock, "GET /router/v1/models", { key })).toEqual(limited(1));
  });

  test("requests without permission and with an unknown key do not count", async () => {
    const mock = await open({ novastackRpm: 1 });
    const { api_key: key } = mock.novastack.createKey({ permissions: ["read"] });
    for (let time = 0; time < 3; time++) {
      expect((await ask(mock, "POST /router/v1/tasks", { key, json: { input: "x" } })).status).toBe(403);
      expect(await ask(mock, "GET /router/v1/models", { key: "ns-unknown" })).toEqual(invalidKey);
    }
    expect((await ask(mock, "GET /router/v1/models", { key })).status).toBe(200);
  });

  test("50 requests at once admit exactly as many as the limit", async () => {
    const mock = await open({ novastackRpm: 7 });
    const asked = { key: mock.novastack.apiKey };
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(mock, "GET /router/v1/models", asked)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(7);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(43);
  });
});
