import { button, element } from "../dom.ts";

/** Shows a key, this once. */
export function newKeyView(key: string): HTMLElement {
  const copied = element("span", { role: "status" });
  const copy = button("Copy", () => {
    void navigator.clipboard.writeText(key).then(
      () => (copied.textContent = "Copied."),
      () => (copied.textContent = "The browser did not allow it: select the key and copy it."),
    );
  });
  const view = element(
    "section",
    { className: "card new-key", ariaLabel: "Your new key" },
    element("h2", {}, "Your new key"),
    element("p", {}, "It is shown this once. Keep it somewhere safe."),
    element("code", {}, key),
    element(
      "p",
      {},
      copy,
      " ",
      button("I have kept it", () => view.remove()),
      " ",
      copied,
    ),
  );
  return view;
}
