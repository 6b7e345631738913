import type { Show } from "../app.ts";

import { actionForm } from "../action.ts";
import { signUp } from "../api/novyx.ts";
import { button, element, field, heading } from "../dom.ts";

export function signUpView(show: Show): HTMLElement {
  return element(
    "section",
    { className: "card" },
    heading("Create an account"),
    element("p", {}, "You get an API key once you have verified your e-mail address."),
    actionForm<"email">({
      fields: [field("E-mail address", { name: "email", type: "email", autocomplete: "email" })],
      submit: "Sign up",
      async act({ email }) {
        await signUp({ email });
        show({ name: "check-mail", email });
      },
    }),
    element(
      "p",
      {},
      "Have a key? ",
      button("Sign in", () => show({ name: "sign-in" }), { className: "link" }),
    ),
  );
}
