import type { CallOptions, Case, Scenario } from "../engine/case.ts";
import type { OperationId } from "../http/spec-names.ts";

import { oneKey } from "./accounts.ts";
import { ask, tryKey } from "./ask.ts";

const clause = "novyx.errors.refusal-changes-nothing";

/** A request that is refused is not carried out. */
export const refusedCases: readonly Case[] = [
  {
    id: "novyx.refused.limited",
    clauses: [clause],
    needs: ["faults", "mailbox"],
    costs: { accounts: 2, signUps: 2, mails: 2, keys: 1 },
    async run(t) {
      const parts = [verifyRefused, rotateRefused, revokeRefused, signUpRefused];
      let reached = 0;
      for (const part of parts) if (await part(t)) reached++;
      if (reached === 0) t.notOffered("the hook's faults reach no operation of Novyx");
    },
  },
];

async function verifyRefused(t: Scenario): Promise<boolean> {
  const { email, token } = await t.signUp();
  if (!(await refuse(t, "verify", { body: { email, token } }))) return false;
  const answer = await ask(t, "verify", { body: { email, token } });
  return see(t, answer.status !== 400 && answer.status !== 404, "a token to be worth what it was", answer.text);
}

async function rotateRefused(t: Scenario): Promise<boolean> {
  const { key } = await oneKey(t);
  const before = await t.keys(key);
  if (!(await refuse(t, "rotateKey", { key }))) return false;
  const after = await t.keys(key);
  const isSame = JSON.stringify(after) === JSON.stringify(before);
  return see(t, isSame, "the keys of an account to be what they were", JSON.stringify(after));
}

async function revokeRefused(t: Scenario): Promise<boolean> {
  const { key, id } = await oneKey(t);
  if (!(await refuse(t, "revokeKey", { key, body: { key_id: id } }))) return false;
  // The second time too: what was done belatedly may show later.
  const looks = [await tryKey(t, key), await tryKey(t, key)];
  return see(
    t,
    looks.every(({ works }) => works),
    "a key to work on",
    looks.map(({ answer }) => answer.text).join(),
  );
}

async function signUpRefused(t: Scenario): Promise<boolean> {
  const email = t.email();
  if (!(await refuse(t, "signUp", { body: { email }, clientIp: await t.freshIp() }))) return false;
  // A mail that is sent later has come, so this one would have.
  await t.signUp();
  const mails = await t.mails(email, { areEnough: () => true });
  return see(t, mails.length === 0, "no mail to be sent", `${mails.length} mails to ${email}`);
}

/** Has a request answered 429; whether it was. */
async function refuse(t: Scenario, operation: OperationId, options: CallOptions): Promise<boolean> {
  await t.fault("novyx", 429, operation);
  return (await t.call(operation, { ...options, isInjected: true })).status === 429;
}

function see(t: Scenario, holds: boolean, expected: string, seen: string): true {
  t.check(clause, holds, `${expected} after a request that was answered 429`, seen);
  return true;
}
