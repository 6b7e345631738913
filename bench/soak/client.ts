import type { IncomingMessage } from "node:http";

import { once } from "node:events";
import { Agent, request } from "node:http";

/** What came back; status 0 where the connection broke before there was an answer. */
export type Answer = { readonly status: number; readonly text: string; readonly isWhole: boolean };

/** What is asked beside the path: a key, and a body that is sent as JSON, or bytes with their type. */
export type Asked = { readonly key?: string; readonly json?: object; readonly form?: { type: string; body: string } };

/** Talks to the server over connections that stay open. */
export type Client = {
  readonly count: () => number;
  ask(sandbox: string, what: string, asked?: Asked): Promise<Answer>;
  /** Closes every connection. */
  close(): void;
};

export function createClient(url: string): Client {
  const agent = new Agent({ keepAlive: true });
  let count = 0;
  return {
    count: () => count,
    async ask(sandbox, what, { key, json, form } = {}) {
      count++;
      const [method = "GET", path = "/"] = what.split(" ");
      const body = form?.body ?? (json ? JSON.stringify(json) : undefined);
      const sent = request(url + path, {
        method,
        agent,
        headers: {
          "novamock-sandbox": sandbox,
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
          ...(body !== undefined && {
            "content-type": form?.type ?? "application/json",
            "content-length": Buffer.byteLength(body),
          }),
        },
      });
      sent.setTimeout(5000, () => sent.destroy(new Error("no answer within 5 seconds")));
      sent.end(body);
      try {
        const [response] = (await once(sent, "response")) as [IncomingMessage];
        let text = "";
        try {
          for await (const chunk of response) text += String(chunk);
          return { status: response.statusCode ?? 0, text, isWhole: true };
        } catch {
          return { status: response.statusCode ?? 0, text, isWhole: false };
        }
      } catch (error) {
        return { status: 0, text: (error as Error).message, isWhole: false };
      }
    },
    close: () => agent.destroy(),
  };
}
