import type { Reply } from "../core/exchange.ts";
import type { Change } from "./change.ts";

import { rejection } from "../pipeline/reply.ts";
import { all, changeApi, changeOperation, changeReply } from "./change.ts";
import { rewriteJson } from "./change-json.ts";
import { does, explain, wait } from "./misbehaviour.ts";

const apis = ["novyx", "novastack"] as const;

/** What can go wrong with any answer of either API. */
export const transportMisbehaviours = {
  "fails-now-and-then": does(
    "Answers 500 to every third request, though its work may be done.",
    all(...apis.map((api) => failing(api, (count) => count % 3 === 0))),
  ),
  "is-down": does(
    "Answers 503 with a page in HTML to everything.",
    changeReplies((reply) => page(reply, 503, "Service Unavailable")),
  ),
  "errors-are-pages": does(
    "Sends errors as pages in HTML.",
    changeReplies((reply) => (reply.status >= 400 ? page(reply, reply.status, "Something went wrong") : reply)),
  ),
  "errors-are-empty": does(
    "Sends errors without a body.",
    changeReplies((reply) => {
      const { "content-type": _type, ...headers } = reply.headers;
      return reply.status >= 400 ? { ...reply, headers, body: null } : reply;
    }),
  ),
  "json-is-cut": does(
    "Cuts JSON in the middle.",
    changeReplies((reply) =>
      typeof reply.body === "string" ? { ...reply, body: reply.body.slice(0, reply.body.length / 2) } : reply,
    ),
  ),
  "json-as-plain-text": does(
    "Says text/plain of JSON.",
    changeReplies((reply) => ({ ...reply, headers: { ...reply.headers, "content-type": "text/plain" } })),
  ),
  "members-are-new": does(
    "Adds members that no document names.",
    changeReplies((reply) =>
      rewriteJson(reply, (json) => ({ ...(json as object), request_id: "req_1", _links: { self: null } })),
    ),
  ),
  "lists-are-slow": does(
    "Takes three seconds for every list.",
    all(
      changeOperation("listKeys", slowed),
      changeOperation("listModels", slowed),
      changeOperation("listTasks", slowed),
      changeOperation("listFiles", slowed),
    ),
  ),
};

function changeReplies(change: (reply: Reply) => Reply): Change {
  return all(...apis.map((api) => changeReply(api, change)));
}

function page({ headers }: Reply, status: number, title: string): Reply {
  const body = `<!doctype html><title>${title}</title><h1>${title}</h1>`;
  return { status, headers: { ...headers, "content-type": "text/html; charset=utf-8" }, body };
}

/** Fails some requests of an API after they were answered, counted from 1. */
function failing(api: (typeof apis)[number], fails: (count: number) => boolean): Change {
  return changeApi(api, ({ reject, alter = (reply) => reply }) => {
    let count = 0;
    return {
      alter(reply, operation) {
        const right = alter(reply, operation);
        return fails(++count) ? rejection(reject("internal", { explain }), { ...right.headers }) : right;
      },
    };
  });
}

function slowed<Asked extends unknown[], Answer>(right: (...asked: Asked) => Answer) {
  return async (...asked: Asked): Promise<Awaited<Answer>> => {
    await wait(3000);
    return await right(...asked);
  };
}
