import { setTimeout } from "node:timers/promises";

import type { When } from "../model/time.ts";
import type { Key, World } from "../model/world.ts";
import type { Call } from "../model/call.ts";
import type { Answered, Lane, Stage } from "./stage.ts";

import { judge } from "../model/judge.ts";
import { lifeOf } from "../model/life.ts";
import { act, ask, hold, unlessStuck } from "./stage.ts";

// A list may be read from a copy that lags; a key may not.
const lagMs = 400;
const again = 3;
// Of many keys a few stand for all.
const most = 10;

/**
 * Looks at everything that a lane was ever issued: who is let in, to which operation, and what the list says. A look
 * sends one request with each key, the next look another one; a whole one sends all.
 */
export async function look(
  stage: Stage,
  lane: Lane,
  turn: number,
  { isWhole = false }: { isWhole?: boolean } = {},
): Promise<void> {
  const [world] = lane.worlds;
  if (!world || stage.broken || lane.stuck !== null) return;
  const keys = some(world.keys, turn);
  const listing = isWhole ? keys : listers(keys, turn, stage.player.now());
  const calls = keys.flatMap((key, index) => {
    const all = probes(stage, lane, key);
    if (isWhole) return all;
    const next = all[(turn + index) % all.length];
    return next && !listing.includes(key) ? [next] : [];
  });
  const [lists] = await Promise.all([
    Promise.all(listing.map(({ secret }) => ask(stage, lane, { do: "listKeys", key: secret }, { isLook: true }))),
    ...calls.map((call) => act(stage, lane, call, { isLook: true })),
  ]);
  for (const answered of lists) if (answered && !stage.broken) await holdList(stage, lane, answered);
}

/** A key of each account that is let in, and every third of the others: another one at each turn. */
function listers(keys: readonly Key[], turn: number, when: When): Key[] {
  const accounts = [...new Set(keys.map(({ account }) => account))];
  const first = accounts.map((account) => {
    const own = keys.filter((key) => key.account === account);
    const living = own.filter((key) => lifeOf(key, when) !== "ended");
    return living[turn % living.length] ?? own[0];
  });
  return keys.filter((key, index) => first.includes(key) || (turn + index) % 3 === 0);
}

/** A look at the end of a walk: what was turned away has led to nothing. */
export async function lastLook(stage: Stage, lane: Lane): Promise<void> {
  const [world] = lane.worlds;
  if (!world || stage.broken || lane.stuck !== null) return;
  const used = world.addresses.filter(({ tokens }) => tokens.some(({ isUsed }) => isUsed));
  const again = used.flatMap(({ email, tokens }) =>
    tokens.filter(({ isUsed }) => isUsed).map(({ text }) => ({ email, token: text })),
  );
  const turnedAway = world.addresses.filter(
    ({ accepted, rejected, isAddress }) => accepted === 0 && rejected > 0 && isAddress,
  );
  const guessed = turnedAway.map(async ({ email }) => {
    const mailed = stage.player.has("mailbox") ? await unlessStuck(lane, () => stage.player.mails(email, 0)) : null;
    const [token = "abc123"] = mailed?.tokens ?? [];
    return { email, token };
  });
  const tries = [...again, ...(await Promise.all(guessed))];
  await Promise.all(tries.map((each) => act(stage, lane, { do: "verify", ...each }, { isLook: true })));
}

/** Calls that a key that works may send without doing anything, and one that has ended may not. */
function probes({ player }: Stage, lane: Lane, key: Key): Call[] {
  const when = player.now();
  const lives = new Set(lane.worlds.map((world) => lifeOf(sameKey(world, key), when)));
  const [life] = lives;
  if (lives.size > 1) return [];
  if (life === "works") return [{ do: "revokeKey", key: key.secret, name: "key_zq7x4w9k2m" }];
  if (life !== "ended") return [];
  const id = lane.worlds[0] && sameKey(lane.worlds[0], key).id;
  return [
    { do: "rotateKey", key: key.secret },
    ...(id === undefined ? [] : [{ do: "revokeKey", key: key.secret, name: id } as const]),
  ];
}

/** A list that is wrong may be late: it is asked for again, and is right where it is right each time. */
async function holdList(stage: Stage, lane: Lane, answered: Answered): Promise<void> {
  const judged = judge(lane.worlds, answered.call, answered.answer, answered.when, stage.counts);
  const isOfList = judged.faults.length > 0 && judged.faults.every(({ clause }) => clause.startsWith("novyx.list."));
  if (!isOfList) return void hold(stage, lane, answered, judged);
  await setTimeout(lagMs);
  for (let time = 0; time < again; time++) {
    const later = await ask(stage, lane, answered.call, { isLook: true });
    if (!later || !hold(stage, lane, later)) return;
  }
}

function some(keys: readonly Key[], turn: number): Key[] {
  if (keys.length <= most) return [...keys];
  const few = Array.from({ length: most - 2 }, (_, index) => keys[(turn * 7 + index * 5) % keys.length]!);
  return [...new Set([keys[0]!, ...few, keys.at(-1)!])];
}

function sameKey({ keys }: World, key: Key): Key {
  return keys.find(({ secret }) => secret === key.secret) ?? key;
}
