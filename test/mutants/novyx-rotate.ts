import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { NovyxKey } from "../../mocks/novyx/state.ts";

import { isoTime } from "../../mocks/core/clock.ts";
import { all, changeAnswer, changeApi, changeCall, changeOperation } from "../../mocks/misbehaviours/change.ts";
import { changeJson, put } from "../../mocks/misbehaviours/change-json.ts";
import { letIn, rejectKeys } from "../../mocks/misbehaviours/change-keys.ts";
import { mutantsOf } from "./mutant.ts";
import { day, hour, isReplaced, minute, rejectGivenOut, rejection, unknownKey } from "./novyx-terms.ts";

/** Rotations that give out a key that is none, and old keys that live too short or too long after one. */
export const rotateMutants = mutantsOf("novyx", {
  "rotate.endpoint": {
    "rotate-wants-a-body": changeOperation("rotateKey", () => () => {
      throw rejection("VALIDATION_ERROR");
    }),
  },
  "rotate.new-key-works": {
    "rotate-gives-out-another-key": changeJson("rotateKey", put("new_key", unknownKey)),
    "new-key-wakes-late": rejectGivenOut("rotateKey", (age) => age < minute),
    "new-key-cannot-rotate": rejectGivenOut("rotateKey", (_age, operation) => operation === "rotateKey"),
    "new-key-ends-with-grace": rejectGivenOut("rotateKey", (age) => age >= day),
  },
  "rotate.new-key": { "rotate-keeps-the-key": rotatesNothing() },
  "rotate.old-key-works-in-grace": {
    "old-key-stops-at-once": rejectKeys((key) => key.graceExpiresAt !== null),
    "grace-ends-a-minute-early": graceEndsEarly(minute),
    "grace-ends-early-after-half": graceEndsEarly(12 * hour),
  },
  "rotate.old-key-ends-with-grace": {
    "grace-ends-hours-late": letIn((key, now) => isReplaced(key) && now < key.graceExpiresAt + 3 * hour),
    "old-key-rises-again": letIn((key, now) => isReplaced(key) && now > key.graceExpiresAt + 30 * day),
    "old-key-may-still-rotate": letIn((key, _now, operation) => isReplaced(key) && operation === "rotateKey"),
    "next-rotation-prolongs-grace": changeAnswer("rotateKey", (answer, _input, { key, now }) => {
      const isNewest = key.account.keys.at(-2) === key;
      for (const each of key.account.keys)
        if (isNewest && each !== key && isReplaced(each) && now < each.graceExpiresAt)
          each.graceExpiresAt = now + day + hour;
      return answer;
    }),
    "announces-an-earlier-end": changeAnswer("rotateKey", (answer, _input, { key }) => ({
      ...answer,
      grace_expires_at: isoTime(key.graceExpiresAt && key.graceExpiresAt - hour),
    })),
  },
  "rotate.grace-length": { "grace-of-23-hours": graceOf(23), "grace-of-two-days": graceOf(48) },
  "rotate.grace-null": {
    "old-key-is-never-replaced": announcesNoGrace(),
    "announces-no-grace": announcesNoGrace(hour),
  },
  "rotate.from-grace": {
    "no-rotation-in-grace": rejectKeys(
      (key, _now, operation) => key.graceExpiresAt !== null && operation === "rotateKey",
    ),
    "rotation-in-grace-prolongs-it": changeOperation("rotateKey", (right) => async (state, input, call) => {
      const end = call.key.graceExpiresAt;
      const answer = await right(state, input, call);
      if (end !== null) call.key.graceExpiresAt = end + hour;
      return answer;
    }),
  },
});

function rotatesNothing(): Change {
  let sent = "";
  return all(
    changeApi("novyx", (right) => ({
      authenticate(state, secret, spec, now) {
        sent = secret;
        return right.authenticate(state, secret, spec, now);
      },
    })),
    changeOperation("rotateKey", () => (_state, _input, { now }) => ({
      new_key: sent,
      grace_expires_at: isoTime(now + day),
      message: "Key rotated.",
    })),
  );
}

function graceEndsEarly(by: number): Change {
  return rejectKeys((key, now) => key.graceExpiresAt !== null && now >= key.graceExpiresAt - by);
}

function graceOf(hours: number): Change {
  return changeCall("rotateKey", (state) => ({
    state: { ...state, rules: { ...state.rules, graceMs: hours * hour } },
  }));
}

/** Announces no grace, and ends old keys after a while all the same, or never. */
function announcesNoGrace(life = Number.POSITIVE_INFINITY): Change {
  const replacedAt = new WeakMap<NovyxKey, number>();
  return all(
    changeAnswer("rotateKey", (answer, _input, { key, now }) => {
      replacedAt.set(key, now);
      key.graceExpiresAt = null;
      return { ...answer, grace_expires_at: null };
    }),
    rejectKeys((key, now) => now >= (replacedAt.get(key) ?? now) + life),
  );
}
