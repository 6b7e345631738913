import type { Handles } from "../../mocks/index.ts";
import type { Args, Named } from "./shapes.ts";

import { send } from "../support/ask.ts";
import { fileForm } from "../support/novastack.ts";
import { operations } from "./shapes.ts";

/** What the mock answered. */
export type Answer = { readonly status: number; readonly retryAfter: number; readonly body: unknown };

/** Calls an operation of the mock as a client would. */
export async function answerOf(mock: Handles, operation: string, args: Args): Promise<Answer> {
  const { method, path, requestBody } = operations.find(({ id }) => id === operation)!;
  const { key, ip, id, ...rest } = args;
  // What is no body is a query; numbers become text by themselves.
  const query = requestBody ? "" : new URLSearchParams(Object.entries(rest) as [string, string][]);
  const response = await send(mock, `${method} ${path.replace(/\{\w+\}/, encodeURIComponent(id))}?${query}`, {
    ...(key && { key }),
    ...(ip && { ip }),
    ...(requestBody && bodyOf(operation, rest)),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  const retryAfter = Number(response.headers.get("retry-after"));
  return { status: response.status, retryAfter, body: isJson ? (JSON.parse(text) as unknown) : text };
}

function bodyOf(operation: string, args: Partial<Args>) {
  if (operation === "restoreSnapshot") return { json: args.snapshot!.json };
  if (operation === "createChatCompletion")
    return { json: { ...args, messages: [{ role: "user", content: "Hello!" }] } };
  if (operation !== "uploadFile") return { json: args };
  return { body: fileForm(args.content!, { name: args.filename!, purpose: args.purpose! }) };
}

/** What the mock has named in its answer. A mail tells the token, and a list the id that goes with a new Novyx key. */
export function namesIn(mock: Handles, operation: string, { email }: Args, { status, body }: Answer): Named {
  if (status >= 300) return { secret: "", id: "", prefix: "" };
  const { id = "", api_key, new_key } = body as { id?: string; api_key?: string | null; new_key?: string };
  if (operation === "signUp") return { secret: mock.mailbox.latest(email)?.token ?? "", id, prefix: "" };
  const secret = new_key ?? api_key ?? "";
  if (!secret.startsWith("nram_")) return { secret, id, prefix: "" };
  const { key_id, key_prefix } = mock.novyx.listKeys({ limit: 1000 }).keys.at(-1)!;
  return { secret, id: key_id, prefix: key_prefix };
}
