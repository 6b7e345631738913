import type { Drivers, TargetMail } from "./target.ts";

import { valueAt } from "../http/exchange.ts";
import { createHttpClient } from "../http/http-client.ts";
import { findToken } from "./mail-token.ts";

/** Where Mailpit catches the target's mails. */
export type MailpitOptions = {
  /** `http://127.0.0.1:8025`. */
  url: string;
  /** Finds the token in a mail; its first group is the token, or the whole match where it has none. */
  token?: RegExp | string;
};

const mostMails = 5;

/** Reads mails by Mailpit's HTTP API: `GET /api/v1/search?query=to:…` and `GET /api/v1/message/ID`. */
export function mailpit(
  { url, token }: MailpitOptions,
  { timeoutMs }: { timeoutMs: number },
): Required<Pick<Drivers, "mailbox">> {
  const client = createHttpClient({ timeoutMs });
  const base = url.replace(/\/+$/, "");
  const pattern = token === undefined ? undefined : new RegExp(token);

  async function ask(path: string): Promise<unknown> {
    const { status, json, problem } = await client.send({ method: "GET", url: `${base}${path}` });
    if (problem !== null) throw new Error(`Mailpit at ${base}: ${problem}`);
    if (status !== 200) throw new Error(`Mailpit at ${base}: GET ${path} answered ${status}`);
    return json;
  }
  return {
    async mailbox(to) {
      const query = encodeURIComponent(`to:"${to}"`);
      const found = valueAt(await ask(`/api/v1/search?query=${query}&limit=50`), "messages");
      if (!Array.isArray(found)) throw new Error(`Mailpit at ${base}: the search answered without messages`);
      // Mailpit searches for a part of the address, and lists the newest first.
      const ids = found.filter((message) => isTo(message, to)).map((message) => String(valueAt(message, "ID")));
      return Promise.all(
        ids.slice(0, mostMails).map(async (id) => read(await ask(`/api/v1/message/${encodeURIComponent(id)}`), to)),
      );
    },
  };

  function read(message: unknown, to: string): TargetMail {
    const text = textOf(message, "Text");
    const token = findToken({ text, html: textOf(message, "HTML") }, pattern);
    return { to, subject: textOf(message, "Subject"), text, ...(token !== undefined && { token }) };
  }
}

function isTo(message: unknown, address: string): boolean {
  const to = valueAt(message, "To");
  return (
    Array.isArray(to) && to.some((each) => String(valueAt(each, "Address")).toLowerCase() === address.toLowerCase())
  );
}

function textOf(message: unknown, name: string): string {
  const value = valueAt(message, name);
  return typeof value === "string" ? value : "";
}
