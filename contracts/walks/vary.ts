import type { Call } from "../model/call.ts";
import type { Key } from "../model/world.ts";
import type { Knowledge, Walked } from "./open-stage.ts";
import type { Player } from "./player.ts";
import type { Lane, Manner, Stage } from "./stage.ts";

import { rules } from "../../spec/generated/novyx.rules.ts";
import { isString } from "../http/exchange.ts";
import { lifeOf } from "../model/life.ts";
import { begin } from "./lanes.ts";
import { look } from "./look.ts";
import { openStage, wentSo } from "./open-stage.ts";
import { addressSituations } from "./situations/address-situations.ts";
import { keySituations } from "./situations/key-situations.ts";
import { signUpSituations } from "./situations/sign-up-situations.ts";
import { act, ask, unlessStuck } from "./stage.ts";
import { addressRows } from "./variations/addresses.ts";
import { extraMembers, wrongBodies } from "./variations/bodies.ts";
import { keyNameRows } from "./variations/key-names.ts";
import { falseKeyRows, keyManners, noKeyManners } from "./variations/keys.ts";
import { requestManners } from "./variations/requests.ts";
import { tokenRows } from "./variations/tokens.ts";

/** Applies a table of variations in a lane of its own. */
type Variation = (stage: Stage, lane: Lane) => Promise<void>;

/** Every table, with the operations that it is applied to. */
const variations: readonly Variation[] = [
  addresses,
  tokens,
  falseKeys,
  mannersOfKeys,
  endedKeys,
  keyNames,
  ...requestManners.map(
    (manner): Variation =>
      (stage, lane) =>
        requests(stage, lane, manner),
  ),
  bodies,
  connections,
  ...signUpSituations,
  ...addressSituations,
  ...keySituations,
];

/** Plays every table, one lane each, side by side; then looks whether anything has come of it. */
export async function vary(player: Player, knowledge: Knowledge): Promise<Walked> {
  const stage = openStage(player, variations.length, knowledge);
  await Promise.all(stage.lanes.slice(0, 1).map((lane) => unlessStuck(lane, () => player.advance())));
  await Promise.all(
    stage.lanes.map(async (lane, index) => {
      await variations[index]!(stage, lane);
      await look(stage, lane, 0, { isWhole: true });
    }),
  );
  return wentSo(stage);
}

async function addresses(stage: Stage, lane: Lane): Promise<void> {
  await Promise.all(
    addressRows.map(async ({ kind, of }) => {
      const ip = stage.player.ip();
      const email = of(stage.player.email());
      await act(stage, lane, { do: "signUp", email, kind, ...(ip !== undefined && { ip }) });
      // An address that signs up can verify, however it is written.
      const token = lane.worlds[0]?.addresses.find((each) => each.email === email)?.tokens[0]?.text;
      if (kind === "valid" && token !== undefined) await act(stage, lane, { do: "verify", email, token });
    }),
  );
}

async function tokens(stage: Stage, lane: Lane): Promise<void> {
  const [first, second, third] = await Promise.all([0, 1, 2].map(() => pending(stage, lane)));
  if (!first || !second || !third) return;
  const verify = (email: string, token: unknown, readAs?: string) =>
    act(stage, lane, { do: "verify", email, token, ...(readAs !== undefined && { readAs }) });
  const wrong = tokenRows.filter(({ may }) => !may).map(({ of }) => of(first.token));
  for (const token of [second.token, ...wrong.slice(0, 2)]) await verify(first.email, token);
  const emails = [undefined, null, true, "%", third.email.split("@")[0]];
  const stranger = stage.player.email();
  await Promise.all([
    // Who has tried so often may find the sign-up dropped, in whatever order the tries arrive.
    ...wrong.slice(2).map((token) => verify(first.email, token)),
    verify(first.email, first.email),
    // What was rejected once is rejected the second time too.
    verify(stranger, first.token).then(() => verify(stranger, first.token)),
    verify("", first.token),
    ...emails.map((email) => act(stage, lane, { do: "verify", email, token: third.token })),
  ]);
  for (const { of } of tokenRows.filter(({ may }) => may)) await verify(second.email, of(second.token), second.token);
  await verify(third.email, third.token);
  await verify(third.email, third.token);
  for (const key of [third.token, first.token]) await act(stage, lane, { do: "listKeys", key });
}

