import type { Call } from "../../model/call.ts";
import type { Key } from "../../model/world.ts";
import type { Lane, Stage } from "../stage.ts";
import type { Situation } from "./situation.ts";

import { field } from "../../http/exchange.ts";
import { begin } from "../lanes.ts";
import { look } from "../look.ts";
import { race } from "../race.ts";
import { act } from "../stage.ts";
import { signUp, verifyNewest } from "./situation.ts";

/** What chance seldom brings together: what happens to a key when another of its account ends, before or at the same time. */
export const keySituations: readonly Situation[] = [
  revokeOfSuccessor,
  revokeOfPredecessor,
  revokeBeforeRotation,
  revokeWithinChain,
  twoAtOnce,
  rotationOfExpiring,
  longList,
];

/** The end of a new key leaves its predecessor its grace. */
async function revokeOfSuccessor(stage: Stage, lane: Lane): Promise<void> {
  const [old, fresh] = await rotated(stage, lane);
  if (fresh?.id === undefined || !old) return;
  await act(stage, lane, { do: "revokeKey", key: old.secret, name: fresh.id });
  await look(stage, lane, 1, { isWhole: true });
}

/** A key in grace is known by its prefix as well, and by that alone ends. */
async function revokeOfPredecessor(stage: Stage, lane: Lane): Promise<void> {
  const [old, fresh] = await rotated(stage, lane);
  if (old?.prefix === undefined || !fresh) return;
  await act(stage, lane, { do: "revokeKey", key: fresh.secret, name: old.prefix });
  await look(stage, lane, 1, { isWhole: true });
}

/** What was revoked stays so, whatever happens to its sisters. */
async function revokeBeforeRotation(stage: Stage, lane: Lane): Promise<void> {
  await begin(stage, lane, "threeKeys", 0);
  await look(stage, lane, 0);
  const [victim, caller, other] = lane.worlds[0]?.keys ?? [];
  if (victim?.id === undefined || !caller || !other || victim.account !== other.account) return;
  const revoke: Call = { do: "revokeKey", key: caller.secret, name: victim.id };
  await act(stage, lane, revoke);
  await act(stage, lane, { do: "rotateKey", key: other.secret });
  await look(stage, lane, 1, { isWhole: true });
  await act(stage, lane, revoke);
  await look(stage, lane, 2);
}

/** A key that has replaced one, and was replaced, is known by its prefix, and by that alone ends. */
async function revokeWithinChain(stage: Stage, lane: Lane): Promise<void> {
  await begin(stage, lane, "threeKeys", 0);
  const [caller, ...others] = lane.worlds[0]?.keys ?? [];
  const first = others.find(({ account }) => account === caller?.account);
  if (!caller || !first) return;
  const newest = () => lane.worlds[0]?.keys.at(-1)?.secret ?? first.secret;
  await act(stage, lane, { do: "rotateKey", key: first.secret });
  const second = newest();
  await act(stage, lane, { do: "rotateKey", key: second });
  await look(stage, lane, 0);
  const middle = lane.worlds[0]?.keys.find(({ secret }) => secret === second);
  if (middle?.prefix === undefined) return;
  await act(stage, lane, { do: "revokeKey", key: caller.secret, name: middle.prefix });
  await look(stage, lane, 1, { isWhole: true });
  const last = lane.worlds[0]?.keys.find(({ secret }) => secret === newest());
  if (last?.prefix !== undefined) await act(stage, lane, { do: "revokeKey", key: caller.secret, name: last.prefix });
  await look(stage, lane, 2, { isWhole: true });
}

/** Neither of two rotations at the same time is lost, nor of two revocations. */
async function twoAtOnce(stage: Stage, lane: Lane): Promise<void> {
  await begin(stage, lane, "threeKeys", 0);
  await look(stage, lane, 0);
  const [caller, ...others] = lane.worlds[0]?.keys ?? [];
  const victims = others.filter(({ id, account }) => id !== undefined && account === caller?.account);
  if (!caller || victims.length < 2) return;
  const rotations = victims.map(({ secret }): Call => ({ do: "rotateKey", key: secret }));
  await race(stage, lane, rotations);
  await look(stage, lane, 1, { isWhole: true });
  const fresh = lane.worlds[0]?.keys.filter(({ replaces, id }) => replaces !== undefined && id !== undefined) ?? [];
  const revocations = fresh.map(({ id }): Call => ({ do: "revokeKey", key: caller.secret, name: id }));
  await race(stage, lane, revocations);
  await look(stage, lane, 2, { isWhole: true });
}

/** A key that is to end soon has no longer a grace. */
async function rotationOfExpiring(stage: Stage, lane: Lane): Promise<void> {
  await begin(stage, lane, "expiring", 0);
  await look(stage, lane, 0);
  for (const { secret } of lane.worlds[0]?.keys ?? []) await act(stage, lane, { do: "rotateKey", key: secret });
  await look(stage, lane, 1, { isWhole: true });
}

/** A list is whole, however long it is. */
async function longList(stage: Stage, lane: Lane): Promise<void> {
  await begin(stage, lane, "longList", 0);
  const [key] = lane.worlds[0]?.keys ?? [];
  if (key) await act(stage, lane, { do: "listKeys", key: key.secret });
}

/** A key that was rotated, and the one that replaces it. */
async function rotated(stage: Stage, lane: Lane): Promise<readonly (Key | undefined)[]> {
  await verifyNewest(stage, lane, await signUp(stage, lane, {}));
  const [first] = lane.worlds[0]?.keys ?? [];
  if (!first) return [];
  const answer = await act(stage, lane, { do: "rotateKey", key: first.secret });
  await look(stage, lane, 0);
  const keys = lane.worlds[0]?.keys ?? [];
  return [first.secret, field(answer?.json, "new_key")].map((secret) => keys.find((key) => key.secret === secret));
}
