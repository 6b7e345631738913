import type { Handles } from "../../mocks/index.ts";
import type { Asked } from "../../test/support/ask.ts";

import { createMock } from "../../mocks/index.ts";
import { send } from "../../test/support/ask.ts";

const { apiKey: key } = createMock({ seed: 1 }).novastack;
const json = { "content-type": "application/json" };
const megabyte = "x".repeat(1_000_000);
const chat = (request: object) => ({ key, json: { model: "nova-7b", n: 16, ...request } });

/** What was made to keep a server busy or to fill its memory, and what each may be answered. */
const requests: readonly [what: string, asked: Asked, ...statuses: number[]][] = [
  ...Array.from({ length: 40 }, (): [string, Asked, number, number, number] => [
    "POST /~hostile/router/v1/tasks",
    { key, json: { input: megabyte } },
    ...([200, 400, 503] as const),
  ]),
  ["GET /~hostile/router/v1/tasks?limit=100", { key }, 200],
  ["POST /~hostile/router/v1/chat/completions", chat({ messages: [{ role: "user", content: megabyte }] }), 200],
  ["POST /~hostile/v1/keys", { headers: json, body: "[".repeat(500_000) }, 400],
  ["POST /~hostile/v1/keys", { headers: json, body: `[${"{},".repeat(300_000)}0]` }, 400],
  ["POST /~hostile/v1/keys", { headers: { ...json, "content-encoding": "gzip" }, body: "{}" }, 415],
  ["POST /~hostile/v1/keys", { headers: { ...json, origin: "https://evil.example" }, body: "{}" }, 403],
  [
    "POST /~hostile/router/v1/files",
    {
      key,
      headers: { "content-type": "multipart/form-data; boundary=b" },
      body: `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(100_000)}--b--\r\n`,
    },
    400,
  ],
  ["PUT /~hostile/_mock/snapshot", { headers: json, body: `{"novyx":{"keys":[${"[],".repeat(1_000_000)}0]}}` }, 400],
  // No reset: what is full stays full, so that memory that grows is memory that leaks.
  ["GET /~hostile/_mock/snapshot", {}, 200],
];

/** Sends each of them until it is over; yields what was answered otherwise than it may be. */
export async function* attack(server: Pick<Handles, "fetch">, isOver: () => boolean): AsyncGenerator<string> {
  for (const [what, asked, ...statuses] of requests) {
    if (isOver()) return;
    const response = await send(server, what, asked);
    await response.arrayBuffer();
    if (!statuses.includes(response.status)) yield `${what} by somebody hostile was answered ${response.status}`;
  }
}
