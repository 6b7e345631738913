import type { Handles } from "../../mocks/index.ts";
import type { Asked } from "../../test/support/ask.ts";

import { createMock } from "../../mocks/index.ts";
import { send } from "../../test/support/ask.ts";

const { apiKey: key } = createMock({ seed: 1 }).novastack;
const json = { "content-type": "application/json" };
const megabyte = "x".repeat(1_000_000);
const chat = (request: object) => ({ key, json: { model: "nova-7b", n: 16, ...request } });

const task = "POST /~hostile/router/v1/tasks";
const tooMuch: [string, Asked, ...number[]] = [task, { key, json: { input: megabyte } }, 400, 503];

/** What was made to keep a server busy or to fill its memory, and what each may be answered. */
const requests: readonly [what: string, asked: Asked, ...statuses: number[]][] = [
  ...Array.from({ length: 5 }, () => tooMuch),
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
  ["GET /~hostile/_mock/snapshot", {}, 200],
];

/** Fills the store of tasks up to its bound. Nothing resets it then, so that memory that grows is memory that leaks. */
export async function fillUp(server: Pick<Handles, "fetch">): Promise<void> {
  let status;
  do {
    const response = await send(server, task, tooMuch[1]);
    await response.arrayBuffer();
    status = response.status;
  } while (status === 200);
}

/** Sends each of them until it is over; yields what was answered otherwise than it may be. */
export async function* attack(server: Pick<Handles, "fetch">, isOver: () => boolean): AsyncGenerator<string> {
  for (const [what, asked, ...statuses] of requests) {
    if (isOver()) return;
    const response = await send(server, what, asked);
    await response.arrayBuffer();
    if (!statuses.includes(response.status)) yield `${what} by somebody hostile was answered ${response.status}`;
  }
}
