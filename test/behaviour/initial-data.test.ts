import { describe, expect, test } from "vitest";

import { createMock, OptionError } from "../../mocks/index.ts";
import { ask } from "../support/ask.ts";
import { transports } from "../support/transports.ts";

const data = {
  novyx: [
    { email: "ann@example.com", tier: "pro", apiKey: "nram_ann_first" },
    { email: "ann@example.com", apiKey: "nram_ann_second", expiresIn: "1h" },
  ],
  novastack: [{ name: "ci", permissions: ["read"], apiKey: "ns-reader-1" }],
} as const;

describe.each(transports)("initial data ($name)", ({ open }) => {
  test("its keys work in every sandbox, and again after a reset", async () => {
    const mock = await open({ data });
    for (const sandbox of ["default", "other"]) {
      const headers = { "novamock-sandbox": sandbox };
      const list = await ask(mock, "GET /v1/keys", { key: "nram_ann_first", headers });
      expect(list.body).toMatchObject({ keys: [{ tier: "pro", expires_at: null }, { tier: "pro" }] });
      expect((await ask(mock, "GET /router/v1/models", { key: "ns-reader-1", headers })).status).toBe(200);
      expect((await ask(mock, "DELETE /router/v1/files/x", { key: "ns-reader-1", headers })).status).toBe(403);
    }
    mock.reset();
    expect((await ask(mock, "GET /v1/keys", { key: "nram_ann_second" })).status).toBe(200);
    mock.clock.advance("1h");
    expect((await ask(mock, "GET /v1/keys", { key: "nram_ann_second" })).status).toBe(401);
  });

  test("a key can be made with a chosen secret later, too, and once only", async () => {
    const mock = await open();
    const json = { email: "bob@example.com", api_key: "nram_bob_chosen" };
    expect(await ask(mock, "POST /_mock/novyx/keys", { json })).toMatchObject({ status: 201, body: json });
    expect((await ask(mock, "GET /v1/keys", { key: "nram_bob_chosen" })).status).toBe(200);
    expect(await ask(mock, "POST /_mock/novyx/keys", { json })).toMatchObject({
      status: 400,
      body: { error: "there is a key already that ends in …osen" },
    });
  });
});

test.each([
  [{ novyx: [{ email: "ann" }] }, `data: novyx[0]: 'email' must match format "email"`],
  [{ novyx: [{ tier: "gold" }] }, "data: novyx[0]: 'tier' must be one of free, starter, pro, enterprise"],
  [{ novyx: [{ expiresIn: "soon" }] }, "data: novyx[0]: expiresIn: 'soon' is not a duration"],
  [{ novyx: [{ mail: "a@b.c" }] }, "data: novyx[0]: 'mail' is not a known field"],
  [{ novastack: [{ apiKey: "ns-same-1" }, { apiKey: "ns-same-1" }] }, "data: novastack[1]: there is a key already"],
  [{ novastack: {} }, "data: novastack is no list"],
  [{ nova: [] }, "data: 'nova' is unknown; expected novyx or novastack"],
])("%j cannot be used", (wrong, message) => {
  const create = () => createMock({ data: wrong as object });
  expect(create).toThrow(OptionError);
  expect(create).toThrow(message);
});
