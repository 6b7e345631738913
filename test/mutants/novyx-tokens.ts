import type { Change, Loose } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import { ApiError } from "../../mocks/core/api-error.ts";
import { hashSecret } from "../../mocks/core/secret.ts";
import { changeOperation, hour, pause, rejectAs, wrong } from "./novyx-changes.ts";
import { mint } from "./novyx-verify.ts";

/** Verifications that take tokens which they should reject, or reject them wrongly. */
export const tokenMutants: readonly Mutant[] = [
  wrong(
    "verify.invalid-token",
    "token-of-another-address",
    "Takes the token of any address.",
    takesTokens((token, state) =>
      [...state.pendingByEmail.values()].some(({ tokenHash }) => tokenHash === hashSecret(token)),
    ),
  ),
  wrong(
    "verify.invalid-token",
    "any-token",
    "Takes any token.",
    takesTokens(() => true),
    ["sign-up.again"],
  ),
  wrong("verify.invalid-token", "part-of-a-token", "Takes a token without its last character.", (api) => {
    const sent = new Map<string, string>();
    const learn = changeOperation("signUp", (right) => (state, asked, call) => {
      const send: typeof call.send = (draft) => {
        sent.set(draft.to.toLowerCase(), draft.token);
        call.send(draft);
      };
      return right(state, asked, { ...call, send });
    });
    return takesTokens((token, _state, email) => sent.get(email)?.slice(0, -1) === token)(learn(api));
  }),
  wrong(
    "verify.invalid-token",
    "wrong-token-is-401",
    "Answers 401 to a wrong token.",
    rejectAs("verify", "INVALID_TOKEN", { status: 401 }, isAlive),
  ),
  wrong(
    "verify.invalid-token",
    "wrong-token-is-404",
    "Answers 404 to a wrong token.",
    rejectAs("verify", "INVALID_TOKEN", { status: 404 }, isAlive),
  ),
  wrong(
    "verify.invalid-token",
    "wrong-token-has-its-own-code",
    "Answers a wrong token with the code TOKEN_MISMATCH.",
    rejectAs("verify", "INVALID_TOKEN", { as: "TOKEN_MISMATCH" }, isAlive),
  ),
  wrong(
    "verify.expired-token",
    "expired-token-is-410",
    "Answers 410 to an expired token.",
    rejectAs("verify", "INVALID_TOKEN", { status: 410 }, isExpired),
    ["verify.token-life"],
  ),
  wrong(
    "verify.expired-token",
    "expired-token-has-its-own-code",
    "Answers an expired token with the code TOKEN_EXPIRED.",
    rejectAs("verify", "INVALID_TOKEN", { as: "TOKEN_EXPIRED" }, isExpired),
    ["verify.token-life"],
  ),
  wrong("verify.token-life", "tokens-live-23-hours", "Lets a token live 23 hours.", tokensLive(23)),
  wrong("verify.token-life", "tokens-live-48-hours", "Lets a token live 48 hours.", tokensLive(48)),
  wrong("verify.token-life", "tokens-live-for-ever", "Lets a token live for ever.", tokensLive(24 * 365 * 50)),
  wrong(
    "verify.token-once",
    "second-verify-second-key",
    "Gives out another key each time that a token is used.",
    keepsTokens(mintAgain),
  ),
  wrong(
    "verify.token-once",
    "second-verify-same-key",
    "Gives out the same key each time that a token is used.",
    keepsTokens((_state, _asked, _call, answer) => answer),
  ),
  wrong(
    "verify.token-once",
    "token-check-then-act",
    "Looks the token up, waits, and uses it then.",
    changeOperation("verify", (right) => async (state, asked, call) => {
      const email = String(asked.body["email"]).toLowerCase();
      const pending = state.pendingByEmail.get(email);
      await pause();
      if (pending) state.pendingByEmail.set(email, pending);
      return right(state, asked, call);
    }),
  ),
  wrong(
    "verify.wrong-try-burns-nothing",
    "wrong-token-burns-the-right-one",
    "Drops the sign-up at a wrong token.",
    atWrongToken((state, email) => state.pendingByEmail.delete(email)),
    ["sign-up.again"],
  ),
  wrong(
    "verify.wrong-try-burns-nothing",
    "wrong-token-ends-the-right-one",
    "Lets the right token expire at a wrong one.",
    atWrongToken((state, email) => {
      const pending = state.pendingByEmail.get(email);
      if (pending) state.pendingByEmail.set(email, { ...pending, expiresAt: 0 });
    }),
    ["sign-up.again"],
  ),
];

type State = Parameters<Loose>[0];
type Asked = Parameters<Loose>[1];
type Call = Parameters<Loose>[2];

function pendingOf(state: State, { body }: Asked) {
  return state.pendingByEmail.get(String(body["email"]).toLowerCase());
}

function isExpired(state: State, asked: Asked, { now }: Call): boolean {
  const pending = pendingOf(state, asked);
  return pending !== undefined && now >= pending.expiresAt;
}

function isAlive(state: State, asked: Asked, call: Call): boolean {
  return !isExpired(state, asked, call);
}

/** Takes some tokens in place of the right one. */
function takesTokens(isTaken: (token: string, state: State, email: string) => boolean): Change {
  return changeOperation("verify", (right) => (state, asked, call) => {
    const pending = pendingOf(state, asked);
    const token = String(asked.body["token"]);
    if (pending && isTaken(token, state, pending.email))
      state.pendingByEmail.set(pending.email, { ...pending, tokenHash: hashSecret(token) });
    return right(state, asked, call);
  });
}

function tokensLive(hours: number): Change {
  return changeOperation(
    "signUp",
    (right) => (state, asked, call) =>
      right({ ...state, rules: { ...state.rules, tokenTtlMs: hours * hour } }, asked, call),
  );
}

/** Answers a used token once more. */
function keepsTokens(again: (state: State, asked: Asked, call: Call, first: unknown) => unknown): Change {
  const answers = new Map<string, unknown>();
  return changeOperation("verify", (right) => async (state, asked, call) => {
    const token = String(asked.body["token"]);
    if (answers.has(token)) return again(state, asked, call, answers.get(token));
    const answer = await right(state, asked, call);
    answers.set(token, answer);
    return answer;
  });
}

function mintAgain(state: State, { body }: Asked, call: Call) {
  return mint(state, String(body["email"]).toLowerCase(), call);
}

function atWrongToken(burn: (state: State, email: string) => unknown): Change {
  return changeOperation("verify", (right) => (state, asked, call) => {
    try {
      return right(state, asked, call);
    } catch (error) {
      if (error instanceof ApiError && error.code === "INVALID_TOKEN")
        burn(state, String(asked.body["email"]).toLowerCase());
      throw error;
    }
  });
}
