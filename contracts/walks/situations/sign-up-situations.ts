import type { Call } from "../../model/call.ts";
import type { Lane, Stage } from "../stage.ts";
import type { Situation } from "./situation.ts";

import { begin } from "../lanes.ts";
import { look } from "../look.ts";
import { race } from "../race.ts";
import { act } from "../stage.ts";
import { requestManners } from "../variations/requests.ts";
import { local, newestToken, signUp, verifyNewest, withHeader } from "./situation.ts";

/** Who signs up, how often and from where. */
export const signUpSituations: readonly Situation[] = [
  neighbours,
  rejectedTries,
  placesStayUsed,
  signUpAgain,
  signUpOfHolder,
  headersOfSignUp,
  signUpTwiceAtOnce,
  signUpAfterTheLast,
  shareOfAnAddress,
];

/** Two who sign up from one IP address have an account each, and go on working when its places are used up. */
async function neighbours(stage: Stage, lane: Lane): Promise<void> {
  const ip = stage.player.ip();
  const [first, second] = [await signUp(stage, lane, { ip }), await signUp(stage, lane, { ip })];
  for (const email of [stage.player.email(), first]) await signUp(stage, lane, { ip, email });
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
  await act(stage, lane, { do: "verify", email, token: "abc123" });
  // What was revoked stays so, whatever happens to the account.
  if (fresh && old?.id !== undefined) await act(stage, lane, { do: "revokeKey", key: fresh.secret, name: old.id });
  await signUp(stage, lane, { email });
  await look(stage, lane, 1);
  await verifyNewest(stage, lane, email);
  await look(stage, lane, 2, { isWhole: true });
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

// Some targets let an address sign up ten times; so many cost too much.
const mostTimes = 4;
