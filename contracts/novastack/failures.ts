import type { CallOptions, Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId, TypedStatus } from "../http/spec-names.ts";

import { field, isString, succeeded, summary } from "../http/exchange.ts";
import { isAbsent } from "./ask.ts";
import { chatRequest } from "./chat-request.ts";
import { checkEnvelope, checkType } from "./error-form.ts";
import { fileForm, permissionOf, prepare } from "./prepared.ts";

type Request = readonly [operation: OperationId, options: CallOptions];

const first: Request = ["listModels", {}];
const makers: readonly Request[] = [
  ["createTask", { body: { model: "any", input: "Say hello." } }],
  ["uploadFile", { form: fileForm("Hello!") }],
];
/** The other ways that an answer may be made; what needs an id is asked for where there is one. */
const others = (model: string, task_id?: string, file_id?: string): readonly Request[] => [
  ["createChatCompletion", { body: chatRequest("any") }],
  ["createChatCompletion", { body: chatRequest("any", { stream: true }) }],
  ...(task_id === undefined ? [] : makers.slice(0, 1)),
  ["listTasks", {}],
  ["listFiles", {}],
  ["getAccount", {}],
  ...on("model_id", model, "getModel"),
  ...(file_id === undefined ? [] : makers.slice(1)),
  ...on("task_id", task_id, "getTask", "deleteTask"),
  ...on("file_id", file_id, "getFile", "getFileContent", "deleteFile"),
];

/** What is answered where the rate limit is met or the gateway fails, as far as the target can be made to. */
export const failureCases: readonly Case[] = [
  failure("novastack.errors.rate-limit", 429, "rate_limit_error"),
  failure("novastack.errors.server", 500, "server_error"),
];

function failure(clause: string, ...typed: TypedStatus): Case {
  const [status, type] = typed;
  return {
    id: clause,
    clauses: [clause, "novastack.errors.envelope"],
    needs: ["faults", "novastackKeys"],
    costs: { keys: 1 },
    run: (t) =>
      prepare(t, async ({ keys, anyModel, note }) => {
        const send = async ([operation, options]: Request): Promise<Exchange> => {
          const key = keys[permissionOf(operation)];
          const made = await t.call(operation, { ...options, key, isAboutLimits: true });
          if (operation === "createTask") note("task", made);
          if (operation === "uploadFile") note("file", made);
          return made;
        };
        const fail = async (request: Request): Promise<Exchange> => {
          await t.fault("novastack", status, request[0]);
          return send(request);
        };
        const answer = await fail(first);
        if (answer.status === 429 && status !== 429)
          t.unverified(`the target's own rate limit was met instead: ${summary(answer)}`);
        if (succeeded(answer) || isAbsent(answer))
          t.unverified(`the target was told to fail, and did not: ${summary(answer)}`);
        t.check(clause, answer.status === status, `${status}`, answer);
        if (answer.status !== status) return;
        checkEnvelope(t, answer);
        checkType(t, clause, answer, type);
        const uninvited = await t.call("listModels");
        const expected = `a request without a key not to be served after a ${status} either`;
        t.check("novastack.auth.required", !succeeded(uninvited), expected, uninvited);
        const model = await anyModel();
        const [task, file] = await Promise.all(makers.map((maker) => send(withModel(maker, model))));
        const requests = others(model, idOf(task), idOf(file)).map((each) => withModel(each, model));
        const harmless = requests.filter(([operation]) => permissionOf(operation) !== "delete");
        // A fault for what there is not would meet another request.
        const absent = (await Promise.all(harmless.map(send))).map(
          (plain, index) => !succeeded(plain) && harmless[index],
        );
        const offered = requests.filter((each) => !absent.includes(each));
        // Each operation by itself, since a fault is armed for the next request of one.
        const operations = [...new Set(offered.map(([operation]) => operation))];
        await Promise.all(
          operations.map(async (operation) => {
            for (const each of offered.filter(([own]) => own === operation))
              await checkOther(t, clause, typed, each, { send, fail });
          }),
        );
        // A hook that does not know an operation may have armed the fault for another: none is left behind.
        await Promise.all(
          [first, ...offered].map(async (each) => {
            for (let time = 0; time < offered.length && (await send(each)).status === status; time++);
          }),
        );
      }),
  };
}

type Senders = Readonly<Record<"send" | "fail", (request: Request) => Promise<Exchange>>>;

/** A hook need not reach every operation; an answer that is the error has to be it in every way. */
async function checkOther(
  t: Scenario,
  clause: string,
  [status, type]: TypedStatus,
  request: Request,
  { send, fail }: Senders,
): Promise<void> {
  const isSafe = permissionOf(request[0]) !== "delete";
  // What is deleted by its id may be rejected for what it is, and any request for the target's own rate of requests.
  const isAnother = (each: Exchange) =>
    !succeeded(each) &&
    each.problem === null &&
    ![status, 429].includes(each.status) &&
    !isAbsent(each) &&
    (isSafe || each.status >= 500);
  let answer = await fail(request);
  // An outage does not come just when it is asked for, once more.
  if (isAnother(answer) && (!isSafe || succeeded(await send(request)))) {
    answer = await fail(request);
    t.check(clause, !isAnother(answer), `${status} from ${request[0]}, as from others`, answer);
  }
  const isWithin = succeeded(answer) && answer.json === undefined && answer.text.includes(`"error"`);
  t.check(clause, !isWithin, `${status}, and not an error within a stream`, answer);
  if (answer.status !== status) return;
  checkEnvelope(t, answer);
  checkType(t, clause, answer, type);
}

function idOf(made: Exchange | undefined): string | undefined {
  const id = made && succeeded(made) ? field(made.json, "id") : undefined;
  return isString(id) ? id : undefined;
}

function on(name: string, id: string | undefined, ...operations: readonly OperationId[]): Request[] {
  return id === undefined ? [] : operations.map((operation) => [operation, { path: { [name]: id } }]);
}

function withModel([operation, { body, ...options }]: Request, model: string): Request {
  return [operation, { ...options, ...(body !== undefined && { body: { ...(body as object), model } }) }];
}
