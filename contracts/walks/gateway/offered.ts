import type { CallOptions } from "../../engine/call-operation.ts";
import type { OperationId } from "../../http/spec-names.ts";
import type { Lane, Stage } from "../stage.ts";

import { field, isString } from "../../http/exchange.ts";
import { fileForm } from "../../novastack/prepared.ts";
import { isTurnedAway, send } from "../stage.ts";

/** A tool that a model may call. */
const clock: unknown = {
  type: "function",
  function: { name: "tell_time", description: "Tells the time.", parameters: { type: "object", properties: {} } },
};

/** What may lead a chat request another way through a gateway. */
const branches: readonly Record<string, unknown>[] = [
  { stream: true },
  { stream: false },
  { stream: "true" },
  { tools: [clock] },
  { response_format: { type: "json_object" } },
  { n: 2 },
  { max_tokens: 1 },
];

/** A request to an operation of the gateway, without a key. */
export type Request = readonly [operation: OperationId, options: CallOptions];

/** A request for every operation that the target has; the document gives the address of the models only. */
export async function offered(stage: Stage, lane: Lane, key: string): Promise<Request[]> {
  const tryOut = async (operation: OperationId, options: CallOptions): Promise<unknown> => {
    const sent = await send(stage, lane, operation, { ...options, key });
    if (!sent || isTurnedAway(sent.answer)) return undefined;
    const { json, text, headers } = sent.answer;
    const isText = operation === "getFileContent" || /^text\/event-stream\b/i.test(headers["content-type"] ?? "");
    return json ?? (isText ? text : undefined);
  };
  const models = await tryOut("listModels", {});
  const id = field(models, "data", 0, "id");
  const model = isString(id) ? id : "any";
  const messages = [{ role: "user", content: "Say hello." }];
  const work = { model, input: "Say hello." };
  const task = await tryOut("createTask", { body: work });
  const file = await tryOut("uploadFile", { form: fileForm("Hello!") });
  const task_id = field(task, "id");
  const file_id = field(file, "id");
  const found: Request[] = [["listModels", {}]];
  const others: Request[] = [
    ["createChatCompletion", { body: { model, messages } }],
    ["getModel", { path: { model_id: model } }],
    ["getAccount", {}],
    ["listTasks", {}],
    ["listFiles", {}],
    ...(isString(task_id)
      ? ([
          ["createTask", { body: work }],
          ["getTask", { path: { task_id } }],
        ] as const)
      : []),
    ...(isString(file_id)
      ? ([
          ["uploadFile", { form: fileForm("Hello!") }],
          ["getFile", { path: { file_id } }],
          ["getFileContent", { path: { file_id } }],
        ] as const)
      : []),
  ];
  const answers = await Promise.all(others.map(([operation, options]) => tryOut(operation, options)));
  found.push(...others.filter((_, index) => answers[index] !== undefined));
  const has = (operation: OperationId) => found.some(([name]) => name === operation);
  if (has("createChatCompletion")) {
    const bodies = [...branches, { messages: [...messages, { role: "assistant", content: "Hello." }, ...messages] }];
    const ways = bodies.map((fields): Request => ["createChatCompletion", { body: { model, messages, ...fields } }]);
    const served = await Promise.all(ways.map(([operation, options]) => tryOut(operation, options)));
    found.push(...ways.filter((_, index) => served[index] !== undefined));
  }
  if (has("getTask") && isString(task_id)) found.push(["deleteTask", { path: { task_id } }]);
  if (has("getFile") && isString(file_id)) found.push(["deleteFile", { path: { file_id } }]);
  return found;
}
