import { describe, expect, test } from "vitest";

import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { MailState } from "../../mocks/core/mailbox.ts";

import { selectCases } from "../../contracts/cases.ts";
import { openRun } from "../../contracts/engine/open-run.ts";
import { checkExchange } from "../../contracts/model/exchange-rules.ts";
import { runExcursion, selectExcursions } from "../../contracts/walks/run-walks.ts";
import { hashSecret } from "../../mocks/core/secret.ts";
import { changeAnswer, changeApi, changeCall, changeOperation } from "../../mocks/misbehaviours/change.ts";
import { allPermissions } from "../../mocks/novastack/state.ts";
import { targetOf } from "../gate/judge.ts";
import { mint, rejection } from "../mutants/novyx-terms.ts";
import { readSecret } from "../mutants/doors.ts";
import { startSwitch } from "../support/switch.ts";

const day = 24 * 60 * 60 * 1000;

type Wrong = readonly [what: string, clause: string, change: Change];

const ofNovyx: readonly Wrong[] = [
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
    "a mail after a sign-up that was rejected",
    "novyx.sign-up.ip-limit",
    changeOperation("signUp", (right) => async (state, input, call) => {
      try {
        return await right(state, input, call);
      } catch (error) {
        const mail = { subject: "Welcome", text: () => "Soon.", token: "none", state: (): MailState => "pending" };
        call.send({ to: emailOf(input.body), ...mail });
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

const ofNovastack: readonly Wrong[] = [
  [
    "a key that is known by its id",
    "novastack.auth.invalid-key",
    changeApi("novastack", (right) => ({
      authenticate: (state, secret, spec, now) =>
        state.keysById.get(secret) ?? right.authenticate(state, secret, spec, now),
    })),
  ],
  [
    "a key with another word behind it",
    "novastack.auth.required",
    readSecret("novastack", "authorization", /^Bearer (\S+)/),
  ],
  ["a key behind any scheme", "novastack.auth.required", readSecret("novastack", "authorization", /^\w+ (.+)/)],
  [
    "a key of the other vendor",
    "novastack.auth.invalid-key",
    changeApi("novastack", (right) => ({
      authenticate: (state, secret, spec, now) =>
        secret.startsWith("nram_")
          ? { id: "other", name: "other", permissions: allPermissions, hash: "", prefix: "", createdAt: 0 }
          : right.authenticate(state, secret, spec, now),
    })),
  ],
  ["a key that is not known once, a day after it was made", "novastack.auth.bearer-header", forgetsOnce()],
];

describe.concurrent("walks and variations find what no case looks for", () => {
  test.each(ofNovyx)("%s", (_what, clause, change) => expectFound("novyx", clause, change));
  test.each(ofNovastack)("%s", (_what, clause, change) => expectFound("novastack", clause, change));
});

async function expectFound(api: "novyx" | "novastack", clause: string, change: Change): Promise<void> {
  const place = await startSwitch();
  try {
    const mock = place.put({ name: "wrong", clause, level: "documented", change });
    // Ten of them at once on a busy machine answer late, which must not end a walk.
    const target = { ...targetOf(api, mock), timeoutMs: 60_000 };
    const run = await openRun(target, { isSelected: selectCases(target, {}).isSelected, checkExchange });
    const [first, ...others] = selectExcursions(target, {});
    const arrived = first ? [await runExcursion(run, first)] : [];
    const walked = [...arrived, ...(await Promise.all(others.map((each) => runExcursion(run, each))))];
    run.client.close();
    const failures = walked.flatMap((each) => each.failures.map((failure) => ({ by: each.id, ...failure })));
    expect(failures.map((failure) => failure.clause)).toContain(clause);
    expect(failures[0]?.story?.at(-1)).toMatch(/^\d+\. .*curl .* -> \d{3} /);
  } finally {
    await place.stop();
  }
}

const emailOf = (body: { email: string } | { name: string }): string => ("email" in body ? body.email : "");

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

/** Does not know a key once when it is a day old. */
function forgetsOnce(): Change {
  const forgotten = new Set<string>();
  return changeApi("novastack", (right) => ({
    authenticate(state, secret, spec, now) {
      const key = right.authenticate(state, secret, spec, now);
      if (now - key.createdAt < day || forgotten.has(secret)) return key;
      forgotten.add(secret);
      return right.authenticate(state, "nobody", spec, now);
    },
  }));
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
