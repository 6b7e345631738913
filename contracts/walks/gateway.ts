import type { CallOptions } from "../engine/call-operation.ts";
import type { OperationId } from "../http/spec-names.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Caller, Permission } from "../model/gateway.ts";
import type { Expected } from "../model/rule.ts";
import type { Knowledge, Walked } from "./open-stage.ts";
import type { Player } from "./player.ts";
import type { Lane, Manner, Stage } from "./stage.ts";

import { values } from "../../spec/generated/novastack.rules.ts";
import { field, isString } from "../http/exchange.ts";
import { checkGateway, expectGateway, guards } from "../model/gateway.ts";
import { checkExpected } from "../model/rule.ts";
import { fileForm } from "../novastack/prepared.ts";
import { openStage, wentSo } from "./open-stage.ts";
import { day } from "../model/time.ts";
import { findIn, isTurnedAway, send, unlessStuck } from "./stage.ts";
import { falseKeyRows, keyManners, noKeyManners, otherSchemes } from "./variations/keys.ts";
import { requestManners } from "./variations/requests.ts";

/** A request to the gateway by somebody. */
type Visit = {
  readonly operation: OperationId;
  readonly options: CallOptions;
  readonly caller: Caller;
  readonly key?: string;
  readonly manner?: Manner;
};

type Key = { readonly secret: string; readonly id: string | undefined; readonly permissions: readonly Permission[] };

const every: readonly Permission[] = values.Permission;
const sets: readonly (readonly Permission[])[] = [
  every,
  ["read"],
  ["write"],
  ["delete"],
  ["read", "write"],
  ["read", "delete"],
  ["write", "delete"],
];

// The document gives these addresses; the others stand in our spec only, and are visited with fewer false keys.
const isWhole = new Set(["listModels", "createChatCompletion"]);

/** Visits every operation of the gateway that there is, with every kind of key, and with none. */
export async function walkGateway(player: Player, knowledge: Knowledge): Promise<Walked> {
  const stage = openStage(player, 1, knowledge);
  const lane = stage.lanes[0]!;
  // Twice each: a table of keys may be full before long.
  const made = await Promise.all([...sets, ...sets].map((permissions) => newKey(stage, permissions)));
  const keys = made.filter((key) => key !== undefined);
  const full = keys.find(({ permissions }) => permissions.length === every.length);
  if (!full) lane.stuck ??= { reason: "no novastack key with every permission could be made", kind: "not offered" };
  else {
    const ofNovyx = await player.newKey({ email: player.email() });
    await visitAll(stage, lane, full, keys.slice(0, sets.length), ofNovyx?.api_key);
  }
  return wentSo(stage);
}

async function newKey({ player, names, lines }: Stage, permissions: readonly Permission[]): Promise<Key | undefined> {
  const made = await player.newNovastackKey(permissions);
  if (!made) return undefined;
  names.learn("KEY", permissions.map((each) => each[0]!.toUpperCase()).join(""), made.api_key);
  const note = `the hook makes ${made.api_key}, a key with ${permissions.join(" and ")}`;
  lines.push({ lane: "", exchange: null, note, isLook: false });
  return { secret: made.api_key, id: made.id, permissions };
}

async function visitAll(
  stage: Stage,
  lane: Lane,
  full: Key,
  keys: readonly Key[],
  novyxKey: string | undefined,
): Promise<void> {
  const secrets = keys.map(({ secret }) => secret);
  const visit = ({ operation, options, caller, key, manner }: Visit) =>
    visitOne(stage, lane, operation, options, caller, secrets, key, manner);
  const requests = await offered(stage, lane, full);
  const strangers = [
    ...falseKeyRows.map(({ name, of }) => ({ name: `the key ${name}`, key: of(full.secret, { id: full.id }) })),
    { name: "a key of Novyx", key: novyxKey ?? null },
  ];
  const visits: Visit[] = requests.flatMap(([operation, options], index) => {
    const of = (caller: Caller, key?: string, manner?: Manner): Visit => ({
      operation,
      options,
      caller,
      ...(key !== undefined && { key }),
      ...(manner && { manner }),
    });
    // What no key can look like may be taken for none.
    const byStranger = ({ name, key }: (typeof strangers)[number]): Visit[] => {
      const manner = { name, mayBeRejected: false, change: (call: CallOptions) => call };
      return key === null ? [] : [of(/^[\w.~+/=-]+$/.test(key) ? "stranger" : "nobody", key, manner)];
    };
    const { permission } = guards[operation]!;
    const isHarmless = permission !== "delete";
    const isFirst = requests.findIndex(([name]) => name === operation) === index;
    const lacking = keys.find(({ permissions }) => !permissions.includes(permission));
    const plain = [
      ...keys.filter((key) => isHarmless || !key.permissions.includes("delete")).map((key) => of(key, key.secret)),
      of("nobody"),
    ];
    // The same operation with another body: who may call it is the same.
    if (!isFirst) return [...plain, ...strangers.slice(-1).flatMap(byStranger)];
    const some = <Row>(rows: readonly Row[]) =>
      rows.filter((_, row) => isWhole.has(operation) || row % 3 === index % 3);
    return [
      ...plain,
      ...some(strangers).flatMap(byStranger),
      ...noKeyManners.map((manner) => of("nobody", undefined, manner)),
      ...some([...otherSchemes, ...otherSchemes]).map((manner) => of("nobody", full.secret, manner)),
      ...requestManners.map((manner) => of("nobody", undefined, manner)),
      // However it is written: a key has the permissions that it has.
      ...(lacking ? [...some(keyManners), ...requestManners].map((manner) => of(lacking, lacking.secret, manner)) : []),
      ...(isHarmless ? some(requestManners).map((manner) => of(full, full.secret, manner)) : []),
    ];
  });
  await Promise.all(visits.map(visit));
  await overOneConnection(stage, lane, requests, [full, ...keys], secrets);
  await visitLater(stage, lane, requests, keys, secrets);
}

