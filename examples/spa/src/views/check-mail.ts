import type { Screen, Show } from "../app.ts";

import { actionForm, createProblem, run } from "../action.ts";
import { signUp, verify } from "../api/novyx.ts";
import { button, element, field, heading } from "../dom.ts";

export function checkMailView({ email }: Extract<Screen, { name: "check-mail" }>, show: Show): HTMLElement {
  return element(
    "section",
    { className: "card" },
    heading("Check your mail"),
    element("p", {}, "We sent a token to ", element("strong", {}, email), ". Paste it here:"),
    actionForm<"token">({
      fields: [field("Token", { name: "token", autocomplete: "one-time-code", spellcheck: false })],
      submit: "Verify",
      byCode: {
        INVALID_TOKEN: "This token is wrong or has expired. Take the one from the newest mail, or get a new mail.",
        NOT_FOUND: "Nothing waits to be verified: the token was used already. Sign in with your key.",
      },
      async act({ token }) {
        const { api_key } = await verify({ email, token: token.trim() });
        show({ name: "account", key: api_key, newKey: api_key });
      },
    }),
    newMail(email),
    element(
      "p",
      {},
      button("Use another address", () => show({ name: "sign-up" }), { className: "link" }),
      " or ",
      button("sign in with a key", () => show({ name: "sign-in" }), { className: "link" }),
    ),
  );
}

function newMail(email: string): HTMLElement {
  const problem = createProblem();
  const done = element("span", { role: "status" });
  const trigger = button("Send a new mail", () => {
    done.textContent = "";
    void run({ trigger, problem }, async () => {
      await signUp({ email });
      done.textContent = "It is on its way. Only its token is valid now.";
    });
  });
  return element("div", {}, element("p", {}, trigger, " ", done), problem);
}
