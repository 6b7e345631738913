import type { Screen, Show } from "../app.ts";

import { actionForm } from "../action.ts";
import { listKeys } from "../api/novyx.ts";
import { button, element, field, heading } from "../dom.ts";

export function signInView({ notice }: Extract<Screen, { name: "sign-in" }>, show: Show): HTMLElement {
  return element(
    "section",
    { className: "card" },
    heading("Sign in"),
    notice ? element("p", { className: "notice" }, notice) : null,
    actionForm<"key">({
      fields: [field("API key", { name: "key", type: "password", autocomplete: "current-password" })],
      submit: "Sign in",
      byCode: { UNAUTHORIZED: "This key does not work: it is unknown, revoked or expired." },
      async act({ key }) {
        await listKeys(key.trim());
        show({ name: "account", key: key.trim() });
      },
    }),
    element(
      "p",
      {},
      "No key yet? ",
      button("Sign up", () => show({ name: "sign-up" }), { className: "link" }),
    ),
  );
}
