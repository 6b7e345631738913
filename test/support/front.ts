import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { createServer, request as send } from "node:http";

/** An implementation as the guides have one: both APIs, hooks under paths of its own, an outbox and a time. */
export type StartedFront = { readonly url: string; close(): Promise<void> };

/** Starts it in front of a mock that trusts `X-Forwarded-For`. */
export async function startFront(mockUrl: string): Promise<StartedFront> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, mockUrl);
    if (pathname === "/outbox") void answerOutbox(searchParams.get("to")!, response);
    else if (pathname === "/time") void answerTime(Number(searchParams.get("add")), response);
    else forward(request, response);
  });

  async function answerOutbox(to: string, response: ServerResponse): Promise<void> {
    const answer = await fetch(`${mockUrl}/_mock/mailbox?to=${encodeURIComponent(to)}`);
    const { messages } = (await answer.json()) as { messages: { subject: string; text: string; token: string }[] };
    response.end(JSON.stringify(messages.map(({ subject, text, token }) => ({ subject, body: text, token }))));
  }
  async function answerTime(seconds: number, response: ServerResponse): Promise<void> {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ seconds });
    response.end(await (await fetch(`${mockUrl}/_mock/clock/advance`, { method: "POST", headers, body })).text());
  }
  function forward(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url!.replace(/^\/(_test|test-hooks)/, "/_mock");
    const headers = {
      ...request.headers,
      "x-forwarded-for": request.socket.remoteAddress,
      host: new URL(mockUrl).host,
    };
    const passed = send(`${mockUrl}${path}`, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    request.pipe(passed);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
