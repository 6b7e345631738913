import type { Call } from "../model/call.ts";
import type { Key, World } from "../model/world.ts";
import type { Lane, Stage } from "./stage.ts";

import { field } from "../http/exchange.ts";
import { isInGrace, lifeOf } from "../model/life.ts";
import { day } from "../model/time.ts";
import { withNewKey } from "../model/world.ts";
import { race } from "./race.ts";
import { act, ask } from "./stage.ts";
import { addressRows } from "./variations/addresses.ts";
import { keyNameRows } from "./variations/key-names.ts";
import { falseKeyRows } from "./variations/keys.ts";
import { tokenRows } from "./variations/tokens.ts";

/** A step of a walk. What it is about is found by `pick` among what there is when its turn comes. */
export type Step = { readonly do: StepName; readonly pick: number };

/** What a step can see and do. `choose` gives undefined where there is nothing to choose from. */
type Turn = {
  readonly stage: Stage;
  readonly lane: Lane;
  readonly world: World;
  readonly working: readonly Key[];
  readonly inGrace: readonly Key[];
  readonly ended: readonly Key[];
  readonly others: readonly World[];
  readonly choose: <Value>(values: readonly Value[]) => Value | undefined;
};

/** Plays a step; one that there is nothing for does nothing. */
export async function play(stage: Stage, lane: Lane, { do: name, pick }: Step): Promise<void> {
  const [world] = lane.worlds;
  if (!world || lane.stuck !== null) return;
  const when = stage.player.now();
  const is = (life: string) => (key: Key) => lane.worlds.every((each) => lifeOf(sameKey(each, key), when) === life);
  let rest = pick;
  const turn: Turn = {
    stage,
    lane,
    world,
    working: world.keys.filter(is("works")),
    inGrace: world.keys.filter((key) => is("works")(key) && isInGrace(key, when)),
    ended: world.keys.filter(is("ended")),
    others: stage.lanes.filter((other) => other !== lane).flatMap(({ worlds }) => worlds.slice(0, 1)),
    choose(values) {
      const chosen = values[rest % values.length];
      rest = Math.floor(rest / Math.max(1, values.length));
      return chosen;
    },
  };
  await steps[name].run(turn);
}