/** Two days later a key may have ended, which no document excludes; else it is what it was. */
async function visitLater(
  stage: Stage,
  lane: Lane,
  requests: readonly Request[],
  keys: readonly Key[],
  secrets: readonly string[],
): Promise<void> {
  if (!stage.player.has("advanceClock")) return;
  const from = stage.player.now().to;
  await unlessStuck(lane, () => stage.player.advance({ at: from + 2 * day, late: 30 * day }));
  const harmless = requests.filter(([operation]) => guards[operation]!.permission !== "delete");
  const firsts = harmless.filter(([name], index) => harmless.findIndex(([other]) => other === name) === index);
  const visitOneLater = async (key: Key) => {
    const ask = () => send(stage, lane, "listModels", { key: key.secret }, { isLook: true });
    const tries = [await ask(), await ask(), await ask()];
    if (tries.every((sent) => sent?.answer.status === 401)) return;
    for (const sent of tries) if (sent) hold(stage, lane, sent.answer, expectGateway("listModels", key));
    for (const [operation, options] of firsts)
      await visitOne(stage, lane, operation, options, key, secrets, key.secret);
  };
  // The first by itself: what is wrong with one key may not show while others are used.
  const [first, ...others] = keys;
  if (first) await visitOneLater(first);
  await Promise.all(others.map(visitOneLater));
}

function hold(stage: Stage, lane: Lane, answer: Exchange, expected: Expected): void {
  findIn(stage, lane, answer, (check) => checkExpected(expected, answer, check));
}

const keptName = "over a connection that is kept";

/** Two keys, and none, one after the other over a connection that is kept. */
async function overOneConnection(
  stage: Stage,
  lane: Lane,
  requests: readonly Request[],
  keys: readonly Key[],
  secrets: readonly string[],
): Promise<void> {
  const firsts = [...isWhole]
    .map((operation) => requests.find(([name]) => name === operation))
    .filter((each) => each !== undefined);
  const visitBy = ([operation, options]: Request, pair: readonly Key[]) =>
    stage.player.withKeptConnection(async (client) => {
      const manner: Manner = {
        name: keptName,
        mayBeRejected: false,
        change: (plain) => ({ ...plain, client }),
      };
      for (const key of pair) {
        await visitOne(stage, lane, operation, options, key, secrets, key.secret, manner);
        await visitOne(stage, lane, operation, options, "nobody", secrets, undefined, manner);
      }
    });
  const pairs = keys.flatMap((_, index) => (index % 2 === 0 ? [keys.slice(index, index + 2)] : []));
  await Promise.all(firsts.flatMap((request) => pairs.map((pair) => visitBy(request, pair))));
}

/** Sends a request to the gateway, and holds its answer against what the caller may get. */
export async function visitOne(
  stage: Stage,
  lane: Lane,
  operation: OperationId,
  options: CallOptions,
  caller: Caller,
  secrets: readonly string[],
  key?: string,
  manner?: Manner,
): Promise<void> {
  const plain = { ...options, ...(key !== undefined && { key }) };
  // Over a connection of its own a request has nothing to do with those before it.
  const isLook = manner?.name !== keptName;
  const sent = await send(stage, lane, operation, manner?.change(plain) ?? plain, { note: manner?.name ?? "", isLook });
  if (!sent || (manner?.mayBeRejected && isTurnedAway(sent.answer))) return;
  const { answer } = sent;
  findIn(stage, lane, answer, (check) => {
    checkExpected(expectGateway(operation, caller), answer, check);
    checkGateway(caller, answer, secrets, check);
  });
}

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

type Request = readonly [operation: OperationId, options: CallOptions];

/** A request for every operation that the target has; the document gives the address of the models only. */
async function offered(stage: Stage, lane: Lane, { secret: key }: Key): Promise<Request[]> {
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
