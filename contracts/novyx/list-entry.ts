import type { ListedKey, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { FieldName, KeyStatus } from "../http/spec-names.ts";

import { values } from "../../spec/generated/novyx.rules.ts";
import { field, isObject, isString, isTimestampOrNull, timestamp } from "../http/exchange.ts";

/** The clauses about what each listed key has. */
export const entryClauses = [
  "novyx.list.keys-array",
  "novyx.list.key-id",
  "novyx.list.key-prefix",
  "novyx.list.tier",
  "novyx.list.created-at",
  "novyx.list.expires-at",
  "novyx.list.grace-expires-at",
  "novyx.list.revoked-at",
  "novyx.list.status",
];

const statuses: readonly unknown[] = values.KeyStatus;

/** Checks that a list has the documented form, whatever the keys in it are. Returns its entries. */
export function checkEntries(t: Scenario, answer: Exchange): Record<string, unknown>[] {
  const keys = field(answer.json, "keys");
  const isArray = Array.isArray(keys) && keys.length > 0 && keys.every(isObject);
  if (!t.check("novyx.list.keys-array", isArray, "keys to be an array of objects", answer)) return [];
  const entries = keys as Record<string, unknown>[];
  const ids = entries.map((entry) => entry["key_id"]);
  const identifies = ids.every((id) => isString(id) && id !== "") && new Set(ids).size === ids.length;
  t.check("novyx.list.key-id", identifies, "each key_id to be a string and another one", answer);

  const each = (name: FieldName, clause: string, holds: (value: unknown) => boolean, what: string) => {
    const wrong = entries.find((entry) => !holds(entry[name]));
    t.check(clause, wrong === undefined, `${name} to be ${what}`, answer, shown(wrong));
  };
  const isTimestamp = (value: unknown) => timestamp(value) !== undefined;
  each("key_prefix", "novyx.list.key-prefix", isString, "a string");
  each("tier", "novyx.list.tier", isString, "a string");
  each("created_at", "novyx.list.created-at", isTimestamp, "an ISO 8601 timestamp");
  each("expires_at", "novyx.list.expires-at", isTimestampOrNull, "an ISO 8601 timestamp or null");
  each("grace_expires_at", "novyx.list.grace-expires-at", isTimestampOrNull, "an ISO 8601 timestamp or null");
  each("revoked_at", "novyx.list.revoked-at", isTimestampOrNull, "an ISO 8601 timestamp or null");
  each("status", "novyx.list.status", (value) => statuses.includes(value), statuses.join(", "));
  return entries;
}

/** Whether the list shows a key with one of these statuses. */
export function hasStatus(entry: ListedKey, ...statuses: readonly KeyStatus[]): boolean {
  return statuses.some((status) => entry["status"] === status);
}

/** What was seen of an entry, for the report. */
export function shown(entry: unknown): string | undefined {
  return entry === undefined ? undefined : JSON.stringify(entry);
}
