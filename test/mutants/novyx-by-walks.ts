import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { MailState } from "../../mocks/core/mailbox.ts";
import type { Account } from "../../mocks/novyx/state.ts";

import { ApiError } from "../../mocks/core/api-error.ts";
import { hashSecret } from "../../mocks/core/secret.ts";
import { all, changeAnswer, changeCall, changeOperation } from "../../mocks/misbehaviours/change.ts";
import { mint, pause, rejection } from "./novyx-terms.ts";

/** A mistake, a clause that it breaks, and the mock that makes it. */
export type Wrong = readonly [what: string, clause: string, change: Change];

/** What walks and variations find in Novyx, and no case looks for. */
export const foundByWalks: readonly Wrong[] = [
  [
    "a new key that ends with the grace of the old one",
    "novyx.rotate.new-key-works",
    changeAnswer("rotateKey", (answer, _input, { key }) => {
      Object.assign(key.account.keys.at(-1)!, { expiresAt: key.graceExpiresAt });
      return answer;
    }),
  ],
  [
    "a revoked key that comes back with the rotation of its sister",
    "novyx.revoke.immediate",
    changeAnswer("rotateKey", (answer, _input, { key }) => {
      for (const sister of key.account.keys) Object.assign(sister, { revokedAt: null });
      return answer;
    }),
  ],
  ["a used token that fits other addresses", "novyx.verify.invalid-token", takesUsedTokens()],
  [
    "a rotation that takes up a sign-up's place",
    "novyx.sign-up.ip-limit",
    changeOperation("rotateKey", (right) => (state, input, call) => {
      state.signUpsByIp.take(call.clientIp, call.now);
      return right(state, input, call);
    }),
  ],
  [
    "a mail after a sign-up that was rejected for the limit",
    "novyx.sign-up.ip-limit",
    changeOperation("signUp", (right) => async (state, input, call) => {
      try {
        return await right(state, input, call);
      } catch (error) {
        const mail = { subject: "Welcome", text: () => "Soon.", token: "none", state: (): MailState => "pending" };
        const isLimited = error instanceof ApiError && error.status === 429;
        if (isLimited) call.send({ to: emailOf(input.body), ...mail });
        throw error;
      }
    }),
  ],
  [
    "no mail to an address that has signed up before",
    "novyx.sign-up.sends-mail",
    changeCall("signUp", (state, { body }, call) =>
      state.pendingByEmail.has(emailOf(body).toLowerCase()) ? { call: { ...call, send: () => undefined } } : {},
    ),
  ],
  [
    "a sign-up that tells a holder's tier",
    "novyx.sign-up.tier-free",
    changeOperation("signUp", (right) => async (state, input, call) => {
      const known = state.accountsByEmail.get(emailOf(input.body).toLowerCase());
      return Object.assign(await right(state, input, call), known && { tier: known.tier });
    }),
  ],
  ["a throw-away address that passes the second time", "novyx.sign-up.email-disposable", forgetsThrowAways()],
  [
    "an address in capitals that cannot verify",
    "novyx.verify.endpoint",
    changeOperation("verify", (right) => (state, input, call) => {
      if (/[A-Z]/.test(input.body.email)) throw rejection("NOT_FOUND");
      return right(state, input, call);
    }),
  ],
  ["addresses that are cut after 60 characters", "novyx.verify.endpoint", knownAs((email) => email.slice(0, 60))],
  [
    "addresses without what follows a plus",
    "novyx.sign-up.ip-limit-per-ip",
    knownAs((email) => email.replace(/\+[^@]*/, "")),
  ],
  ["an account that is its IP address's", "novyx.list.own-account-only", sharesAccounts()],
  [
    "a second verification that ends the first key",
    "novyx.rotate.new-key-works",
    changeOperation("verify", (right) => async (state, input, call) => {
      const answer = await right(state, input, call);
      const keys = state.accountsByEmail.get(input.body.email.toLowerCase())?.keys ?? [];
      for (const key of keys.slice(0, -1)) key.revokedAt ??= call.now;
      return answer;
    }),
  ],
  ["one of two revocations at the same time that is lost", "novyx.revoke.immediate", losesRevocations()],
  [
    "a key in grace that its prefix does not name",
    "novyx.revoke.by-prefix",
    changeOperation("revokeKey", (right) => (state, input, call) => {
      const named = call.key.account.keys.find(({ prefix }) => prefix === input.body.key_id);
      if (named?.graceExpiresAt) throw rejection("NOT_FOUND");
      return right(state, input, call);
    }),
  ],
  [
    "a list of fifty keys at most",
    "novyx.list.all-keys",
    changeAnswer("listKeys", ({ keys }) => ({ keys: keys.slice(0, 50) })),
  ],
  ["a verification that fails while nobody has signed up", "novyx.verify.not-found", failsWhileEmpty()],
  [
    "an end of grace that does not carry at the end of a month",
    "novyx.list.grace-expires-at",
    changeAnswer("rotateKey", (answer) => ({
      ...answer,
      grace_expires_at: answer.grace_expires_at?.replace(/-01T/, "-28T") ?? null,
    })),
  ],
  [
    "an account of its own for who signs up again when the last key is revoked",
    "novyx.list.all-keys",
    changeOperation("verify", (right) => async (state, input, call) => {
      const account = state.accountsByEmail.get(input.body.email.toLowerCase());
      if (account?.keys.every(({ revokedAt }) => revokedAt !== null)) account.keys.length = 0;
      return right(state, input, call);
    }),
  ],
];

