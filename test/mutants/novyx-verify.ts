import type { Answer, Call, Change, Input } from "../../mocks/misbehaviours/change.ts";
import type { NovyxState } from "../../mocks/novyx/state.ts";

import { ApiError } from "../../mocks/core/api-error.ts";
import { hashSecret } from "../../mocks/core/secret.ts";
import {
  all,
  changeAnswer,
  changeCall,
  changeOperation,
  changeRejection,
  changeSpec,
} from "../../mocks/misbehaviours/change.ts";
import { changeJson, put } from "../../mocks/misbehaviours/change-json.ts";
import { mutantsOf } from "./mutant.ts";
import { day, hour, minute, mint, pause, rejectGivenOut, rejection, unknownKey } from "./novyx-terms.ts";
import { repairBody } from "./repair-body.ts";

/** Verifications that take what they should reject, reject what they should take, or give out a key that is none. */
export const verifyMutants = mutantsOf("novyx", {
  "verify.endpoint": { "verify-needs-a-key": changeSpec("verify", { secured: true }) },
  "verify.activates": {
    "verify-gives-out-another-key": changeJson("verify", put("api_key", unknownKey)),
    "key-wakes-late": rejectGivenOut("verify", (age) => age < minute),
    "key-sleeps-after-a-month": rejectGivenOut("verify", (age) => age > 30 * day),
  },
  "verify.token-required": {
    "token-may-be-missing": verifiesWith("token", undefined),
    "token-may-be-null": verifiesWith("token", null),
    "token-may-be-empty": verifiesWith("token", ""),
  },
  "verify.email-required": {
    "verify-email-may-be-missing": verifiesWith("email", undefined),
    "verify-email-may-be-null": verifiesWith("email", null),
  },
  "verify.tier": { "verify-tier-of-another": changeAnswer("verify", (answer) => ({ ...answer, tier: "pro" })) },
  "verify.not-found": {
    "unknown-email-is-invalid-token": changeRejection("verify", (error) => {
      throw error.code === "NOT_FOUND" ? rejection("INVALID_TOKEN") : error;
    }),
  },
  "verify.email-case": {
    "verify-case-sensitive": rejectCapitals((email) => email),
    "verify-name-case-sensitive": rejectCapitals((email) => email.split("@")[0]!),
  },
  "verify.invalid-token": {
    "token-of-another-address": takesTokens((token, state) =>
      [...state.pendingByEmail.values()].some(({ tokenHash }) => tokenHash === hashSecret(token)),
    ),
    "any-token": takesTokens(() => true),
    "part-of-a-token": takesPartOfToken(),
  },
  "verify.expired-token": {
    "expired-token-is-410": changeRejection("verify", (error, input, call, state) => {
      throw isExpired(state, input, call) ? rejection("INVALID_TOKEN", 410) : error;
    }),
    "expired-token-has-its-own-code": changeRejection("verify", (error, input, call, state) => {
      if (!isExpired(state, input, call)) throw error;
      throw new ApiError("TOKEN_EXPIRED", error.status, { ...error.body, code: "TOKEN_EXPIRED" }, error);
    }),
  },
  "verify.token-life": {
    "tokens-live-23-hours": tokensLive(23),
    "tokens-live-48-hours": tokensLive(48),
    "tokens-live-for-ever": tokensLive(24 * 365 * 50),
  },
  "verify.token-once": {
    "second-verify-second-key": keepsTokens((state, { body }, call) => mint(state, body.email.toLowerCase(), call)),
    "second-verify-same-key": keepsTokens((_state, _input, _call, first) => first),
    "token-check-then-act": changeOperation("verify", (right) => async (state, input, call) => {
      const pending = pendingOf(state, input);
      await pause();
      if (pending) state.pendingByEmail.set(pending.email, pending);
      return right(state, input, call);
    }),
  },
  "verify.wrong-try-burns-nothing": {
    "wrong-token-burns-the-right-one": atWrongToken((state, email) => state.pendingByEmail.delete(email)),
    "wrong-token-ends-the-right-one": atWrongToken((state, email) =>
      state.pendingByEmail.set(email, { ...state.pendingByEmail.get(email)!, expiresAt: 0 }),
    ),
  },
});

function pendingOf(state: NovyxState, { body }: Input<"verify">) {
  return state.pendingByEmail.get(body.email.toLowerCase());
}

function isExpired(state: NovyxState, input: Input<"verify">, { now }: Call<"verify">): boolean {
  const pending = pendingOf(state, input);
  return pending !== undefined && now >= pending.expiresAt;
}

const anything = "anything@example.com";

/** Verifies requests that lack a member: by the address alone, or by the token alone. */
function verifiesWith(member: "email" | "token", lacking: string | null | undefined): Change {
  return all(
    repairBody("verify", (body) => {
      if (body[member] === lacking) body[member] = anything;
    }),
    changeOperation("verify", (right) => (state, input, call) => {
      const { email, token } = input.body;
      if (input.body[member] !== anything) return right(state, input, call);
      const waiting = [...state.pendingByEmail.values()];
      const pending = waiting.find((each) => each.email === email || each.tokenHash === hashSecret(token));
      if (!pending) throw rejection("NOT_FOUND");
      return mint(state, pending.email, call);
    }),
  );
}

/** Does not find an address with capitals in some part. */
function rejectCapitals(part: (email: string) => string): Change {
  return changeOperation("verify", (right) => (state, input, call) => {
    if (/[A-Z]/.test(part(input.body.email))) throw rejection("NOT_FOUND");
    return right(state, input, call);
  });
}

/** Takes some tokens in place of the right one. */
function takesTokens(isTaken: (token: string, state: NovyxState, email: string) => boolean): Change {
  return changeOperation("verify", (right) => (state, input, call) => {
    const pending = pendingOf(state, input);
    const { token } = input.body;
    if (pending && isTaken(token, state, pending.email))
      state.pendingByEmail.set(pending.email, { ...pending, tokenHash: hashSecret(token) });
    return right(state, input, call);
  });
}

function takesPartOfToken(): Change {
  const sent = new Map<string, string>();
  return all(
    changeCall("signUp", (_state, _input, call) => {
      const send: typeof call.send = (mail) => {
        sent.set(mail.to.toLowerCase(), mail.token);
        call.send(mail);
      };
      return { call: { ...call, send } };
    }),
    takesTokens((token, _state, email) => sent.get(email)?.slice(0, -1) === token),
  );
}

function tokensLive(hours: number): Change {
  return changeCall("signUp", (state) => ({
    state: { ...state, rules: { ...state.rules, tokenTtlMs: hours * hour } },
  }));
}

/** Answers a used token once more. */
function keepsTokens(
  again: (state: NovyxState, input: Input<"verify">, call: Call<"verify">, first: Answer<"verify">) => Answer<"verify">,
): Change {
  const answers = new Map<string, Answer<"verify">>();
  return changeOperation("verify", (right) => async (state, input, call) => {
    const first = answers.get(input.body.token);
    if (first) return again(state, input, call, first);
    const answer = await right(state, input, call);
    answers.set(input.body.token, answer);
    return answer;
  });
}

function atWrongToken(burn: (state: NovyxState, email: string) => unknown): Change {
  return changeRejection("verify", (error, input, _call, state) => {
    if (error.code === "INVALID_TOKEN") burn(state, input.body.email.toLowerCase());
    throw error;
  });
}
