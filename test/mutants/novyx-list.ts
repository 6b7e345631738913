import { alterSuccess } from "./mutant.ts";
import type { NovyxState, NovyxKey } from "../../mocks/novyx/state.ts";
import type { Call, Change, Fields } from "./novyx-changes.ts";
import type { Mutant } from "./mutant.ts";

import { changeAnswer, changeOperation, redirect, rejection, wrong } from "./novyx-changes.ts";

/** Lists whose entries are wrong. */
export const listMutants: readonly Mutant[] = [
  wrong("list.endpoint", "list-redirects", "Answers a list with a redirect.", redirect("listKeys"), ["api.all-tiers"]),
  wrong(
    "list.endpoint",
    "list-wants-a-page",
    "Answers 404 to a list without a page.",
    changeAnswer("listKeys", () => {
      throw rejection("NOT_FOUND");
    }),
    ["api.all-tiers"],
  ),
  wrong(
    "list.keys-array",
    "keys-by-id",
    "Lists the keys as an object by id.",
    changeKeys((keys) => Object.fromEntries(keys.map((key) => [key["key_id"], key]))),
  ),
  wrong(
    "list.keys-array",
    "keys-are-ids",
    "Lists the ids only.",
    changeKeys((keys) => keys.map((key) => key["key_id"])),
  ),
  wrong(
    "list.endpoint",
    "list-is-bare-array",
    "Answers the array without an object around it.",
    alterSuccess("listKeys", (reply) => ({
      ...reply,
      body: JSON.stringify((JSON.parse(reply.body as string) as Fields)["keys"]),
    })),
  ),
  wrong(
    "list.key-id",
    "key-id-is-number",
    "Tells key_id as a number.",
    changeEntry((entry, key) => ({ ...entry, key_id: key.createdAt })),
  ),
  wrong(
    "list.key-id",
    "key-id-left-out",
    "Leaves key_id out.",
    changeEntry(({ key_id: _id, ...entry }) => entry),
  ),
  wrong("list.key-id", "key-id-is-always-new", "Tells another key_id in each list.", changingIds()),
  wrong(
    "list.key-prefix",
    "prefix-of-the-id",
    "Shows the first characters of the id.",
    changeEntry((entry, key) => ({ ...entry, key_prefix: key.id.slice(0, 9) })),
  ),
  wrong(
    "list.key-prefix",
    "prefix-is-masked",
    "Shows stars after the first characters.",
    changeEntry((entry, key) => ({ ...entry, key_prefix: `${key.prefix}****` })),
  ),
  wrong(
    "list.key-prefix",
    "prefix-in-capitals",
    "Shows the first characters in capitals.",
    changeEntry((entry, key) => ({ ...entry, key_prefix: key.prefix.toUpperCase() })),
  ),
  wrong(
    "list.key-prefix",
    "prefix-without-nram",
    "Shows what follows nram_.",
    changeEntry((entry, key) => ({ ...entry, key_prefix: key.prefix.slice(5) })),
  ),
  wrong(
    "list.key-prefix",
    "prefix-left-out",
    "Leaves key_prefix out.",
    changeEntry(({ key_prefix: _prefix, ...entry }) => entry),
  ),
  wrong(
    "list.secret-hidden",
    "list-shows-the-calling-key",
    "Shows the calling key whole.",
    withSecret((entry, secret) => ({ ...entry, api_key: secret })),
  ),
  wrong(
    "list.secret-hidden",
    "list-shows-nearly-all",
    "Shows all but the last four characters.",
    withSecret((entry, secret) => ({ ...entry, key_prefix: secret.slice(0, -4) })),
  ),
  wrong(
    "list.secret-hidden",
    "list-shows-the-end",
    "Shows the last characters too.",
    withSecret((entry, secret) => ({ ...entry, key_suffix: secret.slice(-10) })),
  ),
  wrong(
    "list.prefix-tells-apart",
    "prefix-of-the-tenant",
    "Shows only what all keys of an account begin with.",
    changeEntry((entry, key) => ({ ...entry, key_prefix: key.prefix.slice(0, 14) })),
  ),
  wrong(
    "list.prefix-tells-apart",
    "prefix-is-nram",
    "Shows only what all keys begin with.",
    changeEntry((entry) => ({ ...entry, key_prefix: "nram_" })),
  ),
];

/** Changes the array of keys. */
function changeKeys(change: (keys: Fields[], call: Call) => unknown): Change {
  return changeAnswer("listKeys", (answer, _asked, call) => ({ keys: change(answer["keys"] as Fields[], call) }));
}

/** Changes each entry. */
export function changeEntry(change: (entry: Fields, key: NovyxKey, call: Call) => Fields): Change {
  return changeKeys((keys, call) => keys.map((entry, index) => change(entry, call.key.account.keys[index]!, call)));
}

/** Changes the entry of the calling key by its secret. */
function withSecret(change: (entry: Fields, secret: string) => Fields): Change {
  return (api) => {
    const secrets = new WeakMap<NovyxKey, string>();
    const remembering: typeof api = {
      ...api,
      authenticate(state: NovyxState, secret, spec, now) {
        const key = api.authenticate(state as never, secret, spec, now) as NovyxKey;
        secrets.set(key, secret);
        return key;
      },
    };
    return changeEntry((entry, key, call) => (key === call.key ? change(entry, secrets.get(key)!) : entry))(
      remembering,
    );
  };
}

/** Ids with a number that counts the lists; revocations take any of them. */
function changingIds(): Change {
  return (api) => {
    let lists = 0;
    const listing = changeKeys((keys) => {
      lists++;
      return keys.map((entry) => ({ ...entry, key_id: `${String(entry["key_id"])}.${lists}` }));
    });
    const revoking = changeOperation("revokeKey", (right) => async (state, { body }, call) => {
      const asked = String(body["key_id"]);
      const answer = (await right(state, { body: { key_id: asked.replace(/\.\d+$/, "") } }, call)) as Fields;
      return asked.startsWith("key_") ? { ...answer, revoked_key_id: asked } : answer;
    });
    return revoking(listing(api));
  };
}
