import { describe, expect, test } from "vitest";

import { operations } from "../../spec/generated/novastack.operations.ts";
import { ask, send } from "../support/ask.ts";
import { novastackError, validRequest } from "../support/novastack.ts";
import { transports } from "../support/transports.ts";

const all = ["read", "write", "delete"] as const;
const needs = operations.map(({ id, permission }) => [id, permission] as const);

describe.each(transports)("permissions of novastack keys ($name)", ({ open }) => {
  test.each(needs)("%s succeeds with only the %s permission", async (id, permission) => {
    const mock = await open();
    const { api_key: key } = mock.novastack.createKey({ permissions: [permission] });
    const { what, ...asked } = await validRequest(mock, id);
    expect((await ask(mock, what, { ...asked, key })).status).toBe(200);
  });

  test.each(needs)("%s without the %s permission is answered 403 and does nothing", async (id, permission) => {
    const mock = await open();
    const others = all.filter((each) => each !== permission);
    const { api_key: key, id: keyId } = mock.novastack.createKey({ permissions: others });
    const { what, ...asked } = await validRequest(mock, id);
    const before = mock.snapshot();
    const response = await send(mock, what, { ...asked, key });
    expect({ status: response.status, body: await response.json() }).toEqual(
      novastackError(403, "permission_error", {
        code: "insufficient_permissions",
        message: `This API key does not have the ${permission} permission`,
      }),
    );
    expect(response.headers.get("novamock-explain")).toBe(
      `key ${keyId} may ${others.join(", ")}; this operation needs ${permission}`,
    );
    expect(mock.snapshot()).toEqual(before);
  });

  test("every permission opens something", () => {
    expect(new Set(needs.map(([, permission]) => permission))).toEqual(new Set(all));
  });

  test("the account tells which permissions the calling key has", async () => {
    const mock = await open();
    const { api_key: key, id } = mock.novastack.createKey({ name: "reader", permissions: ["delete", "read"] });
    expect(await ask(mock, "GET /router/v1/account", { key })).toEqual({
      status: 200,
      body: { id: "acct_novamock", object: "account", key: { id, name: "reader", permissions: ["read", "delete"] } },
    });
  });
});
