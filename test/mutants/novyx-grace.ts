import type { NovyxKey } from "../../mocks/novyx/state.ts";
import type { Change } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import { isoTime } from "../../mocks/core/clock.ts";
import { all, changeAnswer, changeOperation, day, hour, letIn, minute, rejectKeys, wrong } from "./novyx-changes.ts";

/** Old keys that live too short or too long after a rotation. */
export const graceMutants: readonly Mutant[] = [
  wrong(
    "rotate.old-key-works-in-grace",
    "old-key-stops-at-once",
    "Announces a grace and stops the old key at once.",
    rejectKeys((key) => key.graceExpiresAt !== null),
    ["rotate.grace-null", "rotate.from-grace"],
  ),
  wrong(
    "rotate.old-key-works-in-grace",
    "grace-ends-a-minute-early",
    "Ends the grace a minute early.",
    rejectKeys((key, now) => key.graceExpiresAt !== null && now >= key.graceExpiresAt - minute),
  ),
  wrong(
    "rotate.old-key-works-in-grace",
    "grace-ends-early-after-half",
    "Ends the grace after twelve hours, whatever it announced.",
    rejectKeys((key, now) => key.graceExpiresAt !== null && now >= key.graceExpiresAt - 12 * hour),
  ),
  wrong(
    "rotate.old-key-ends-with-grace",
    "grace-ends-hours-late",
    "Lets the old key in for three hours after its grace.",
    letIn((key, now) => isReplaced(key) && now < key.graceExpiresAt + 3 * hour),
  ),
  wrong(
    "rotate.old-key-ends-with-grace",
    "old-key-rises-again",
    "Lets the old key in again a month after its grace.",
    letIn((key, now) => isReplaced(key) && now > key.graceExpiresAt + 30 * day),
  ),
  wrong(
    "rotate.old-key-ends-with-grace",
    "old-key-may-still-rotate",
    "Lets the old key rotate after its grace.",
    letIn((key, _now, operation) => isReplaced(key) && operation === "rotateKey"),
  ),
  wrong(
    "rotate.old-key-ends-with-grace",
    "next-rotation-prolongs-grace",
    "Prolongs the grace of every earlier key when the newest rotates.",
    changeAnswer("rotateKey", (answer, _asked, { key, now }) => {
      const isNewest = key.account.keys.at(-2) === key;
      for (const each of key.account.keys)
        if (isNewest && each !== key && isReplaced(each) && now < each.graceExpiresAt)
          each.graceExpiresAt = now + day + hour;
      return answer;
    }),
  ),
  wrong(
    "rotate.old-key-ends-with-grace",
    "announces-an-earlier-end",
    "Announces the end of grace an hour too early.",
    changeAnswer("rotateKey", (answer) => ({
      ...answer,
      grace_expires_at: isoTime(Date.parse(String(answer["grace_expires_at"])) - hour),
    })),
    ["rotate.grace-length", "list.grace-expires-at", "list.grace-ended"],
  ),
  wrong("rotate.grace-length", "grace-of-23-hours", "Gives 23 hours of grace.", graceOf(23)),
  wrong("rotate.grace-length", "grace-of-two-days", "Gives two days of grace.", graceOf(48)),
  wrong(
    "rotate.grace-null",
    "old-key-is-never-replaced",
    "Adds a key, and lets the old one live without an end.",
    changeAnswer("rotateKey", (answer, _asked, { key }) => {
      key.graceExpiresAt = null;
      return { ...answer, grace_expires_at: null };
    }),
    ["rotate.grace-length"],
  ),
  wrong(
    "rotate.grace-null",
    "announces-no-grace",
    "Announces no grace, and lets the old key live an hour.",
    (api) => {
      const ends = new WeakMap<NovyxKey, number>();
      return all(
        changeAnswer("rotateKey", (answer, _asked, { key, now }) => {
          ends.set(key, now + hour);
          key.graceExpiresAt = null;
          return { ...answer, grace_expires_at: null };
        }),
        rejectKeys((key, now) => now >= (ends.get(key) ?? Number.POSITIVE_INFINITY)),
      )(api);
    },
    ["rotate.grace-length"],
  ),
  wrong(
    "rotate.from-grace",
    "no-rotation-in-grace",
    "Rejects to rotate a key in grace.",
    rejectKeys((key, _now, operation) => key.graceExpiresAt !== null && operation === "rotateKey"),
  ),
  wrong(
    "rotate.from-grace",
    "rotation-in-grace-prolongs-it",
    "Begins the grace anew where a key in grace rotates.",
    changeOperation("rotateKey", (right) => async (state, asked, call) => {
      const end = call.key.graceExpiresAt;
      const answer = await right(state, asked, call);
      if (end !== null) call.key.graceExpiresAt = end + hour;
      return answer;
    }),
  ),
];

function isReplaced(key: NovyxKey): key is NovyxKey & { graceExpiresAt: number } {
  return key.graceExpiresAt !== null && key.expiresAt === null && key.revokedAt === null;
}

function graceOf(hours: number): Change {
  return changeOperation(
    "rotateKey",
    (right) => (state, asked, call) =>
      right({ ...state, rules: { ...state.rules, graceMs: hours * hour } }, asked, call),
  );
}
