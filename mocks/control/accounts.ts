import type { components } from "../../spec/generated/control.types.ts";
import type { Account, KeyStatus } from "../novyx/state.ts";
import type { World } from "../sandbox/world.ts";

import { keyStatus } from "../novyx/state.ts";
import { novyxKeyInfo } from "./keys.ts";

type Schemas = components["schemas"];
type Filter = { search?: string; status?: KeyStatus; limit?: number };

const listedKeys = 100;

/** The newest accounts that fit, and how many fit in all. */
export function listNovyxAccounts(
  { novyx, clock }: World,
  { search = "", status, limit = 100 }: Filter,
): { total: number; accounts: Schemas["NovyxAccount"][] } {
  const now = clock.now();
  const text = search.toLowerCase();
  const found = [...novyx.accountsByEmail.values()].filter(
    (account) =>
      (text === "" || holds(account, text)) &&
      (status === undefined || account.keys.some((key) => keyStatus(key, now) === status)),
  );
  const newest = found.slice(-limit).reverse();
  return { total: found.length, accounts: newest.map((account) => accountInfo(account, now)) };
}

function holds({ email, keys }: Account, text: string): boolean {
  return (
    email.includes(text) ||
    keys.some((key) => `${key.id}\n${key.prefix}\n${key.name ?? ""}`.toLowerCase().includes(text))
  );
}

function accountInfo({ email, tier, keys }: Account, now: number): Schemas["NovyxAccount"] {
  const newest = keys.slice(-listedKeys).reverse();
  return { email, tier, total_keys: keys.length, keys: newest.map((key) => novyxKeyInfo(key, now)) };
}
