import type { NovyxState } from "../../mocks/novyx/state.ts";
import type { Call, Change, Fields } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import { addKey, openAccount } from "../../mocks/novyx/state.ts";
import { hashSecret } from "../../mocks/core/secret.ts";
import {
  acceptBody,
  all,
  changeAnswer,
  changeOperation,
  changeSpec,
  day,
  minute,
  redirect,
  rejection,
  rejectAs,
  setField,
  takeKeyPrefix,
  rejectKeys,
  wrong,
} from "./novyx-changes.ts";

// What cannot hold where the right token does not verify.
const needVerifying = ["sign-up.again", "verify.email-case", "verify.token-life", "verify.wrong-try-burns-nothing"];

/** Verifications that answer wrongly, or give out a key that is none. */
export const verifyMutants: readonly Mutant[] = [
  wrong(
    "verify.endpoint",
    "verify-redirects",
    "Answers a verification with a redirect.",
    redirect("verify"),
    needVerifying,
  ),
  wrong(
    "verify.endpoint",
    "verify-needs-a-key",
    "Asks for a key at the verification.",
    changeSpec("verify", { secured: true }),
    [...needVerifying, "verify.invalid-token", "verify.expired-token", "verify.not-found"],
  ),
  wrong(
    "verify.activates",
    "verify-gives-out-another-key",
    "Gives out a key that it has not kept.",
    changeAnswer("verify", (answer, _asked, { random }) => ({
      ...answer,
      api_key: `nram_${random.text(8)}_${random.text(32)}`,
    })),
  ),
  wrong(
    "verify.activates",
    "key-wakes-late",
    "Lets a verified key in a minute later.",
    rejectVerified((age) => age < minute),
  ),
  wrong(
    "verify.activates",
    "key-sleeps-after-a-month",
    "Turns a verified key away after 30 days, whatever its expires_at.",
    rejectVerified((age) => age > 30 * day),
  ),
  wrong(
    "verify.token-required",
    "token-may-be-missing",
    "Verifies without token.",
    verifiesWith((body) => body["token"] === undefined),
  ),
  wrong(
    "verify.token-required",
    "token-may-be-null",
    "Verifies with the token null.",
    verifiesWith((body) => body["token"] === null),
  ),
  wrong(
    "verify.token-required",
    "token-may-be-empty",
    "Verifies with an empty token.",
    verifiesWith((body) => body["token"] === ""),
  ),
  wrong(
    "verify.email-required",
    "verify-email-may-be-missing",
    "Verifies without email.",
    verifiesWith((body) => body["email"] === undefined),
  ),
  wrong(
    "verify.email-required",
    "verify-email-may-be-null",
    "Verifies with the email null.",
    verifiesWith((body) => body["email"] === null),
  ),
  wrong(
    "verify.api-key",
    "key-without-nram",
    "Gives out a key that starts with key_, and takes it for the right one.",
    all(
      changeAnswer("verify", (answer) => ({ ...answer, api_key: String(answer["api_key"]).replace("nram_", "key_") })),
      takeKeyPrefix,
    ),
  ),
  wrong(
    "verify.api-key",
    "api-key-in-data",
    "Wraps api_key in data.",
    changeAnswer("verify", ({ api_key, ...answer }) => ({ ...answer, data: { api_key } })),
    ["verify.email-case"],
  ),
  wrong("verify.tier", "verify-without-tier", "Leaves the tier out.", setField("verify", "tier", undefined)),
  wrong("verify.tier", "verify-tier-number", "Tells the tier as a number.", setField("verify", "tier", 0)),
  wrong(
    "verify.tier",
    "verify-tier-of-another",
    "Tells another tier than the account's.",
    setField("verify", "tier", "pro"),
  ),
  wrong(
    "verify.message",
    "verify-without-message",
    "Leaves the message out.",
    setField("verify", "message", undefined),
  ),
  wrong(
    "verify.message",
    "verify-message-list",
    "Answers a list of messages.",
    setField("verify", "message", ["Verified."]),
  ),
  wrong(
    "verify.not-found",
    "unknown-email-is-invalid-token",
    "Answers INVALID_TOKEN for an address that it does not know.",
    rejectAs("verify", "NOT_FOUND", { status: 400, as: "INVALID_TOKEN" }),
  ),
  wrong(
    "verify.not-found",
    "unknown-email-has-its-own-code",
    "Answers 404 with the code PENDING_NOT_FOUND.",
    rejectAs("verify", "NOT_FOUND", { as: "PENDING_NOT_FOUND" }),
  ),
  wrong(
    "verify.email-case",
    "verify-case-sensitive",
    "Finds an address only as it was written at the sign-up.",
    rejectOtherCase((email) => email, "NOT_FOUND"),
  ),
  wrong(
    "verify.email-case",
    "verify-name-case-sensitive",
    "Compares the name before the at sign with its letter case.",
    rejectOtherCase((email) => email.split("@")[0]!, "INVALID_TOKEN"),
  ),
];

/** Verifies some requests that are not complete. */
function verifiesWith(isTaken: (body: Fields) => boolean): Change {
  return all(
    acceptBody("verify", isTaken),
    changeOperation("verify", (right) => (state, asked, call) => {
      if (!isTaken(asked.body)) return right(state, asked, call);
      const { email, token } = asked.body;
      const hash = typeof token === "string" ? hashSecret(token) : undefined;
      const pending =
        typeof email === "string"
          ? state.pendingByEmail.get(email)
          : [...state.pendingByEmail.values()].find(({ tokenHash }) => tokenHash === hash);
      if (!pending) throw rejection("NOT_FOUND");
      return mint(state, pending.email, call);
    }),
  );
}

/** Gives out a key as the right verification does. */
export function mint(state: NovyxState, email: string, call: Call): Fields {
  const account = openAccount(state, email, call.random);
  return { api_key: addKey(state, account, call).secret, tier: account.tier, message: "Email verified." };
}

/** Turns the keys of verifications away at some age. */
function rejectVerified(isRejected: (age: number) => boolean): Change {
  const hashes = new Set<string>();
  return all(
    changeAnswer("verify", (answer) => {
      hashes.add(hashSecret(String(answer["api_key"])));
      return answer;
    }),
    rejectKeys((key, now) => hashes.has(key.hash) && isRejected(now - key.createdAt)),
  );
}

/** Rejects an address that differs in letter case in some part. */
function rejectOtherCase(part: (email: string) => string, code: "NOT_FOUND" | "INVALID_TOKEN"): Change {
  return changeOperation("verify", (right) => (state, asked, call) => {
    const email = String(asked.body["email"]);
    if (part(email) !== part(email).toLowerCase()) throw rejection(code);
    return right(state, asked, call);
  });
}
