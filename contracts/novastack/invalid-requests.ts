import type { CallOptions, Case } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";

import { field, isObject, succeeded, summary } from "../http/exchange.ts";
import { ask, notServed } from "./ask.ts";
import { chat, chatRequest } from "./chat-request.ts";
import { checkEnvelope, checkType } from "./error-form.ts";
import { preparedCase } from "./prepared-case.ts";
import { permissionOf } from "./prepared.ts";

// What no reading of a chat request can make sense of. What a lenient implementation may read something into, as a
// number in quotes, is not among them: the document does not say what is valid.
const hello = [{ role: "user", content: "Say hello." }];

const invalidChats: readonly [what: string, body: (model: string) => unknown][] = [
  ["a chat request without messages", (model) => ({ model })],
  ["a body that is not JSON", (model) => `{"model":${JSON.stringify(model)},"messages":[`],
  ["messages that are a number", (model) => ({ model, messages: 42 })],
  ["a message that is a number", (model) => ({ model, messages: [42] })],
  ["a second message that is a number", (model) => chatRequest(model, { messages: [...hello, 42] })],
  ["a second message without role and content", (model) => chatRequest(model, { messages: [...hello, {}] })],
];

// What some take for valid, and what belongs to other pages of the vendor: answered in any way but by failing.
const oddChats: readonly Record<string, unknown>[] = [
  { temperature: "hot" },
  { temperature: 99 },
  { top_p: -5 },
  { max_tokens: -1 },
  { n: 0 },
  { messages: [] },
  { messages: [{ role: "captain", content: "Say hello." }] },
  { messages: [{ role: "user", content: 42 }] },
  { model: 42 },
  { model: null },
  { model: "novamock-gate-no-such-thing" },
  { messages: [null] },
  { messages: [{ role: "user", content: null }] },
  { messages: [{ role: "user", content: "\ud800\u0000" }] },
  { tools: 42 },
  { response_format: 42 },
  { stream_options: 42 },
];

// Of the ids that nothing has, these end in a failure where somebody puts them into a query, a path or a pattern.
const oddIds: readonly string[] = [`it's "a" <b> \\ 50%`, "../etc", "\u0000", "ü".repeat(400), "[", "-1"];
const byId: readonly OperationId[] = ["getModel", "getTask", "getFile", "getFileContent", "deleteTask", "deleteFile"];

/** Invalid parameters, and what the answer says of them. */
export const invalidRequestCases: readonly Case[] = [
  preparedCase(
    {
      id: "novastack.errors.invalid-request",
      clauses: ["novastack.errors.invalid-request", "novastack.errors.envelope"],
    },
    async (t, prepared) => {
      // The document does not say where content is generated, so a target that does it elsewhere proves nothing here.
      const right = await chat(prepared);
      if (!succeeded(right)) notServed(t, "a right chat request is not served either", right);
      const model = await prepared.model();
      // The key was let in just before, and there is nothing wrong with it.
      const { keys } = prepared;
      const send = (operation: OperationId, options: CallOptions) =>
        ask(t, operation, { ...options, key: keys[permissionOf(operation)] });
      const streamed = ([what, body]: (typeof invalidChats)[number]) =>
        [`${what}, with stream`, (name: string) => withStream(body(name))] as const;
      const invalid = [...invalidChats, ...invalidChats.map(streamed)];
      await Promise.all(
        invalid.map(async ([what, body]) => {
          const answer = await send("createChatCompletion", { body: body(model) });
          t.check("novastack.errors.invalid-request", answer.status === 400, `${what} to be 400`, answer);
          if (answer.status !== 400) return;
          checkEnvelope(t, answer);
          checkType(t, "novastack.errors.invalid-request", answer, "invalid_request_error");
        }),
      );
      const isTurnedAway = ({ problem, status }: Exchange) =>
        problem !== null || (status < 500 && status !== 401) || status === 501;
      await Promise.all(
        byId.flatMap((operation) =>
          oddIds.map(async (id) => {
            const answer = await send(operation, { path: { model_id: id, task_id: id, file_id: id } });
            const expected = `neither a failure of the gateway nor of the key for the id ${JSON.stringify(id.slice(0, 20))}`;
            t.check("novastack.errors.invalid-request", isTurnedAway(answer), expected, answer);
          }),
        ),
      );
      const odd = oddChats.flatMap((fields) => [false, true].map((stream) => ({ stream, ...fields })));
      await Promise.all(
        odd.map(async (fields) => {
          const answer = await send("createChatCompletion", { body: chatRequest(model, fields) });
          const expected = `neither a failure of the gateway nor of the key for ${JSON.stringify(fields)}`;
          t.check("novastack.errors.invalid-request", isTurnedAway(answer), expected, answer);
        }),
      );
    },
  ),
  preparedCase("novastack.errors.invalid-request-param", async (t, prepared) => {
    const right = chatRequest(await prepared.model());
    const speaker = [{ role: "captain", content: "Say hello." }];
    const invalid: [operation: OperationId, options: CallOptions, param: RegExp][] = [
      ["createChatCompletion", { body: { ...right, messages: undefined } }, /^messages$/],
      ["createChatCompletion", { body: { messages: right.messages } }, /^model$/],
      ["createChatCompletion", { body: { ...right, messages: speaker } }, /^messages\b.*\brole$/],
      ["createTask", { body: { model: right.model } }, /^input$/],
      ["listTasks", { query: { limit: "0" } }, /^limit$/],
    ];
    for (const [operation, options, param] of invalid) {
      const answer = await prepared.ask(operation, options);
      if (answer.status !== 400) t.unverified(`invalid parameters are not answered 400: ${summary(answer)}`);
      t.check("novastack.errors.invalid-request-param", param.test(paramOf(answer)), `param ${param.source}`, answer);
    }
  }),
];

function withStream(body: unknown): unknown {
  return isObject(body) ? { ...body, stream: true } : String(body).replace("{", '{"stream":true,');
}

function paramOf({ json }: Exchange): string {
  const param = field(json, "error", "param");
  return typeof param === "string" ? param : "";
}
