import { describe, expect, test } from "vitest";

import { operations } from "../../spec/generated/novastack.operations.ts";
import { ask, send } from "../support/ask.ts";
import { invalidKey, validRequest } from "../support/novastack.ts";
import { transports } from "../support/transports.ts";

describe.each(transports)("authenticating to novastack ($name)", ({ open }) => {
  test.each(operations.map(({ id }) => id))("%s without a key answers 401 in the documented envelope", async (id) => {
    const mock = await open();
    const { what, ...asked } = await validRequest(mock, id);
    expect(await ask(mock, what, asked)).toEqual(invalidKey);
  });

  test.each([
    ["", "the Authorization header does not have the form 'Bearer KEY'"],
    ["Bearer", "the Authorization header does not have the form 'Bearer KEY'"],
    ["Basic YWxpY2U6c2VjcmV0", "the Authorization header does not have the form 'Bearer KEY'"],
    [
      "Bearer YOUR_API_KEY",
      "the key that was sent does not begin with ns-, as keys of this API do; POST /_mock/novastack/keys makes one",
    ],
    ["Bearer ns-unknown_key9", "no key of this sandbox ends in ...key9; POST /_mock/novastack/keys makes one"],
  ])("the header '%s' is rejected with an explanation", async (authorization, explain) => {
    const mock = await open();
    const response = await send(mock, "GET /router/v1/models", { headers: { authorization } });
    expect({ status: response.status, body: await response.json() }).toEqual(invalidKey);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(response.headers.get("novamock-explain")).toBe(explain);
  });

  test("a request without an Authorization header is told to send one", async () => {
    const mock = await open();
    const response = await send(mock, "GET /router/v1/models");
    expect(response.headers.get("novamock-explain")).toBe(
      "there is no Authorization header; send Authorization: Bearer and the key",
    );
  });

  test("the demo key works from the start", async () => {
    const mock = await open();
    expect((await ask(mock, "GET /router/v1/models", { key: mock.novastack.apiKey })).status).toBe(200);
  });

  test("a Novyx key does not open novastack", async () => {
    const mock = await open();
    expect(await ask(mock, "GET /router/v1/models", { key: mock.novyx.apiKey })).toEqual(invalidKey);
  });

  test("a 401 comes before the rejection of a wrong body or id", async () => {
    const mock = await open();
    const asked = { key: "ns-unknown", body: "{", headers: { "content-type": "application/json" } };
    expect(await ask(mock, "POST /router/v1/tasks", asked)).toEqual(invalidKey);
    expect(await ask(mock, "GET /router/v1/files/file-unknown", { key: "ns-unknown" })).toEqual(invalidKey);
  });
});
