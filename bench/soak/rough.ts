import type { Handles } from "../../mocks/index.ts";
import type { Asked } from "../../test/support/ask.ts";

import { setTimeout as sleep } from "node:timers/promises";

import { createMock } from "../../mocks/index.ts";
import { send } from "../../test/support/ask.ts";
import { fileForm } from "../../test/support/novastack.ts";

const { apiKey: key } = createMock({ seed: 1 }).novastack;
const messages = [{ role: "user", content: "word ".repeat(20_000) }];
const faults = [
  { connection: "reset" },
  { connection: "hang" },
  { delay_ms: 20 },
  { body: "truncated" },
  { body: "malformed" },
];
const impatientMs = 30;

/** What leaves something behind where an end is forgotten: cuts on either side. */
const requests: readonly [what: string, asked: Asked][] = [
  ["POST /~rough/router/v1/chat/completions", { key, json: { model: "nova-7b", stream: true, messages } }],
  ["POST /~rough/router/v1/files", { key, body: fileForm("x".repeat(1_000_000)) }],
  ["GET /~rough/_mock/events", {}],
  ["GET /~rough/_mock/mailbox?wait_ms=60000", {}],
  ...faults.flatMap((fault): [string, Asked][] => [
    ["POST /~rough/_mock/faults", { json: { api: "novastack", times: 1, ...fault } }],
    ["GET /~rough/router/v1/models", { key }],
  ]),
  ["POST /~rough/_mock/reset", {}],
];

/** Sends each of them, and goes away after a moment, in the middle of an answer where there is one. */
export async function breakOff({ fetch }: Pick<Handles, "fetch">): Promise<void> {
  for (const [what, asked] of requests) {
    const gone = new AbortController();
    const impatient: typeof fetch = (path, init, info) => fetch(path, { ...init, signal: gone.signal }, info);
    const begun = send({ fetch: impatient }, what, asked)
      .then((response) => response.body?.getReader().read())
      .catch(() => undefined);
    await sleep(impatientMs);
    gone.abort();
    await begun;
  }
}
