import type { CallOptions, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";

import { summary } from "../http/exchange.ts";

/**
 * Sends a request. A target may limit the rate of requests, and says nowhere to how many, so a 429 that was not asked
 * for ends the case as unverified.
 */
export async function ask(t: Scenario, operationId: OperationId, options: CallOptions = {}): Promise<Exchange> {
  const answer = await t.call(operationId, options);
  // No whole answer, or an outage, tells nothing about any rule.
  if (answer.problem !== null || (answer.status >= 502 && answer.status <= 504))
    return t.unverified(`the target was not able to answer: ${summary(answer)}`);
  if (answer.problem === null && answer.status === 429)
    return t.unverified(`the target's own rate limit was met: ${summary(answer)}`);
  return answer;
}

/** Ends the case where an operation is not served: absent, which may be its right, or by the target's answer. */
export function notServed(t: Scenario, what: string, answer: Exchange): never {
  const reason = `${what}: ${summary(answer)}`;
  return isAbsent(answer) ? t.notOffered(reason) : t.unverified(reason);
}

/** Whether the target has no such operation, which is its right where no document gives the address. */
export function isAbsent({ status }: Exchange): boolean {
  return status === 404 || status === 405 || status === 501;
}
