import { expect, test } from "vitest";

import { createMock, startMock } from "../../mocks/index.ts";

test("an option that does not exist is rejected by name", async () => {
  expect(() => createMock({ gracee: "5h" } as never)).toThrow(
    "'gracee' is not an option; the options are seed, clock, grace,",
  );
  await expect(startMock({ hots: "x" } as never)).rejects.toThrow("'hots' is not an option");
});

test.each<[string, (mock: ReturnType<typeof createMock>) => unknown, string]>([
  [
    "an API that does not exist",
    (mock) => mock.faults.add({ api: "nova", status: 500 } as never),
    "'api' must be one of novastack, novyx",
  ],
  ["a status that is none", (mock) => mock.faults.add({ api: "novyx", status: 5000 }), "'status' must be <= 599"],
  ["an address that is none", (mock) => mock.novyx.createKey({ email: "x" }), "'email' must match format"],
  [
    "a tier that is none",
    (mock) => mock.novyx.createKey({ tier: "gold" as never }),
    "'tier' must be one of free, starter",
  ],
  ["no permission", (mock) => mock.novastack.createKey({ permissions: [] }), "'permissions' must NOT have fewer"],
  ["no instant", (mock) => mock.clock.set("tomorrow"), "'tomorrow' is not an instant"],
])("a handle rejects %s and changes nothing", (_what, act, message) => {
  const mock = createMock();
  mock.clock.freeze();
  const before = mock.snapshot();
  expect(() => act(mock)).toThrow(message);
  expect({ state: mock.snapshot(), faults: mock.faults.list() }).toEqual({ state: before, faults: [] });
});

test("a key of the other API is told apart from an unknown one", async () => {
  const mock = createMock();
  const explain = async (path: string, key: string) =>
    (await mock.fetch(path, { headers: { authorization: `Bearer ${key}` } })).headers.get("novamock-explain");
  expect(await explain("/router/v1/models", mock.novyx.apiKey)).toMatch(
    /^the key that was sent does not begin with ns-/,
  );
  expect(await explain("/v1/keys", mock.novastack.apiKey)).toMatch(/^the key that was sent does not begin with nram_/);
});