/** Every step, and how often it is drawn. */
export const steps = {
  signUp: { weight: 5, run: async (turn: Turn) => signUp(turn, turn.stage.player.email(), "valid") },
  signUpAgain: {
    weight: 2,
    async run(turn: Turn) {
      const address = turn.choose(turn.world.addresses.filter(({ accepted }) => accepted > 0));
      if (address) await signUp(turn, address.email, "valid");
    },
  },
  signUpAtOnce: {
    weight: 2,
    async run({ stage, lane, choose }: Turn) {
      const ip = choose(lane.ips);
      if (ip === undefined) return;
      const emails = Array.from({ length: 6 }, () => stage.player.email());
      await race(
        stage,
        lane,
        emails.map((email): Call => ({ do: "signUp", email, ip, kind: "valid" })),
      );
    },
  },
  signUpOddly: {
    weight: 4,
    async run(turn: Turn) {
      const row = turn.choose(addressRows);
      if (row) await signUp(turn, row.of(turn.stage.player.email()), row.kind);
    },
  },
  usePlaces: { weight: 0, run: usePlaces },
  verify: {
    weight: 8,
    async run({ stage, lane, world, choose }: Turn) {
      const address = choose(world.addresses.filter(({ isVerified, tokens }) => !isVerified && tokens.length > 0));
      if (address) await act(stage, lane, { do: "verify", email: address.email, token: address.tokens[0]?.text });
    },
  },
  verifyAtOnce: {
    weight: 2,
    async run({ stage, lane, world, choose }: Turn) {
      const address = choose(world.addresses.filter(({ tokens }) => tokens.length > 0));
      const call: Call = { do: "verify", email: address?.email, token: address?.tokens[0]?.text };
      if (address) await race(stage, lane, [call, call, call, call]);
    },
  },
  verifyWrongly: {
    weight: 4,
    async run({ stage, lane, world, choose }: Turn) {
      const address = choose(world.addresses.filter(({ tokens }) => tokens.length > 0));
      const row = choose(tokenRows);
      const token = address?.tokens[0]?.text;
      if (!address || !row || token === undefined) return;
      const readAs = row.may ? { readAs: token } : {};
      await act(stage, lane, { do: "verify", email: address.email, token: row.of(token), ...readAs });
    },
  },
  verifyAnyToken: {
    weight: 3,
    async run({ stage, lane, world, others, choose }: Turn) {
      const tokens = [world, ...others].flatMap(({ addresses }) => addresses.flatMap((each) => each.tokens));
      const emails = [...world.addresses.map(({ email }) => email), stage.player.email()];
      const token = choose(tokens);
      if (token) await act(stage, lane, { do: "verify", email: choose(emails), token: token.text });
    },
  },
  addKey: { weight: 3, run: (turn: Turn) => addKey(turn, {}) },
  addExpiringKey: {
    weight: 3,
    run: (turn: Turn) => addKey(turn, { expires_in_seconds: turn.choose([60, 3600, 86_400, 40 * 86_400]) ?? 60 }),
  },
  rotate: {
    weight: 12,
    async run({ stage, lane, working, choose }: Turn) {
      const key = choose(working);
      if (key) await act(stage, lane, { do: "rotateKey", key: key.secret });
    },
  },
  rotateAtOnce: {
    weight: 3,
    async run({ stage, lane, working, choose }: Turn) {
      const key = choose(working);
      const call: Call = { do: "rotateKey", key: key?.secret ?? null };
      if (key) await race(stage, lane, [call, call, call]);
    },
  },
  rotateWhileAsking: {
    weight: 3,
    async run({ stage, lane, working, choose }: Turn) {
      const key = choose(working);
      const victim = choose(working);
      if (!key || !victim) return;
      const secret = key.secret;
      const other: Call | undefined = choose([
        { do: "listKeys", key: secret },
        { do: "revokeKey", key: secret, name: victim.id },
        { do: "revokeKey", key: victim.secret, name: key.id },
      ]);
      if (other) await race(stage, lane, [{ do: "rotateKey", key: secret }, other]);
    },
  },
  revoke: {
    weight: 5,
    async run({ stage, lane, working, choose }: Turn) {
      const caller = choose(working);
      const named = choose(working.filter((key) => key !== caller && key.account === caller?.account));
      if (caller && named) await act(stage, lane, { do: "revokeKey", key: caller.secret, name: named.id });
    },
  },
  revokeByPrefix: {
    weight: 4,
    async run({ stage, lane, working, choose }: Turn) {
      const caller = choose(working);
      const named = choose(working.filter((key) => key !== caller && key.account === caller?.account));
      const name = choose([named?.prefix, named?.prefix, named?.prefix?.slice(0, -2), named?.secret.slice(0, 16)]);
      if (caller && name) await act(stage, lane, { do: "revokeKey", key: caller.secret, name });
    },
  },
  revokeItself: {
    weight: 1,
    async run({ stage, lane, working, choose }: Turn) {
      const key = choose(working);
      if (key) await act(stage, lane, { do: "revokeKey", key: key.secret, name: key.id });
    },
  },
  revokeAgain: {
    weight: 2,
    async run({ stage, lane, working, ended, choose }: Turn) {
      const caller = choose(working);
      const named = choose(ended.filter((key) => key.account === caller?.account));
      if (caller && named) await act(stage, lane, { do: "revokeKey", key: caller.secret, name: named.id });
    },
  },
  revokeAtOnce: {
    weight: 2,
    async run({ stage, lane, working, choose }: Turn) {
      const caller = choose(working);
      const named = choose(working.filter((key) => key !== caller && key.account === caller?.account));
      if (!caller || !named) return;
      const revocation: Call = { do: "revokeKey", key: caller.secret, name: named.id };
      // Not two that revoke each other: both may have been let in before either came into force.
      const other = choose<Call>([
        revocation,
        { do: "rotateKey", key: named.secret },
        { do: "listKeys", key: named.secret },
      ]);
      if (other) await race(stage, lane, [revocation, other]);
    },
  },
  revokeByEnded: {
    weight: 3,
    async run({ stage, lane, working, ended, choose }: Turn) {
      const caller = choose(ended);
      const named = choose(working.filter((key) => key.account === caller?.account));
      if (caller && named) await act(stage, lane, { do: "revokeKey", key: caller.secret, name: named.id });
    },
  },
  revokeForeign: {
    weight: 4,
    async run({ stage, lane, working, others, choose }: Turn) {
      const caller = choose(working);
      const foreign = choose(others.flatMap(({ keys }) => keys));
      const name = choose([foreign?.id, foreign?.prefix, foreign?.secret]);
      const call: Call = { do: "revokeKey", key: caller?.secret ?? null, name, isForeign: true };
      if (caller && name !== undefined) await act(stage, lane, call);
    },
  },
  revokeNothing: {
    weight: 3,
    async run({ stage, lane, working, choose }: Turn) {
      const caller = choose(working);
      const row = choose(keyNameRows);
      if (caller && row) await act(stage, lane, { do: "revokeKey", key: caller.secret, name: row.of(caller) });
    },
  },
  useFalseKey: {
    weight: 3,
    async run({ stage, lane, world, choose }: Turn) {
      const key = choose(world.keys);
      const row = choose(falseKeyRows);
      const secret = key && row?.of(key.secret, key);
      if (!secret) return;
      const call = choose<Call>([
        { do: "listKeys", key: secret },
        { do: "rotateKey", key: secret },
        { do: "revokeKey", key: secret, name: key.id },
      ]);
      if (call) await act(stage, lane, call);
    },
  },
} as const;