async function falseKeys(stage: Stage, lane: Lane): Promise<void> {
  const [key] = await account(stage, lane);
  if (!key) return;
  // What a sign-up answers gives no access either.
  const answered = await ask(stage, lane, { do: "signUp", email: stage.player.email(), kind: "open", ...ipOf(stage) });
  const told = textsIn(answered?.answer.json).filter((text) => /^\S{8,200}$/.test(text));
  const ofGateway = await stage.player.newNovastackKey(["read", "write", "delete"]);
  const likenesses = falseKeyRows.map(({ of }) => of(key.secret, key));
  const falseOnes = [...likenesses, ofGateway?.api_key, ...told].filter((each) => isString(each));
  await Promise.all(
    [null, ...falseOnes]
      // Each is tried on the list, and on one of the others by turns.
      .flatMap((secret, row) => everyCall(secret, key).filter((_, call) => row === 0 || call !== 1 + (row % 2)))
      .map((call) => act(stage, lane, call)),
  );
  const withoutKey = noKeyManners.flatMap((manner) =>
    everyCall(null, key).map((call) => act(stage, lane, call, { manner })),
  );
  await Promise.all(withoutKey);
}

async function mannersOfKeys(stage: Stage, lane: Lane): Promise<void> {
  const [key] = await account(stage, lane);
  if (!key) return;
  const harmless: Call[] = [
    { do: "listKeys", key: key.secret },
    { do: "revokeKey", key: key.secret, name: "key_zq7x4w9k2m" },
  ];
  await Promise.all(keyManners.flatMap((manner) => harmless.map((call) => act(stage, lane, call, { manner }))));
}

async function endedKeys(stage: Stage, lane: Lane): Promise<void> {
  const [caller] = await account(stage, lane);
  if (!caller) return;
  await act(stage, lane, { do: "rotateKey", key: caller.secret });
  await look(stage, lane, 0);
  const keys = lane.worlds[0]?.keys ?? [];
  const [old, fresh] = [keys[0], keys.at(-1)];
  if (!old || !fresh || old === fresh) return;
  await act(stage, lane, { do: "revokeKey", key: fresh.secret, name: old.id });
  const ended = lane.worlds[0]?.keys.find(({ secret }) => secret === old.secret);
  if (!ended || lifeOf(ended, stage.player.now()) !== "ended") return;
  const manners: readonly Manner[] = [...keyManners, ...requestManners];
  await Promise.all(
    manners.flatMap((manner) => everyCall(ended.secret, ended).map((call) => act(stage, lane, call, { manner }))),
  );
}

async function keyNames(stage: Stage, lane: Lane): Promise<void> {
  const [caller] = await account(stage, lane);
  if (!caller) return;
  await Promise.all(
    keyNameRows.map(({ of }) => act(stage, lane, { do: "revokeKey", key: caller.secret, name: of(caller) })),
  );
  const foreign = stage.lanes
    .flatMap(({ worlds }) => worlds.slice(0, 1).flatMap(({ keys }) => keys))
    .find(({ account }) => account !== caller.account);
  for (const name of [foreign?.id, foreign?.prefix, foreign?.secret])
    if (name !== undefined) await act(stage, lane, { do: "revokeKey", key: caller.secret, name, isForeign: true });
}

async function requests(stage: Stage, lane: Lane, manner: Manner): Promise<void> {
  const [[key], waiting] = [await account(stage, lane), await pending(stage, lane)];
  const calls: Call[] = [
    { do: "signUp", email: stage.player.email(), kind: "valid", ...ipOf(stage) },
    ...(waiting ? [{ do: "verify", email: waiting.email, token: waiting.token } as const] : []),
    ...(key ? everyCall(null, key) : []),
    ...(key ? [{ do: "listKeys", key: key.secret } as const, { do: "rotateKey", key: key.secret } as const] : []),
  ];
  for (const call of calls) await act(stage, lane, call, { manner });
}

