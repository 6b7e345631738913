import type { KeyStatus } from "../http/spec-names.ts";
import type { Key } from "./world.ts";
import type { When } from "./time.ts";

import { hasCome, mayHaveCome, minute } from "./time.ts";

/** Whether a key authenticates: `unclear` at the very end of it, and where the documents leave it open. */
export type Life = "works" | "ended" | "unclear";

/**
 * A key works from its making until it is revoked, until its expires_at, and, once rotated, until its grace_expires_at.
 * A null grace_expires_at does not tell whether it has ended at once.
 */
export function lifeOf(key: Key, when: When): Life {
  const { expiresAt, graceEnds, revoked, seenEnded, made } = key;
  if (revoked.length > 0 || seenEnded) return "ended";
  if (isSure(key, when)) return "ended";
  const isOpen = graceEnds.includes(null) || (expiresAt === undefined && when.from - made.to > minute);
  if (isOpen || endsOf(key).some((end) => mayHaveCome(end, when))) return "unclear";
  return "works";
}

/** Whether a key was rotated and is, or may be, in its grace period. */
export function isInGrace(key: Key, when: When): boolean {
  return key.graceEnds.length > 0 && lifeOf(key, when) !== "ended";
}

/** Why a key has ended, as a clause. */
export function clauseOfEnd({ revoked, graceEnds, expiresAt }: Key, when: When): string {
  if (revoked.length > 0) return graceEnds.length > 0 ? "novyx.revoke.in-grace" : "novyx.revoke.immediate";
  if (typeof expiresAt === "number" && hasCome(expiresAt, when)) return "novyx.auth.expired-key";
  return "novyx.rotate.old-key-ends-with-grace";
}

/** Why a key works, as a clause. */
export function clauseOfLife({ graceEnds, expiresAt, via }: Key): string {
  if (graceEnds.length > 0) return "novyx.rotate.old-key-works-in-grace";
  if (typeof expiresAt === "number") return "novyx.auth.expired-key";
  if (via === "rotate") return "novyx.rotate.new-key-works";
  return via === "verify" ? "novyx.verify.activates" : "novyx.list.endpoint";
}

/** The statuses that the list may show for a key: two or more where two are true, and at the very end of a time. */
export function statusesOf(key: Key, when: When): KeyStatus[] {
  const { expiresAt, graceEnds, revoked, seenEnded } = key;
  const ends = endsOf(key);
  const mayBeOver = ends.some((end) => mayHaveCome(end, when));
  if (revoked.length > 0) return mayBeOver || graceEnds.includes(null) ? ["revoked", "expired"] : ["revoked"];
  if (graceEnds.includes(null)) return seenEnded ? ["expired", "revoked"] : ["active", "grace", "expired", "revoked"];
  const isReplaced = graceEnds.length > 0;
  const isExpired = typeof expiresAt === "number" && mayHaveCome(expiresAt, when);
  const living = isReplaced ? "grace" : "active";
  if (isSure(key, when) || seenEnded)
    return isReplaced && !isOnlyExpired(key, when) ? ["expired", "revoked"] : ["expired"];
  const over: KeyStatus[] = isExpired || mayBeOver ? ["expired"] : [];
  return isReplaced && mayBeOver ? [living, ...over, "revoked"] : [living, ...over];
}

/** Whether a key is past its end for sure; a grace that was announced twice ends with the later of the two. */
function isSure({ expiresAt, graceEnds }: Key, when: When): boolean {
  if (typeof expiresAt === "number" && hasCome(expiresAt, when)) return true;
  const ends = graceEnds.filter((end) => end !== null);
  return ends.length > 0 && ends.length === graceEnds.length && hasCome(Math.max(...ends), when);
}

function isOnlyExpired({ expiresAt, graceEnds }: Key, when: When): boolean {
  const isGraceOver = graceEnds.some((end) => end === null || mayHaveCome(end, when));
  return typeof expiresAt === "number" && hasCome(expiresAt, when) && !isGraceOver;
}

/** The instants at which a key ends by itself. */
export function endsOf({ expiresAt, graceEnds }: Key): number[] {
  return [expiresAt, ...graceEnds].filter((end) => typeof end === "number");
}
