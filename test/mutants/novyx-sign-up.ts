import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { Draft } from "../../mocks/core/mailbox.ts";

import { createRandom } from "../../mocks/core/random.ts";
import { hashSecret } from "../../mocks/core/secret.ts";
import { changeAnswer, changeApi, changeCall, changeOperation, changeSpec } from "../../mocks/misbehaviours/change.ts";
import { changeErrors, changeJson, put } from "../../mocks/misbehaviours/change-json.ts";
import { addKey, openAccount } from "../../mocks/novyx/state.ts";
import { mutantsOf } from "./mutant.ts";
import { emailOf, hour, rejection } from "./novyx-terms.ts";
import { repairBody } from "./repair-body.ts";

/** Sign-ups that take the wrong addresses, send the wrong mail or give out too much. */
export const signUpMutants = mutantsOf("novyx", {
  "sign-up.endpoint": { "sign-up-wants-a-name": rejectSignUps(400) },
  "sign-up.public": {
    "sign-up-needs-a-key": changeSpec("signUp", { secured: true }),
    "sign-up-by-invitation": rejectSignUps(403),
  },
  "sign-up.sends-mail": {
    "no-mail": mailed(() => undefined),
    "mail-to-somebody-else": mailed((mail) => ({ ...mail, to: `not-${mail.to}` })),
    "mail-without-token": mailed((mail) => ({ ...mail, token: "", text: () => "Welcome!" })),
  },
  "sign-up.inactive-until-verified": {
    "sign-up-shows-a-working-key": changeOperation("signUp", (right) => async (state, input, call) => {
      const answer = await right(state, input, call);
      const account = openAccount(state, `${emailOf(input)}.early`, call.random);
      return Object.assign(answer, { trial: { key: addKey(state, account, call).secret } });
    }),
    "token-works-as-key": changeApi("novyx", (right) => ({
      authenticate(state, secret, spec, now) {
        const pending = [...state.pendingByEmail.values()].find(({ tokenHash }) => tokenHash === hashSecret(secret));
        if (!pending) return right.authenticate(state, secret, spec, now);
        const account = openAccount(state, `${pending.email}.early`, createRandom(secret));
        return addKey(state, account, { now, random: createRandom(secret) }).key;
      },
    })),
  },
  "sign-up.email-required": {
    "email-may-be-missing": takesAnyone((email) => email === undefined),
    "email-may-be-null": takesAnyone((email) => email === null),
    "missing-email-is-500": changeErrors("novyx", saysRequired, (json) => json, 500),
  },
  "sign-up.email-valid": {
    "any-text-is-an-address": takesAnyone((email) => typeof email === "string" && !email.includes("@")),
    "an-at-sign-is-enough": takesAnyone(
      (email) => typeof email === "string" && email.includes("@") && !/\.com$/i.test(email),
    ),
    "address-with-spaces": takesAnyone((email) => typeof email === "string" && email.includes(" ")),
  },
  "sign-up.email-disposable": {
    "disposable-is-welcome": takesDisposable(/./),
    "disposable-in-capitals": takesDisposable(/@.*[A-Z]/),
  },
  "sign-up.verified-again": {
    "verified-address-is-refused": changeOperation("signUp", (right) => (state, input, call) => {
      if (state.accountsByEmail.has(emailOf(input))) throw rejection("CONFLICT");
      return right(state, input, call);
    }),
    "second-verification-opens-another-account": changeOperation("verify", (right) => (state, input, call) => {
      state.accountsByEmail.delete(input.body.email.toLowerCase());
      return right(state, input, call);
    }),
  },
  "sign-up.again": {
    "first-token-stays": changeOperation("signUp", (right) => async (state, input, call) => {
      const email = emailOf(input);
      const earlier = state.pendingByEmail.get(email);
      const answer = await right(state, input, call);
      const { tokenHash } = earlier ?? state.pendingByEmail.get(email)!;
      state.pendingByEmail.set(email, { ...state.pendingByEmail.get(email)!, tokenHash });
      return answer;
    }),
    "same-token-again": sameToken(),
  },
  "sign-up.created-at": {
    "sign-up-created-at-local": changeAnswer("signUp", (answer, _input, { now }) => ({
      ...answer,
      created_at: new Date(now + 2 * hour).toISOString(),
    })),
  },
  "sign-up.message": { "sign-up-message-empty": changeJson("signUp", put("message", "")) },
});

function rejectSignUps(status: number): Change {
  return changeOperation("signUp", () => () => {
    throw rejection("VALIDATION_ERROR", status);
  });
}

function saysRequired({ body }: { body: unknown }): boolean {
  return typeof body === "string" && body.includes("'email' is required");
}

/** Changes the mail, or sends none. */
function mailed(change: (mail: Draft) => Draft | undefined): Change {
  return changeCall("signUp", (_state, _input, call) => {
    const send = (mail: Draft) => {
      const changed = change(mail);
      if (changed) call.send(changed);
    };
    return { call: { ...call, send } };
  });
}

/** Takes some values for an email. */
function takesAnyone(isTaken: (email: unknown) => boolean): Change {
  let count = 0;
  return repairBody("signUp", (body) => {
    if (isTaken(body["email"])) body["email"] = `nobody-${++count}@example.com`;
  });
}

/** Takes some addresses of disposable domains. */
function takesDisposable(form: RegExp): Change {
  return repairBody("signUp", (body) => {
    const email = String(body["email"]);
    if (form.test(email)) body["email"] = email.replace(/@mailinator\.com$/i, "@example.com");
  });
}

function sameToken(): Change {
  const tokens = new Map<string, string>();
  return changeCall("signUp", (_state, input, call) => {
    const token = tokens.get(emailOf(input)) ?? call.random.text(32);
    tokens.set(emailOf(input), token);
    return { call: { ...call, random: { ...call.random, text: () => token } } };
  });
}
