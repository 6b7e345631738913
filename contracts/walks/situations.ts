import type { AddressKind, Call } from "../model/call.ts";
import type { Key } from "../model/world.ts";
import type { Lane, Manner, Stage } from "./stage.ts";

import { field } from "../http/exchange.ts";
import { begin } from "./lanes.ts";
import { look } from "./look.ts";
import { race } from "./race.ts";
import { act } from "./stage.ts";
import { requestManners } from "./variations/requests.ts";

/** Plays some steps in a lane of its own; what the answers have to be is for the model to say. */
type Situation = (stage: Stage, lane: Lane) => Promise<void>;

/** What chance seldom brings together: who shares an address, an IP address or a key's history, and then acts on it. */
export const situations: readonly Situation[] = [
  neighbours,
  rejectedTries,
  placesStayUsed,
  signUpAgain,
  signUpOfHolder,
  likeAddresses,
  longAddresses,
  headersOfSignUp,
  usedTokens,
  shareOfAnAddress,
  revokeOfSuccessor,
  revokeOfPredecessor,
  revokeBeforeRotation,
  twoAtOnce,
  signUpTwiceAtOnce,
  signUpAfterTheLast,
  rotationOfExpiring,
  longList,
];

/** Two who sign up from one IP address have an account each, and go on working when its places are used up. */
async function neighbours(stage: Stage, lane: Lane): Promise<void> {
  const ip = stage.player.ip();
  const [first, second] = [await signUp(stage, lane, { ip }), await signUp(stage, lane, { ip })];
  await signUp(stage, lane, { ip });
  for (const email of [second, first]) await verifyNewest(stage, lane, email);
  await look(stage, lane, 0, { isWhole: true });
  for (const { secret } of lane.worlds[0]?.keys ?? []) await act(stage, lane, { do: "rotateKey", key: secret });
  await look(stage, lane, 1);
}

/** A known IP address makes no address better, and what was rejected has led to nothing. */
async function rejectedTries(stage: Stage, lane: Lane): Promise<void> {
  const ip = stage.player.ip();
  const email = `${local(stage)}@mailinator.com`;
  const disposable = () => signUp(stage, lane, { ip, email, kind: "disposable" });
  await disposable();
  await signUp(stage, lane, { ip, email: "nobody", kind: "none" });
  await disposable();
  await signUp(stage, lane, { ip });
  await disposable();
  await signUp(stage, lane, { ip });
  const limited = await signUp(stage, lane, { ip });
  await signUp(stage, lane, { email: limited });
}

/** Neither verifying nor rotating nor revoking uses up a place, or gives one back. */
async function placesStayUsed(stage: Stage, lane: Lane): Promise<void> {
  const [ip] = lane.ips;
  const email = await signUp(stage, lane, { ip });
  await verifyNewest(stage, lane, email);
  const { secret: old } = lane.worlds[0]?.keys.at(-1) ?? {};
  if (old === undefined) return;
  await act(stage, lane, { do: "rotateKey", key: old });
  await look(stage, lane, 0);
  await signUp(stage, lane, { ip });
  const [replaced, fresh] = lane.worlds[0]?.keys ?? [];
  if (replaced?.id !== undefined && fresh)
    await act(stage, lane, { do: "revokeKey", key: fresh.secret, name: replaced.id });
  await signUp(stage, lane, { ip });
  for (const name of ["x-forwarded-user", "x-request-id"])
    await signUp(stage, lane, { ip, manner: withHeader(name, local(stage)) });
  await signUp(stage, lane, { ip, manner: withHeader("user-agent", "another/1.0") });
  if (fresh) await signUp(stage, lane, { ip, manner: withHeader("authorization", `Bearer ${fresh.secret}`) });
  for (const manner of requestManners) await signUp(stage, lane, { ip, manner });
  await signUp(stage, lane, { ip, email });
}

/** An address signs up again before it is verified, and after. */
async function signUpAgain(stage: Stage, lane: Lane): Promise<void> {
  const email = await signUp(stage, lane, {});
  const before = newestToken(lane, email);
  await signUp(stage, lane, { email });
  await verifyNewest(stage, lane, email);
  if (before !== undefined) await act(stage, lane, { do: "verify", email, token: before });
  await look(stage, lane, 0);
  await signUp(stage, lane, { email });
  await look(stage, lane, 1);
  await act(stage, lane, { do: "verify", email, token: "abc123" });
  await verifyNewest(stage, lane, email);
  await look(stage, lane, 2, { isWhole: true });
}

/** The holder of a paid account signs up again. */
async function signUpOfHolder(stage: Stage, lane: Lane): Promise<void> {
  await begin(stage, lane, "hook", 2);
  await look(stage, lane, 0);
  const [old, fresh] = lane.worlds[0]?.keys ?? [];
  const email = old?.account;
  if (email === undefined) return;
  // What was revoked stays so, whatever happens to the account.
  if (fresh && old?.id !== undefined) await act(stage, lane, { do: "revokeKey", key: fresh.secret, name: old.id });
  await signUp(stage, lane, { email });
  await look(stage, lane, 1);
  await verifyNewest(stage, lane, email);
  await look(stage, lane, 2, { isWhole: true });
}

/** Addresses that are alike are not the same. */
async function likeAddresses(stage: Stage, lane: Lane): Promise<void> {
  const [name = "", domain = ""] = stage.player.email().split("@");
  await verifyAll(stage, lane, [
    `${name}@${domain}`,
    `${name}@mail.${domain}`,
    `${name}+1@${domain}`,
    `${name}+2@${domain}`,
    `a.${name}@${domain}`,
    `a${name}@${domain}`,
    `${name}@${domain}.example`,
  ]);
}