const emailOf = (body: { email: string } | { name: string }): string => ("email" in body ? body.email : "");

/** Takes addresses for the same whose short forms are, and sends the mails where they belong. */
function knownAs(short: (email: string) => string): Change {
  return all(
    changeCall("signUp", (_state, input, call) => {
      const to = emailOf(input.body);
      return {
        input: { ...input, body: { email: short(to) } },
        call: { ...call, send: (mail) => call.send({ ...mail, to }) },
      };
    }),
    changeCall("verify", (_state, input) => ({
      input: { ...input, body: { ...input.body, email: short(input.body.email) } },
    })),
  );
}

/** Gives all who sign up from an IP address one account. */
function sharesAccounts(): Change {
  const ips = new Map<string, string>();
  const accounts = new Map<string | undefined, Account>();
  return all(
    changeCall("signUp", (_state, { body }, { clientIp }) => {
      ips.set(emailOf(body), clientIp);
      return {};
    }),
    changeOperation("verify", (right) => async (state, input, call) => {
      const { email } = input.body;
      const shared = accounts.get(ips.get(email));
      if (shared) state.accountsByEmail.set(email, shared);
      const answer = await right(state, input, call);
      accounts.set(ips.get(email), state.accountsByEmail.get(email)!);
      return answer;
    }),
  );
}

/** Reads all keys of an account, and writes all of them back. */
function losesRevocations(): Change {
  return changeOperation("revokeKey", (right) => async (state, input, call) => {
    const before = call.key.account.keys.map((key) => [key, key.revokedAt] as const);
    await pause();
    const answer = await right(state, input, call);
    for (const [key, revokedAt] of before) if (key.id !== answer.revoked_key_id) Object.assign(key, { revokedAt });
    return answer;
  });
}

/** Takes an address of a disposable domain for another one once it has been turned away. */
function forgetsThrowAways(): Change {
  const turnedAway = new Set<string>();
  return changeOperation("signUp", (right) => (state, input, call) => {
    const email = emailOf(input.body);
    if (!email.endsWith("@mailinator.com") || turnedAway.has(email)) {
      const body = { email: email.replace("@mailinator.com", "@example.com") };
      return right(state, { ...input, body }, call);
    }
    turnedAway.add(email);
    return right(state, input, call);
  });
}

/** Fails as long as the mock knows nobody but whom it has started with. */
function failsWhileEmpty(): Change {
  let atFirst: number | undefined;
  return changeOperation("verify", (right) => (state, input, call) => {
    const now = state.accountsByEmail.size + state.pendingByEmail.size;
    atFirst ??= now;
    if (now === atFirst) throw new Error("an empty store");
    return right(state, input, call);
  });
}

/** Takes a token that somebody has used for whoever waits. */
function takesUsedTokens(): Change {
  const used = new Set<string>();
  return changeOperation("verify", (right) => async (state, input, call) => {
    const { body } = input;
    const hash = hashSecret(body.token);
    const email = body.email.toLowerCase();
    if (used.has(hash) && state.pendingByEmail.delete(email)) return mint(state, email, call);
    const answer = await right(state, input, call);
    used.add(hash);
    return answer;
  });
}
