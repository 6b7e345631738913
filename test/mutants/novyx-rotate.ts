import type { Change } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import { isoTime } from "../../mocks/core/clock.ts";
import { hashSecret } from "../../mocks/core/secret.ts";
import {
  all,
  changeAnswer,
  changeOperation,
  day,
  minute,
  redirect,
  rejection,
  setField,
  takeKeyPrefix,
  rejectKeys,
  wrong,
} from "./novyx-changes.ts";

/** Rotations that answer wrongly, or give out a key that is none. */
export const rotateMutants: readonly Mutant[] = [
  wrong("rotate.endpoint", "rotate-redirects", "Answers a rotation with a redirect.", redirect("rotateKey"), [
    "api.all-tiers",
  ]),
  wrong(
    "rotate.endpoint",
    "rotate-wants-a-body",
    "Rejects a rotation without a body.",
    changeAnswer("rotateKey", () => {
      throw rejection("VALIDATION_ERROR");
    }),
    ["api.all-tiers"],
  ),
  wrong(
    "rotate.new-key-works",
    "rotate-gives-out-another-key",
    "Gives out a new key that it has not kept.",
    changeAnswer("rotateKey", (answer, _asked, { random }) => ({
      ...answer,
      new_key: `nram_${random.text(8)}_${random.text(32)}`,
    })),
    ["api.all-tiers"],
  ),
  wrong(
    "rotate.new-key-works",
    "new-key-wakes-late",
    "Lets a new key in a minute later.",
    rejectRenewed((age) => age < minute),
    ["api.all-tiers"],
  ),
  wrong(
    "rotate.new-key-works",
    "new-key-cannot-rotate",
    "Lets a new key do all but rotate.",
    rejectRenewed((_age, operation) => operation === "rotateKey"),
  ),
  wrong(
    "rotate.new-key-works",
    "new-key-ends-with-grace",
    "Ends the new key with the grace of the old one.",
    rejectRenewed((age) => age >= day),
  ),
  wrong("rotate.new-key", "rotate-keeps-the-key", "Gives out the old key as the new one.", rotatesNothing()),
  wrong(
    "rotate.new-key",
    "new-key-without-nram",
    "Gives out a new key that starts with key_, and takes it for the right one.",
    all(
      changeAnswer("rotateKey", (answer) => ({
        ...answer,
        new_key: String(answer["new_key"]).replace("nram_", "key_"),
      })),
      takeKeyPrefix,
    ),
    ["list.key-prefix"],
  ),
  wrong(
    "rotate.new-key",
    "new-key-called-api-key",
    "Calls the new key api_key.",
    changeAnswer("rotateKey", ({ new_key, ...answer }) => ({ ...answer, api_key: new_key })),
  ),
  wrong(
    "rotate.grace-expires-at",
    "grace-expires-at-epoch",
    "Tells grace_expires_at in milliseconds since 1970.",
    changeAnswer("rotateKey", (answer) => ({
      ...answer,
      grace_expires_at: Date.parse(String(answer["grace_expires_at"])),
    })),
    ["rotate.grace-length"],
  ),
  wrong(
    "rotate.grace-expires-at",
    "grace-expires-at-in-words",
    "Tells grace_expires_at in words.",
    setField("rotateKey", "grace_expires_at", "in 24 hours"),
    ["rotate.grace-length"],
  ),
  wrong(
    "rotate.grace-expires-at",
    "grace-expires-at-left-out",
    "Leaves grace_expires_at out.",
    setField("rotateKey", "grace_expires_at", undefined),
    ["rotate.grace-length"],
  ),
  wrong(
    "rotate.message",
    "rotate-without-message",
    "Leaves the message out.",
    setField("rotateKey", "message", undefined),
  ),
  wrong(
    "rotate.message",
    "rotate-message-null",
    "Answers with the message null.",
    setField("rotateKey", "message", null),
  ),
];

/** Turns the keys of rotations away at some age. */
function rejectRenewed(isRejected: (age: number, operation: string) => boolean): Change {
  const hashes = new Set<string>();
  return all(
    changeAnswer("rotateKey", (answer) => {
      hashes.add(hashSecret(String(answer["new_key"])));
      return answer;
    }),
    rejectKeys((key, now, operation) => hashes.has(key.hash) && isRejected(now - key.createdAt, operation)),
  );
}

function rotatesNothing(): Change {
  return (api) => {
    let secret = "";
    const right = api.authenticate;
    const remembering: typeof api = {
      ...api,
      authenticate(world, given, spec, now) {
        secret = given;
        return right(world, given, spec, now);
      },
    };
    return changeOperation("rotateKey", () => (_state, _asked, { now }) => ({
      new_key: secret,
      grace_expires_at: isoTime(now + day),
      message: "Key rotated.",
    }))(remembering);
  };
}
