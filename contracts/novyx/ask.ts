import type { CallOptions, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";

import { rejected, succeeded, summary } from "../http/exchange.ts";

/** Sends a request. No whole answer, or an outage, tells nothing about any rule: it ends the case as unverified. */
export async function send(t: Scenario, operationId: OperationId, options: CallOptions = {}): Promise<Exchange> {
  const answer = await t.call(operationId, options);
  const isOutage = answer.problem !== null || (answer.status >= 502 && answer.status <= 504);
  return isOutage ? t.unverified(`the target was not able to answer: ${summary(answer)}`) : answer;
}

/** The same where no limit is expected: no document says how many requests a target has to admit. */
export async function ask(t: Scenario, operationId: OperationId, options: CallOptions = {}): Promise<Exchange> {
  const answer = await send(t, operationId, options);
  return answer.status === 429 ? t.unverified(`the target admits no more requests: ${summary(answer)}`) : answer;
}

/** Signs up with this body, from a fresh IP address where none is given. */
export async function trySignUp(t: Scenario, body: unknown, from?: { clientIp: string | undefined }) {
  return ask(t, "signUp", { body, clientIp: from ? from.clientIp : await t.freshIp() });
}

/** Lists with a key, to see whether it authenticates. */
export async function tryKey(t: Scenario, key: string): Promise<{ works: boolean; answer: Exchange }> {
  const answer = await ask(t, "listKeys", { key });
  const isTelling = succeeded(answer) || (rejected(answer) && answer.status !== 404 && answer.status !== 405);
  if (!isTelling) t.unverified(`whether a key authenticates cannot be told: ${summary(answer)}`);
  return { works: succeeded(answer), answer };
}

/** Checks that a key authenticates. */
export async function checkWorks(t: Scenario, clause: string, key: string, expected: string): Promise<boolean> {
  const { works, answer } = await tryKey(t, key);
  return t.check(clause, works, expected, answer);
}

/** Checks that a key authenticates no more: it neither lists nor rotates. Any 4xx will do, no document gives one. */
export async function checkEnded(t: Scenario, clause: string, key: string, expected: string): Promise<boolean> {
  for (const operation of ["listKeys", "rotateKey"] as const) {
    const answer = await ask(t, operation, { key });
    if (!succeeded(answer) && !rejected(answer))
      t.unverified(`whether a key authenticates cannot be told: ${summary(answer)}`);
    if (!t.check(clause, !succeeded(answer), expected, answer)) return false;
  }
  return true;
}

/** Prepares: a key of the account has to be revoked. */
export function requireRevoked(t: Scenario, answer: Exchange): void {
  if (rejected(answer)) t.broken("novyx.revoke.endpoint", "a revocation to be a 2xx", answer);
  if (!succeeded(answer)) t.unverified(`a revocation was not answered: ${summary(answer)}`);
}

/** Prepares: a key has to authenticate. */
export async function requireWorks(t: Scenario, key: string, what: string): Promise<void> {
  const answer = await ask(t, "listKeys", { key });
  if (!succeeded(answer)) t.unverified(`${what} does not authenticate: ${summary(answer)}`);
}
