// The vendors' own addresses, answered by MSW.
import assert from "node:assert/strict";

import { setupServer } from "msw/node";
import { createHandlers, unhandled } from "novamock/msw";

const { handlers, mock } = createHandlers();
const server = setupServer(...handlers);
server.listen(unhandled("error"));
const signUp = await fetch(`${mock.novyx.baseUrl}/v1/keys`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ email: "alice@example.com" }),
});
assert.equal(signUp.status, 200);
assert.ok(mock.mailbox.latest("alice@example.com").token);
const models = await fetch(`${mock.novastack.baseUrl}/models`, {
  headers: { authorization: `Bearer ${mock.novastack.apiKey}` },
});
assert.equal(models.status, 200);
server.close();
