import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { ApiError } from "../../mocks/core/api-error.ts";
import type { Random } from "../../mocks/core/random.ts";
import type { NovyxErrorCode } from "../../mocks/novyx/errors.ts";
import type { NovyxKey, NovyxState } from "../../mocks/novyx/state.ts";
import type { operations } from "../../spec/generated/novyx.types.ts";
import type { Input } from "../../spec/operation.ts";

import { hashSecret } from "../../mocks/core/secret.ts";
import { all, changeAnswer } from "../../mocks/misbehaviours/change.ts";
import { rejectKeys } from "../../mocks/misbehaviours/change-keys.ts";
import { novyxError, novyxErrors } from "../../mocks/novyx/errors.ts";
import { addKey, openAccount } from "../../mocks/novyx/state.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The address that signs up, in lower case. */
export function emailOf({ body }: Input<operations["signUp"]>): string {
  return "email" in body ? body.email.toLowerCase() : "";
}

/** A rejection of a wrong mock's own. */
export function rejection(code: NovyxErrorCode, status = novyxErrors[code].status): ApiError {
  return novyxError(code, { status, explain: "a wrong mock rejects this" });
}

export function isRevoked(key: NovyxKey): key is NovyxKey & { revokedAt: number } {
  return key.revokedAt !== null;
}

/** Whether a key ends by itself, and was not revoked before. */
export function expires(key: NovyxKey): key is NovyxKey & { expiresAt: number } {
  return key.expiresAt !== null && key.revokedAt === null;
}

/** Whether a key ends because of a rotation. */
export function isReplaced(key: NovyxKey): key is NovyxKey & { graceExpiresAt: number } {
  return key.graceExpiresAt !== null && key.expiresAt === null && key.revokedAt === null;
}

/** A key that nobody has kept. */
export const unknownKey = `nram_unknown0_${"x".repeat(32)}`;

/** Rejects the keys that an operation gives out at some age. */
export function rejectGivenOut(
  operation: "verify" | "rotateKey",
  isRejected: (age: number, operation: string) => boolean,
): Change {
  const hashes = new Set<string>();
  const remember = <Answer extends { api_key: string } | { new_key: string }>(answer: Answer): Answer => {
    hashes.add(hashSecret("api_key" in answer ? answer.api_key : answer.new_key));
    return answer;
  };
  return all(
    operation === "verify" ? changeAnswer("verify", remember) : changeAnswer("rotateKey", remember),
    rejectKeys((key, now, asked) => hashes.has(key.hash) && isRejected(now - key.createdAt, asked)),
  );
}

/** Gives out a key as the right verification does. */
export function mint(state: NovyxState, email: string, call: { now: number; random: Random }) {
  const account = openAccount(state, email, call.random);
  return { api_key: addKey(state, account, call).secret, tier: account.tier, message: "Email verified." };
}

/** Lets other requests come in between, on a busy machine too. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}
