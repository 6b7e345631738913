import type { Key } from "../../model/world.ts";

import { rules } from "../../../spec/generated/novyx.rules.ts";

/** What may be sent as the key_id of a revocation that means none of the account's keys. */
export type KeyNameRow = { readonly name: string; readonly of: (key: Key) => unknown };

const swapCase = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));

export const keyNameRows: readonly KeyNameRow[] = [
  { name: "an id of no key", of: () => "key_zq7x4w9k2m" },
  { name: "an id with a suffix", of: ({ id = "key_zq7x" }) => `${id}zq7x4w9k` },
  { name: "a prefix with a suffix", of: ({ prefix = rules.prefixes.Secret }) => `${prefix}~zq7x4w9k` },
  { name: "a prefix in the other case", of: ({ prefix = rules.prefixes.Secret }) => swapCase(prefix) },
  { name: "a wildcard %", of: () => "%" },
  { name: "a wildcard *", of: () => "*" },
  { name: "a prefix with a wildcard", of: ({ prefix = rules.prefixes.Secret }) => `${prefix}%` },
  { name: "wildcards of the id's length", of: ({ id = "key_zq7x" }) => "_".repeat(id.length) },
  { name: "a pattern", of: () => ".*" },
  { name: "a quote", of: () => "' OR '1'='1" },
  { name: "the text null", of: () => "null" },
  { name: "the empty text", of: () => "" },
  { name: "a blank", of: () => " " },
  { name: "null", of: () => null },
  { name: "true", of: () => true },
  { name: "zero", of: () => 0 },
  { name: "an object", of: () => ({ $ne: null }) },
  { name: "nothing", of: () => undefined },
];
