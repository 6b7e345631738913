import type { Case, ListedKey } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";

import { succeeded } from "../http/exchange.ts";
import { entryById, oneKey, rotateOwn } from "./accounts.ts";
import { ask } from "./ask.ts";
import { shown } from "./list-entry.ts";

/** Listing: how much of a key is shown. */
export const listPrefixCases: readonly Case[] = [
  {
    id: "novyx.list.first-characters",
    clauses: ["novyx.list.key-prefix"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { old, renewed } = await rotateOwn(t, await oneKey(t));
      for (const { key, id } of [old, renewed]) {
        const entry = await entryById(t, renewed.key, id);
        const isBeginning = entry.key_prefix !== "" && key.startsWith(entry.key_prefix);
        const expected = "key_prefix to be the first characters of the key";
        t.check("novyx.list.key-prefix", isBeginning, expected, shown(entry)!);
      }
    },
  },
  {
    id: "novyx.list.hidden-rest",
    clauses: ["novyx.list.secret-hidden"],
    costs: { accounts: 1, keys: 1 },
    async run(t) {
      const { old, renewed } = await rotateOwn(t, await oneKey(t));
      for (const caller of [renewed.key, old.key]) {
        const answer = await ask(t, "listKeys", { key: caller });
        if (!succeeded(answer)) continue;
        for (const { key, id } of [old, renewed]) {
          const entry = await entryById(t, caller, id);
          const leak = leakOf(key, entry, answer);
          t.check("novyx.list.secret-hidden", leak === undefined, "the rest of the key to be hidden", answer, leak);
        }
      }
    },
  },
  {
    id: "novyx.list.prefixes-differ",
    clauses: ["novyx.list.prefix-tells-apart"],
    costs: { accounts: 1, keys: 2 },
    async run(t) {
      const { newKey } = await t.rotate((await t.account()).key);
      const prefixes = (await t.keys((await t.rotate(newKey)).newKey)).map(({ key_prefix }) => key_prefix);
      const differ = new Set(prefixes).size === prefixes.length;
      const expected = "the keys of an account to have different prefixes";
      t.check("novyx.list.prefix-tells-apart", differ, expected, prefixes.join(", "));
    },
  },
];

// So many characters of a key are worth something to somebody who should not have it.
const tellingLength = 8;

/** What a list shows of a key beyond its first characters. */
function leakOf(key: string, { key_prefix }: ListedKey, { text }: Exchange): string | undefined {
  if (text.includes(key)) return "the whole key is in the list";
  const prefixLength = key.startsWith(key_prefix) ? key_prefix.length : 0;
  const hiddenLength = key.length - prefixLength;
  if (hiddenLength < Math.min(tellingLength, key.length / 4)) return `all but ${hiddenLength} characters are shown`;
  // The middle of a key may be the name of its tenant, which is no secret; the end is.
  const end = Math.min(Math.max(prefixLength, Math.ceil(key.length / 2), key.lastIndexOf("_") + 1), key.length - 8);
  for (let at = end; at >= prefixLength && at + tellingLength <= key.length; at++) {
    const piece = key.slice(at, at + tellingLength);
    if (text.includes(piece)) return `characters ${at + 1} to ${at + tellingLength} of the key are in the list`;
  }
  return undefined;
}
