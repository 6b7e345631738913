import type { NovyxState } from "../../mocks/novyx/state.ts";
import { createRandom } from "../../mocks/core/random.ts";
import type { Draft } from "../../mocks/core/mailbox.ts";
import type { Mutant } from "./mutant.ts";

import { hashSecret } from "../../mocks/core/secret.ts";
import { addKey, openAccount } from "../../mocks/novyx/state.ts";
import {
  acceptBody,
  all,
  changeAnswer,
  changeOperation,
  changeSpec,
  redirect,
  rejection,
  rejectAs,
  wrong,
} from "./novyx-changes.ts";

/** Sign-ups that answer wrongly, take the wrong addresses, or give out too much. */
export const signUpMutants: readonly Mutant[] = [
  wrong("sign-up.endpoint", "sign-up-redirects", "Answers a sign-up with a redirect.", redirect("signUp")),
  wrong(
    "sign-up.endpoint",
    "sign-up-wants-a-name",
    "Rejects a sign-up that has nothing but an email.",
    changeAnswer("signUp", (answer, { body }) => {
      if (body["name"] === undefined) throw rejection("VALIDATION_ERROR");
      return answer;
    }),
  ),
  wrong(
    "sign-up.public",
    "sign-up-needs-a-key",
    "Asks for a key at the sign-up.",
    changeSpec("signUp", { secured: true }),
    ["sign-up.email-disposable"],
  ),
  wrong(
    "sign-up.public",
    "sign-up-by-invitation",
    "Answers 403 to a sign-up without a key.",
    changeAnswer("signUp", () => {
      throw rejection("UNAUTHORIZED", 403);
    }),
  ),
  wrong(
    "sign-up.sends-mail",
    "no-mail",
    "Sends no mail.",
    mailed(() => undefined),
  ),
  wrong(
    "sign-up.sends-mail",
    "mail-to-somebody-else",
    "Sends the mail to another address.",
    mailed((draft) => ({ ...draft, to: `not-${draft.to}` })),
  ),
  wrong(
    "sign-up.sends-mail",
    "mail-without-token",
    "Sends a mail without a token.",
    mailed((draft) => ({ ...draft, token: "", text: () => "Welcome!" })),
  ),
  wrong(
    "sign-up.inactive-until-verified",
    "sign-up-shows-a-working-key",
    "Shows a key that works in the answer to the sign-up.",
    changeOperation("signUp", (right) => async (state, asked, call) => {
      const answer = (await right(state, asked, call)) as object;
      const account = openAccount(state, `${String(asked.body["email"])}.early`, call.random);
      return { ...answer, trial: { key: addKey(state, account, call).secret } };
    }),
  ),
  wrong("sign-up.inactive-until-verified", "token-works-as-key", "Takes the token of the mail for a key.", (api) => ({
    ...api,
    authenticate(state: NovyxState, secret, spec, now) {
      const pending = [...state.pendingByEmail.values()].find(({ tokenHash }) => tokenHash === hashSecret(secret));
      if (!pending) return api.authenticate(state as never, secret, spec, now);
      const account = openAccount(state, `${pending.email}.early`, createRandom(secret));
      return addKey(state, account, { now, random: createRandom(secret) }).key;
    },
  })),
  wrong(
    "sign-up.email-required",
    "email-may-be-missing",
    "Takes a sign-up without email.",
    takesAnyone((email) => email === undefined),
  ),
  wrong(
    "sign-up.email-required",
    "email-may-be-null",
    "Takes a sign-up with the email null.",
    takesAnyone((email) => email === null),
  ),
  wrong(
    "sign-up.email-required",
    "missing-email-is-500",
    "Fails where the email is missing.",
    all(
      acceptBody("signUp", ({ email }) => email === undefined),
      changeOperation("signUp", (right) => (state, asked, call) => {
        if (asked.body["email"] === undefined) throw rejection("INTERNAL_ERROR");
        return right(state, asked, call);
      }),
    ),
  ),
  wrong(
    "sign-up.email-valid",
    "any-text-is-an-address",
    "Takes any text for an address.",
    takesAnyone((email) => typeof email === "string" && !email.includes("@")),
  ),
  wrong(
    "sign-up.email-valid",
    "an-at-sign-is-enough",
    "Takes everything with an at sign for an address.",
    takesAnyone((email) => typeof email === "string" && email.includes("@") && !/\.com$/i.test(email)),
  ),
  wrong(
    "sign-up.email-valid",
    "address-with-spaces",
    "Takes an address with a space in it.",
    takesAnyone((email) => typeof email === "string" && email.includes(" ")),
  ),
  wrong(
    "sign-up.email-disposable",
    "disposable-is-welcome",
    "Takes addresses of disposable domains.",
    takesDisposable(/./),
  ),
  wrong(
    "sign-up.email-disposable",
    "disposable-in-capitals",
    "Takes addresses of disposable domains that are written in capitals.",
    takesDisposable(/@.*[A-Z]/),
  ),
  wrong(
    "sign-up.email-disposable",
    "disposable-is-422",
    "Answers 422 to an address of a disposable domain.",
    rejectAs("signUp", "VALIDATION_ERROR", { status: 422 }),
  ),
  wrong(
    "sign-up.email-disposable",
    "disposable-has-its-own-code",
    "Answers with the code DISPOSABLE_EMAIL.",
    rejectAs("signUp", "VALIDATION_ERROR", { as: "DISPOSABLE_EMAIL" }),
  ),
  wrong(
    "sign-up.again",
    "first-token-stays",
    "Keeps to the first token, whatever it sends later.",
    changeOperation("signUp", (right) => async (state, asked, call) => {
      const email = String(asked.body["email"]).toLowerCase();
      const earlier = state.pendingByEmail.get(email);
      const answer = await right(state, asked, call);
      if (earlier)
        state.pendingByEmail.set(email, { ...state.pendingByEmail.get(email)!, tokenHash: earlier.tokenHash });
      return answer;
    }),
  ),
  wrong("sign-up.again", "same-token-again", "Sends the same token once more.", (api) => {
    const tokens = new Map<string, string>();
    return changeOperation("signUp", (right) => (state, asked, call) => {
      const email = String(asked.body["email"]);
      const token = tokens.get(email) ?? call.random.text(32);
      tokens.set(email, token);
      return right(state, asked, { ...call, random: { ...call.random, text: () => token } });
    })(api);
  }),
];

/** Changes the mail, or sends none. */
function mailed(change: (draft: Draft) => Draft | undefined): Mutant["change"] {
  return changeOperation("signUp", (right) => (state, asked, call) => {
    const send = (draft: Draft) => {
      const changed = change(draft);
      if (changed) call.send(changed);
    };
    return right(state, asked, { ...call, send });
  });
}

/** Takes some values for an email. */
function takesAnyone(isTaken: (email: unknown) => boolean): Mutant["change"] {
  return all(
    acceptBody("signUp", ({ email }) => isTaken(email)),
    changeOperation("signUp", (right) => (state, asked, call) => {
      const email = isTaken(asked.body["email"]) ? `${call.random.text(12)}@example.com` : asked.body["email"];
      return right(state, { body: { ...asked.body, email } }, call);
    }),
  );
}

/** Takes some addresses of disposable domains. */
function takesDisposable(form: RegExp): Mutant["change"] {
  return changeOperation("signUp", (right) => (state, asked, call) => {
    const email = String(asked.body["email"]);
    const taken = form.test(email) ? email.replace(/@mailinator\.com$/i, "@example.com") : email;
    return right(state, { body: { ...asked.body, email: taken } }, call);
  });
}
