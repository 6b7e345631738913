import type { components } from "../../spec/generated/control.types.ts";
import type { Handles } from "../../mocks/index.ts";
import type { Args, Named } from "./shapes.ts";

import { ask, send } from "../support/ask.ts";
import { fileForm } from "../support/novastack.ts";
import { operations } from "./shapes.ts";

type Schemas = components["schemas"];

/** What the mock answered. */
export type Answer = { readonly status: number; readonly retryAfter: number; readonly body: unknown };

/** One sandbox of a mock, wherever the mock is. */
export type Sandbox = Pick<Handles, "fetch">;

/** Calls an operation of the mock as a client would. */
export async function answerOf(mock: Sandbox, operation: string, args: Args): Promise<Answer> {
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
export async function namesIn(
  mock: Sandbox,
  operation: string,
  { email }: Args,
  { status, body }: Answer,
): Promise<Named> {
  if (status >= 300) return { secret: "", id: "", prefix: "" };
  const { id = "", api_key, new_key } = body as { id?: string; api_key?: string | null; new_key?: string };
  if (operation === "signUp") {
    const { messages } = await shown<Schemas["Mailbox"]>(mock, `/mailbox?to=${encodeURIComponent(email)}&limit=1`);
    return { secret: messages[0]?.token ?? "", id, prefix: "" };
  }
  const secret = new_key ?? api_key ?? "";
  if (!secret.startsWith("nram_")) return { secret, id, prefix: "" };
  const { keys } = await shown<{ keys: Schemas["NovyxKey"][] }>(mock, "/novyx/keys?limit=1000");
  const { key_id, key_prefix } = keys.at(-1)!;
  return { secret, id: key_id, prefix: key_prefix };
}

async function shown<Body>(mock: Sandbox, path: string): Promise<Body> {
  return (await ask(mock, `GET /_mock${path}`)).body as Body;
}
