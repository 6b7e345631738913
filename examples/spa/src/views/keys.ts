import type { Show } from "../app.ts";
import type { Key } from "../api/novyx.ts";

import { actionForm, createProblem, run } from "../action.ts";
import { listKeys, revokeKey, rotateKey } from "../api/novyx.ts";
import { Refused } from "../api/request.ts";
import { button, element, field } from "../dom.ts";
import { formatTime } from "../explain.ts";

/** The account's keys, with what can be done to them. */
export function keysView(key: string, show: Show): HTMLElement {
  const problem = createProblem();
  const list = element("ul", { className: "keys" });
  const refresh = button("Refresh", () => act(refresh, showKeys));
  const rotate = button("Rotate my key", () => act(rotate, rotateMine), { className: "primary" });

  const act = (trigger: HTMLButtonElement, action: () => Promise<void>) =>
    void run({ trigger, problem }, () => signedIn(action));

  /** A key that ended takes its user out of the app, whatever was being done. */
  async function signedIn(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 401) throw error;
      show({ name: "sign-in", notice: "Your key no longer works: it was revoked or has expired." });
    }
  }

  async function showKeys(): Promise<void> {
    // Whether a key still works is only known once the list has come: an old one must not be trusted meanwhile.
    list.replaceChildren();
    const keys = await listKeys(key);
    list.replaceChildren(...keys.map((each) => keyItem(each, revokeButton(each))));
  }

  async function rotateMine(): Promise<void> {
    const { new_key } = await rotateKey(key);
    show({ name: "account", key: new_key, newKey: new_key });
  }

  async function revoke(idOrPrefix: string): Promise<void> {
    await revokeKey(key, { key_id: idOrPrefix });
    await showKeys();
  }

  function revokeButton({ key_id, key_prefix }: Key): HTMLButtonElement {
    const trigger = button("Revoke", () => act(trigger, () => revoke(key_id)), { ariaLabel: `Revoke ${key_prefix}…` });
    return trigger;
  }

  act(refresh, showKeys);
  return element(
    "section",
    { className: "card", ariaLabel: "Keys" },
    element("div", { className: "bar" }, element("h2", {}, "Keys"), refresh),
    list,
    problem,
    rotate,
    element(
      "details",
      {},
      element("summary", {}, "Revoke by id or prefix"),
      actionForm<"key_id">({
        fields: [field("Key id or the beginning of a key", { name: "key_id", spellcheck: false })],
        submit: "Revoke",
        byCode: { NOT_FOUND: "Your account has no key with this id or prefix." },
        act: ({ key_id }) => signedIn(() => revoke(key_id.trim())),
      }),
    ),
  );
}

function keyItem(key: Key, revoke: HTMLButtonElement): HTMLElement {
  const isEnded = key.status === "revoked" || key.status === "expired";
  return element(
    "li",
    {},
    element("code", {}, `${key.key_prefix}…`),
    element("span", { className: `status ${key.status}` }, key.status),
    element("small", {}, `${key.key_id} · ${lifeOf(key)}`),
    isEnded ? null : revoke,
  );
}

function lifeOf({ status, created_at, expires_at, grace_expires_at, revoked_at }: Key): string {
  if (revoked_at !== null) return `revoked ${formatTime(revoked_at)}`;
  // Grace never outlasts the key's own end.
  const end = grace_expires_at ?? expires_at;
  if (!end) return `since ${formatTime(created_at)}`;
  return `${status === "expired" ? "ended" : "works until"} ${formatTime(end)}`;
}
