import type { Reply } from "../core/exchange.ts";
import type { Change, OperationId, Vendor } from "./change.ts";

import { isStreamed } from "../core/exchange.ts";
import { changeReply } from "./change.ts";

/** A JSON object. */
export type Fields = Record<string, unknown>;

/** Changes the JSON of an operation's success, whole. */
export function changeJson(id: OperationId, change: (json: unknown) => unknown): Change {
  return changeSuccess(id, (reply) => (isStreamed(reply.body) ? reply : rewriteJson(reply, change)));
}

/** Changes the events of an operation that streams, all at once; the end mark is none of them. */
export function changeEvents(id: OperationId, change: (events: Fields[]) => readonly unknown[]): Change {
  return changeSuccess(id, (reply) => {
    const text = streamOf(reply);
    if (text === null) return reply;
    const data = text.split("\n\n").flatMap((event) => /^data: (\{.*)/.exec(event)?.[1] ?? []);
    const events = change(data.map((each) => JSON.parse(each) as Fields)).map((each) => JSON.stringify(each));
    return { ...reply, body: [...events, "[DONE]"].map((each) => `data: ${each}\n\n`).join("") };
  });
}

/** Changes the reply to an operation that succeeds. */
export function changeSuccess(id: OperationId, change: (reply: Reply) => Reply): Change {
  const wrong = (reply: Reply, operation: string | null) =>
    operation === id && reply.status < 300 ? change(reply) : reply;
  return (right) => changeReply(id in right.novyx.operations ? "novyx" : "novastack", wrong)(right);
}

/** Changes the JSON of an API's rejections, and their status where another one is given. */
export function changeErrors(
  api: Vendor,
  concerns: (reply: Reply, operation: string | null) => boolean,
  change: (json: unknown) => unknown,
  status?: number,
): Change {
  return changeReply(api, (reply, operation) =>
    reply.status >= 400 && concerns(reply, operation)
      ? { ...rewriteJson(reply, change), status: status ?? reply.status }
      : reply,
  );
}

/** The whole text of a stream of events; null where the reply is something else. */
export function streamOf({ body }: Reply): string | null {
  return isStreamed(body) && isSynchronous(body) ? Array.from(body).join("") : null;
}

/**
 * A copy with another value at a path as `choices.0.message.content`, `*` being every item of a list. Undefined leaves
 * the member out; where the path leads nowhere, nothing changes.
 */
export function edit(json: unknown, path: string, change: (old: unknown) => unknown): unknown {
  if (path === "") return change(json);
  const [step = "", ...rest] = path.split(".");
  const next = (old: unknown) => edit(old, rest.join("."), change);
  if (Array.isArray(json)) return json.map((item, at) => (step === "*" || step === String(at) ? next(item) : item));
  if (typeof json !== "object" || json === null || !(step in json)) return json;
  return { ...json, [step]: next((json as Fields)[step]) };
}

/** A change that puts a value at a path. */
export function put(path: string, value: unknown): (json: unknown) => unknown {
  return (json) => edit(json, path, () => value);
}

/** A change that leaves a member out. */
export function drop(path: string): (json: unknown) => unknown {
  return put(path, undefined);
}

function isSynchronous(pieces: Iterable<string> | AsyncIterable<string>): pieces is Iterable<string> {
  return Symbol.iterator in pieces;
}

/** Changes the JSON of a reply that has some. */
export function rewriteJson(reply: Reply, change: (json: unknown) => unknown): Reply {
  const { body, headers } = reply;
  if (typeof body !== "string" || headers["content-type"] !== "application/json") return reply;
  return { ...reply, body: JSON.stringify(change(JSON.parse(body))) };
}
