import type { RunningMock } from "../../mocks/index.ts";

import { ask, send } from "../support/ask.ts";
import { rotate } from "../support/novyx.ts";

/** Puts into a mock what a day of work leaves: accounts, keys in grace, mails, faults, rejected requests. */
export async function fillWorld(mock: RunningMock): Promise<void> {
  mock.clock.freeze();
  mock.clock.set("2026-03-01T12:00:00Z");
  mock.novastack.createKey({ name: "ci", permissions: ["read"] });
  mock.novastack.createKey({ name: "billing worker", permissions: ["read", "write"] });
  const alice = mock.novyx.createKey({ email: "alice@example.com", tier: "pro" });
  const carol = mock.novyx.createKey({ email: "carol@example.com", expiresIn: "30d" });
  mock.novyx.createKey({ email: "carol@example.com", expiresIn: "20m" });
  mock.sandbox("checkout-tests").novyx.createKey();
  await ask(mock.sandbox("checkout-tests"), "GET /v1/keys");
  mock.clock.advance("25m");

  for (const email of ["dora@example.com", "erin@example.com", "finn@example.com"])
    await ask(mock, "POST /v1/keys", { json: { email } });
  await ask(mock, "POST /v1/keys", { json: { email: "someone@mailinator.com" } });
  const renewed = await rotate(mock, alice.api_key);
  await ask(mock, "GET /v1/keys", { key: alice.api_key });
  await ask(mock, "POST /v1/keys/revoke", { key: renewed, json: { key_id: "key_unknown" } });
  await ask(mock, "POST /v1/keys/revoke", { key: carol.api_key, json: { key_id: carol.key_id } });
  await ask(mock, "GET /v1/keys", { key: carol.api_key });
  const key = mock.novastack.apiKey;
  await ask(mock, "GET /router/v1/models", { key });
  const chat = { model: "nova-7b", messages: [{ role: "user", content: "Say hello to the team." }] };
  await ask(mock, "POST /router/v1/chat/completions", { key, json: chat });
  await ask(mock, "POST /router/v1/chat/completions", { key, json: { ...chat, model: "nova-70b" } });
  await ask(mock, "GET /router/v1/models", { key: "ns-not-a-key" });
  mock.faults.add({ api: "novyx", operation: "rotateKey", status: 503, retryAfter: "30s", times: 2 });
  mock.faults.add({ api: "novastack", operation: "createChatCompletion", delay: 1500, probability: 0.25 });
  mock.faults.add({ api: "novyx", operation: "listKeys", connection: "reset" });
  mock.novastack.reply({ when: "weather", json: { celsius: 24 }, times: "always" });
  await send(mock, "GET /v1/keys", { key: renewed }).catch(() => undefined);
  await ask(mock, "POST /v1/keys/rotate", { key: renewed });
}

/** As much as lists have to stand: a thousand of each, or as many as a mock keeps. */
export async function crowdWorld(mock: RunningMock): Promise<void> {
  mock.reset();
  for (let index = 0; index < 1000; index++) {
    const email = `a-rather-long-address-of-somebody-${index}@department.example.com`;
    mock.novyx.createKey({ email });
    mock.novastack.createKey({ name: `key of a service with quite a long name ${index}` });
    await ask(mock, "POST /v1/keys", {
      json: { email: `new-${index}@example.com` },
      ip: `10.0.${index >> 8}.${index & 255}`,
    });
  }
  for (let index = 0; index < 100; index++) {
    mock.faults.add({
      api: "novyx",
      operation: "rotateKey",
      status: 503,
      retryAfter: "30s",
      json: { error: "x".repeat(500) },
    });
    mock.novastack.reply({ when: `question ${index} `.repeat(20), json: { answer: "y".repeat(500) }, times: "always" });
  }
  for (let index = 0; index < 98; index++) await ask(mock.sandbox(`branch-${index}-of-a-long-name`), "GET /v1/keys");
}

/** Takes away even what every world begins with. */
export async function emptyWorld(mock: RunningMock): Promise<void> {
  mock.reset();
  const snapshot = mock.snapshot();
  await mock.restore({
    ...snapshot,
    novyx: { ...snapshot.novyx, accounts: [], keys: [] },
    novastack: { ...snapshot.novastack, keys: [] },
  });
}

/** Every view by the end of its address. */
export const views = [
  "connect",
  "requests",
  "keys",
  "mailbox",
  "clock",
  "throttle",
  "faults",
  "replies",
  "sandboxes",
  "spec",
] as const;
