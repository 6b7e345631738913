import type { Run } from "./scenario-driver.ts";

import { field } from "./exchange.ts";
import { isObject, isString, succeeded } from "./expectations.ts";
import { createScenario } from "./scenario-driver.ts";

/** Revokes every Novyx key that the run has made and that still works. */
export async function revokeKeys(run: Run): Promise<void> {
  if (run.target.novyx === undefined) return;
  const scenario = createScenario(run, { failures: [], checked: new Set() }, () => false);
  const revokeAll = async (key: string) => {
    const listed = await scenario.call("listKeys", { key });
    const entries = field(listed.json, "keys");
    if (!succeeded(listed) || !Array.isArray(entries)) return;
    const ids = entries.filter(isLive).toSorted((a, b) => Number(isOwn(a, key)) - Number(isOwn(b, key)));
    // The calling key comes last: after it no other could be revoked.
    for (const { key_id } of ids) await scenario.call("revokeKey", { key, body: { key_id } });
  };
  const waiting = [...run.novyxKeys];
  const worker = async () => {
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) await revokeAll(key);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

type Entry = { key_id: string; key_prefix: string };

function isLive(entry: unknown): entry is Entry {
  return isObject(entry) && isString(entry["key_id"]) && (entry["status"] === "active" || entry["status"] === "grace");
}

function isOwn({ key_prefix }: Entry, key: string): boolean {
  return isString(key_prefix) && key.startsWith(key_prefix);
}
