// A sign-up, a verification and a jump past grace, in-process and over a socket.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { createMock, startMock } from "novamock";
import { runContract } from "novamock/contracts";

const mock = await startMock({ port: 0 });
const post = (path, body, key) =>
  fetch(`${mock.novyx.baseUrl}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    ...(body && { body: JSON.stringify(body) }),
  });
const email = "alice@example.com";
assert.equal((await post("/v1/keys", { email })).status, 200);
const { token } = mock.mailbox.latest(email);
const { api_key: key } = await (await post("/v1/verify", { email, token })).json();
assert.equal((await post("/v1/keys/rotate", undefined, key)).status, 200);
mock.clock.advance("24h");
assert.equal((await post("/v1/keys/rotate", undefined, key)).status, 401);

const report = await runContract(
  { novyx: mock.url, drivers: {}, timeoutMs: 5000 },
  { clause: "novyx.sign-up.message" },
);
assert.deepEqual(report.summary, { passed: 1, failed: 0, unverified: 0, inconclusive: 0 });
await mock.close();

assert.equal((await createMock().fetch("/router/v1/models")).status, 401);
for (const api of ["novyx", "novastack", "control"])
  assert.ok(existsSync(fileURLToPath(import.meta.resolve(`novamock/spec/${api}.openapi.yaml`))));