export type StepName = keyof typeof steps;
export const stepNames = Object.keys(steps) as StepName[];

async function signUp(
  { stage, lane, choose }: Turn,
  email: unknown,
  kind: "valid" | (typeof addressRows)[number]["kind"],
) {
  const ip = choose(lane.ips);
  await act(stage, lane, { do: "signUp", email, kind, ...(ip !== undefined && { ip }) });
}

/**
 * Tries IP addresses that used up their places long ago, and uses up those of fresh ones. Each is tried once, since a
 * rejected try may take up a place as well.
 */
async function usePlaces({ stage, lane, world }: Turn): Promise<void> {
  const attempts = async (ip: string | undefined) => {
    for (const _time of ["first", "second"])
      if (ip !== undefined) await act(stage, lane, { do: "signUp", email: stage.player.email(), kind: "valid", ip });
  };
  const triesOf = (ip: string) => world.tries.filter((each) => each.ip === ip);
  const untried = [...new Set(world.tries.map(({ ip }) => ip))].filter((ip) => triesOf(ip).length === 2);
  const ageOf = (ip: string) => stage.player.now().from - (triesOf(ip)[0]?.at.from ?? Infinity);
  // What a younger one is answered tells how an older one has to be.
  const old = untried.filter((ip) => ageOf(ip) > 20 * day);
  const again = async () => {
    for (const ip of [untried.filter((each) => ageOf(each) > 10 * day).at(-1), old[0]]) await attempts(ip);
  };
  const fresh = untried.some((ip) => ageOf(ip) < 10 * day) ? [] : [0, 1, 2].map(() => attempts(stage.player.ip()));
  await Promise.all([again(), ...fresh]);
}

/** Has the hook make one more key of an account that is there; or of a new one. */
export async function addKey(
  { stage, lane, working, choose }: Pick<Turn, "stage" | "lane" | "working" | "choose">,
  { tier, ...request }: { expires_in_seconds?: number; tier?: string },
): Promise<void> {
  const known = choose(working);
  const email = known?.account ?? stage.player.email();
  const { from } = stage.player.now();
  const made = await stage.player.newKey({ email, ...request, ...(tier !== undefined && { tier }) });
  if (!made) return;
  const when = { ...stage.player.now(), from };
  const { api_key: secret } = made;
  stage.names.learn("MAIL", lane.name, email);
  stage.names.learn("KEY", lane.name, secret);
  stage.lines.push({
    lane: lane.name,
    exchange: null,
    note: `the hook makes a key ${JSON.stringify({ ...(tier !== undefined && { tier }), ...request })} of ${email}: ${secret}`,
    isLook: false,
  });
  const life = request.expires_in_seconds;
  const isOfThatAccount = !known || (await isListed(stage, lane, known, secret));
  const key = {
    secret,
    account: isOfThatAccount ? email : `${email} (${secret})`,
    made: when,
    via: "hook" as const,
    ...(life !== undefined && !when.isGuess && { askedEnd: (when.from + when.to) / 2 + life * 1000 }),
  };
  lane.worlds = lane.worlds.map((each) => withNewKey(each, key));
}

/** Whether the hook has made a key of that very account: some make an account of its own for each. */
async function isListed(stage: Stage, lane: Lane, known: Key, added: string): Promise<boolean> {
  const list = (key: string) => ask(stage, lane, { do: "listKeys", key }, { isLook: true });
  const [answered, own] = await Promise.all([list(known.secret), list(added)]);
  const entries = field(answered?.answer.json, "keys");
  const count = lane.worlds[0]?.keys.filter(({ account }) => account === known.account).length ?? 0;
  if (!Array.isArray(entries) || entries.length > count) return true;
  const listed = field(own?.answer.json, "keys");
  return !Array.isArray(listed) || listed.length !== 1;
}

function sameKey({ keys }: World, key: Key): Key {
  return keys.find(({ secret }) => secret === key.secret) ?? key;
}
