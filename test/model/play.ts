import type { ApiDefinitions } from "../../mocks/pipeline/apis.ts";
import type { Mock, MockOptions } from "../../mocks/index.ts";
import type { Sandbox } from "./ask.ts";
import type { Call } from "./calls.ts";
import type { Setting, World } from "./shapes.ts";

import { expect } from "vitest";

import { buildMock } from "../../mocks/mock.ts";
import { parseOptions } from "../../mocks/core/options.ts";
import { answerOf, namesIn } from "./ask.ts";
import { sandboxNames } from "./calls.ts";
import { createKnown } from "./known.ts";
import { expected } from "./model.ts";
import { newWorld } from "./shapes.ts";

/** The mock and the model went different ways; the message lists the calls that led there. */
class Divergence extends Error {
  override readonly name = "Divergence";
}

/** A mock to play on, wherever it is. */
export type Stage = {
  /** What made it, for the message. */
  readonly title: string;
  readonly setting: Setting;
  sandbox(name: string): Sandbox;
  /** Lets real time pass, where it can be made to. */
  wait?(ms: number): void;
  /** What the mock reported of itself. */
  readonly bugs: readonly unknown[];
};

/** Does the same to a mock of its own and to the model; throws a `Divergence` where the mock answers something else. */
export async function play(
  { setup, calls }: { setup: MockOptions; calls: readonly Call[] },
  definitions?: ApiDefinitions,
) {
  const bugs: unknown[] = [];
  let wall = 0;
  const wiring = { wallTime: () => wall, onBug: (bug: unknown) => bugs.push(bug), ...(definitions && { definitions }) };
  const { mock } = buildMock(parseOptions({ ...setup, seed: 1 }), wiring);
  const wait = (ms: number) => void (wall += ms);
  const title = `createMock(${JSON.stringify(setup)})`;
  await playOn({ title, setting: settingOf(setup, mock), sandbox: mock.sandbox, wait, bugs }, calls);
}

/** Does the same to a mock as it is at its start and to the model. */
export async function playOn({ title, setting, bugs, ...stage }: Stage, calls: Iterable<Call>): Promise<void> {
  const worlds = new Map(sandboxNames.map((name) => [name, newWorld(setting)]));
  const known = createKnown(setting);
  const log = [title];

  for (const call of endingIn(calls, lastLook(setting))) {
    const args = known.resolve(call);
    if (!args) continue;
    log.push(`${String(log.length).padStart(3)}. ${call.sandbox}: ${call.operation} ${JSON.stringify(args, readable)}`);
    if (call.operation === "wait") {
      stage.wait?.(args.seconds * 1000);
      for (const world of worlds.values()) pass(world, args.seconds * 1000);
      continue;
    }
    const world = worlds.get(call.sandbox)!;
    const sandbox = stage.sandbox(call.sandbox);
    const answer = await answerOf(sandbox, call.operation, args);
    const named = await namesIn(sandbox, call.operation, args, answer);
    try {
      expect(answer).toMatchObject(expected(world, call.operation, args, named, setting));
      expect(bugs).toEqual([]);
    } catch (error) {
      throw new Divergence(`${log.join("\n")}\n${(error as Error).message}`);
    }
    log.push(`${log.pop()} -> ${answer.status}`);
    known.learn(call, named, answer, world);
  }
}

/** What the model has to know of a mock: how it is set up, and the keys that it begins with. */
export function settingOf(setup: MockOptions, mock: Mock): Setting {
  const { graceMs, tokenTtlMs, signUpLimit, requestsPerMinute } = parseOptions(setup);
  const unlimited = { count: Number.POSITIVE_INFINITY, windowMs: 0 };
  const [novyx] = mock.novyx.listKeys().keys;
  const [novastack] = mock.novastack.listKeys();
  return {
    start: mock.clock.now().getTime(),
    graceMs,
    tokenTtlMs,
    signUps: signUpLimit ?? unlimited,
    requests: requestsPerMinute === null ? unlimited : { count: requestsPerMinute, windowMs: 60_000 },
    demo: {
      novyx: { secret: mock.novyx.apiKey, id: novyx!.key_id, prefix: novyx!.key_prefix },
      novastack: { secret: mock.novastack.apiKey, id: novastack!.id, prefix: novastack!.key_prefix },
    },
  };
}

/** What every sandbox is asked at the end, so that nothing goes wrong unseen. */
const lastLook = ({ demo }: Setting): Call[] =>
  sandboxNames.flatMap((sandbox) => [
    { sandbox, operation: "listNovyxKeys", args: {} },
    { sandbox, operation: "listTasks", args: { key: demo.novastack.secret } },
    { sandbox, operation: "listFiles", args: { key: demo.novastack.secret } },
  ]);

/** Each call is taken when it is its turn, so that whoever gives them can end early. */
function* endingIn(calls: Iterable<Call>, last: readonly Call[]): Generator<Call> {
  yield* calls;
  yield* last;
}

function pass(world: World, ms: number): void {
  world.wall += ms;
  if (!world.frozen) world.now += ms;
}

const readable = (name: string, value: unknown) => (name === "snapshot" ? "(an earlier one)" : value);