async function bodies(stage: Stage, lane: Lane): Promise<void> {
  const [key] = await account(stage, lane);
  const calls: Call[] = [
    { do: "signUp", email: undefined, kind: "none", ...ipOf(stage) },
    { do: "verify", email: undefined, token: undefined },
    ...(key ? [{ do: "revokeKey", key: key.secret, name: undefined } as const] : []),
  ];
  const manners = wrongBodies.map(([name, body]): Manner => ({
    name,
    mayBeRejected: false,
    change: (options) => ({ ...options, body }),
  }));
  await Promise.all(manners.flatMap((manner) => calls.map((call) => act(stage, lane, call, { manner }))));
  const more: Manner = {
    name: "members that nobody asked for",
    mayBeRejected: true,
    change: ({ body, ...options }) => ({ ...options, body: { ...(body as object), ...extraMembers } }),
  };
  const email = stage.player.email();
  await act(stage, lane, { do: "signUp", email, kind: "valid", ...ipOf(stage) }, { manner: more });
  const token = lane.worlds[0]?.addresses.find((each) => each.email === email)?.tokens[0]?.text;
  if (token !== undefined) await act(stage, lane, { do: "verify", email, token }, { manner: more });
}

/** Requests with different keys, and with none, over one connection. */
async function connections(stage: Stage, lane: Lane): Promise<void> {
  const [first] = await account(stage, lane);
  const keys = await account(stage, lane);
  const second = keys.find(({ account: own }) => own !== first?.account);
  if (!first || !second) return;
  const unknown = `${rules.prefixes.Secret}zq7x4w9k_2m8v3n5b7c9x1z4l6k8j`;
  await stage.player.withKeptConnection(async (client) => {
    const change: Manner["change"] = (options) => ({ ...options, client });
    const manner = { name: "over a connection that is kept", mayBeRejected: false, change };
    for (const key of [first.secret, second.secret, null, first.secret, unknown, second.secret, unknown, null])
      await act(stage, lane, { do: "listKeys", key }, { manner });
  });
}

/** Every call that takes a key, none of which would do anything but with a key that works. */
function everyCall(secret: string | null, { id }: Key): Call[] {
  return [
    { do: "listKeys", key: secret },
    { do: "rotateKey", key: secret },
    ...(id === undefined ? [] : [{ do: "revokeKey", key: secret, name: id } as const]),
  ];
}

/** Every text in a body. */
function textsIn(json: unknown): string[] {
  if (isString(json)) return [json];
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(textsIn) : [];
}

/** One more account in a lane, by the public way where there is one; all its keys so far, the newest account first. */
async function account(stage: Stage, lane: Lane): Promise<readonly Key[]> {
  const before = lane.worlds[0]?.keys.length ?? 0;
  const waiting = await pending(stage, lane);
  if (waiting) await act(stage, lane, { do: "verify", email: waiting.email, token: waiting.token });
  if ((lane.worlds[0]?.keys.length ?? 0) === before) await begin(stage, lane, "hook", 0);
  await look(stage, lane, 0);
  return lane.worlds[0]?.keys.toReversed() ?? [];
}

/** One more address that waits for its verification. */
async function pending(stage: Stage, lane: Lane): Promise<{ email: string; token: string } | undefined> {
  const email = stage.player.email();
  await act(stage, lane, { do: "signUp", email, kind: "valid", ...ipOf(stage) });
  const token = lane.worlds[0]?.addresses.find((each) => each.email === email)?.tokens[0]?.text;
  return token === undefined ? undefined : { email, token };
}

function ipOf({ player }: Stage): { ip?: string } {
  const ip = player.ip();
  return ip === undefined ? {} : { ip };
}
