import type { Screen, Show } from "../app.ts";

import { button, element, heading } from "../dom.ts";
import { chatView } from "./chat.ts";
import { keysView } from "./keys.ts";
import { newKeyView } from "./new-key.ts";

export function accountView({ key, newKey }: Extract<Screen, { name: "account" }>, show: Show): HTMLElement {
  return element(
    "div",
    { className: "account" },
    element(
      "div",
      { className: "bar" },
      heading("Your account"),
      button("Sign out", () => show({ name: "sign-in" })),
    ),
    newKey ? newKeyView(newKey) : null,
    element("div", { className: "columns" }, keysView(key, show), chatView()),
  );
}