/** Addresses that begin or end alike, at a length that is still an address. */
async function longAddresses(stage: Stage, lane: Lane): Promise<void> {
  const [name = "", domain = ""] = stage.player.email().split("@");
  const long = `${name}-${"long".repeat(10)}`.slice(0, 60);
  await verifyAll(stage, lane, [`${long}-a@${domain}`, `${long}-b@${domain}`, `c-${long}@${domain}`]);
}

/** A sign-up needs no key, and takes no notice of one, whether it works or not. */
async function headersOfSignUp(stage: Stage, lane: Lane): Promise<void> {
  const send = async (authorization: string) =>
    verifyNewest(stage, lane, await signUp(stage, lane, { manner: withHeader("authorization", authorization) }));
  for (const authorization of ["Bearer nram_zq7x4w9k_2m8v3n5b7c9x1z4l6k8j", "Bearer", "Basic bm9ib2R5"])
    await send(authorization);
  const [key] = lane.worlds[0]?.keys ?? [];
  if (key) await send(`Bearer ${key.secret}`);
}

/** A token that was used is worth nothing to anybody. */
async function usedTokens(stage: Stage, lane: Lane): Promise<void> {
  const three = [{}, {}, {}].map((options) => signUp(stage, lane, options));
  const [first = "", second = "", third = ""] = await Promise.all(three);
  const token = newestToken(lane, first);
  if (token === undefined) return;
  await verifyNewest(stage, lane, first);
  await act(stage, lane, { do: "verify", email: second, token });
  await verifyNewest(stage, lane, second);
  await act(stage, lane, { do: "verify", email: third, token: newestToken(lane, second) });
  await verifyNewest(stage, lane, third);
}

/** An address that has signed up too often takes nothing away from others. */
async function shareOfAnAddress(stage: Stage, lane: Lane): Promise<void> {
  const email = stage.player.email();
  const [name = "", domain = ""] = email.split("@");
  for (let time = 0; time < mostTimes; time++) {
    const ip = stage.player.ip();
    const answer = await act(stage, lane, { do: "signUp", email, kind: "valid", ...(ip !== undefined && { ip }) });
    if (answer?.status !== 429) continue;
    // From here nobody has signed up.
    await signUp(stage, lane, { ip });
    break;
  }
  await signUp(stage, lane, { email: `${name}@mail.${domain}` });
}

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

/** Who signs up twice at the same time has one account. */
async function signUpTwiceAtOnce(stage: Stage, lane: Lane): Promise<void> {
  const email = stage.player.email();
  const calls = [stage.player.ip(), stage.player.ip()].map((ip): Call => {
    return { do: "signUp", email, kind: "valid", ...(ip !== undefined && { ip }) };
  });
  await race(stage, lane, calls);
  // Mails that are sent at the same time come in any order: after a wrong try neither token has to work.
  await act(stage, lane, { do: "verify", email, token: "abc123" });
  for (const { text } of lane.worlds[0]?.addresses.find((each) => each.email === email)?.tokens ?? [])
    await act(stage, lane, { do: "verify", email, token: text });
  await look(stage, lane, 0, { isWhole: true });
}

/** An account whose last key is revoked is the same when its address signs up again. */
async function signUpAfterTheLast(stage: Stage, lane: Lane): Promise<void> {
  const email = await signUp(stage, lane, {});
  await verifyNewest(stage, lane, email);
  await look(stage, lane, 0);
  const [only] = lane.worlds[0]?.keys ?? [];
  if (only?.id === undefined) return;
  await act(stage, lane, { do: "revokeKey", key: only.secret, name: only.id });
  await signUp(stage, lane, { email });
  await verifyNewest(stage, lane, email);
  await look(stage, lane, 1, { isWhole: true });
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

// Some targets let an address sign up ten times; so many cost too much.
const mostTimes = 4;

type SignUpOptions = {
  email?: string;
  ip?: string | undefined;
  kind?: AddressKind;
  manner?: Manner;
};

/** Signs up, from a fresh IP address where none is given; returns the address. */
async function signUp(stage: Stage, lane: Lane, options: SignUpOptions): Promise<string> {
  const { email = stage.player.email(), kind = "valid", manner } = options;
  const ip = "ip" in options ? options.ip : stage.player.ip();
  const call: Call = { do: "signUp", email, kind, ...(ip !== undefined && { ip }) };
  await act(stage, lane, call, { ...(manner && { manner }) });
  return email;
}

function newestToken(lane: Lane, email: string): string | undefined {
  return lane.worlds[0]?.addresses.find((each) => each.email === email)?.tokens[0]?.text;
}

async function verifyNewest(stage: Stage, lane: Lane, email: string): Promise<void> {
  const token = newestToken(lane, email);
  if (token !== undefined) await act(stage, lane, { do: "verify", email, token });
}

/** All of them sign up before the first is verified. */
async function verifyAll(stage: Stage, lane: Lane, emails: readonly string[]): Promise<void> {
  // Whether there is a domain of such a name a target may look up.
  const kindOf = (email: string) => (email.endsWith(".example") ? "open" : "valid");
  await Promise.all(emails.map((email) => signUp(stage, lane, { email, kind: kindOf(email) })));
  await Promise.all(emails.map((email) => verifyNewest(stage, lane, email)));
  await look(stage, lane, 0, { isWhole: true });
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

function withHeader(name: string, value: string): Manner {
  return {
    name: `with ${name}: ${value.split(" ")[0]} …`,
    mayBeRejected: false,
    change: ({ headers, ...options }) => ({ ...options, headers: { ...headers, [name]: value } }),
  };
}

const local = (stage: Stage): string => stage.player.email().split("@")[0]!;
