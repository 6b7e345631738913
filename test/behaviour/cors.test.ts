import { describe, expect, test } from "vitest";

import type { Handles } from "../../mocks/index.ts";

import { send } from "../support/ask.ts";
import { transports } from "../support/transports.ts";

const origin = "http://localhost:5173";
const corsHeaders = (response: Response) => {
  const names = ["access-control-allow-origin", "access-control-expose-headers", "vary"];
  return names.map((name) => response.headers.get(name));
};
const preflight = (mock: Handles, path: string) => {
  const headers = {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization",
  };
  return send(mock, `OPTIONS ${path}`, { headers });
};
const exposed = "novamock-explain, retry-after, x-request-id";

describe.each(transports)("calls from a page of another origin ($name)", ({ open }) => {
  test("every answer of the vendor APIs may be read by a page of this machine, rejections too", async () => {
    const mock = await open();
    const asked = { key: mock.novyx.apiKey, headers: { origin } };
    for (const what of ["GET /v1/keys", "GET /router/v1/models", "PUT /v1/keys", "GET /~-/v1/keys"])
      expect(corsHeaders(await send(mock, what, asked))).toEqual(["*", exposed, null]);
  });

  test("whoever tells no origin is not sent what only pages look at", async () => {
    const mock = await open();
    expect(corsHeaders(await send(mock, "GET /v1/keys"))).toEqual([null, null, null]);
  });

  test("a preflight request is answered without a key and not written down", async () => {
    const mock = await open();
    const response = await preflight(mock, "/v1/keys");
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")!.split(", ").sort()).toEqual(["GET", "POST"]);
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.has("access-control-allow-credentials")).toBe(false);
    expect(mock.requests.list().total).toBe(0);
  });

  test("one origin can be named", async () => {
    const mock = await open({ cors: origin });
    const asked = { headers: { origin: "http://localhost:3000" } };
    expect(corsHeaders(await send(mock, "GET /v1/keys", asked))).toEqual([origin, exposed, "Origin"]);
    expect((await preflight(mock, "/router/v1/models")).headers.get("access-control-allow-origin")).toBe(origin);
  });

  test("it can be switched off", async () => {
    const mock = await open({ cors: "off" });
    expect(corsHeaders(await send(mock, "GET /v1/keys", { headers: { origin } }))).toEqual([null, null, null]);
    expect((await preflight(mock, "/v1/keys")).status).toBe(405);
  });

  test("no page may call the control API", async () => {
    const mock = await open();
    const answer = await send(mock, "GET /_mock/mailbox", { headers: { origin } });
    expect(answer.status).toBe(403);
    expect(corsHeaders(answer)).toEqual([null, null, null]);
    expect((await preflight(mock, "/_mock/reset")).status).toBe(403);
  });
});
