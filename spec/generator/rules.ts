import type { Document } from "./document.ts";

import { placedOperations } from "./document.ts";

/** Numbers and forms that a spec states and that programs keep to. */
export type Rules = {
  /** How often, per subject: `signups per IP`. */
  limits: Record<string, { count: number; window: string }>;
  durations: Record<string, string>;
  /** What every secret starts with. */
  keyPrefix: string;
};

/** The rules of an API; null where its spec has none. */
export function rulesOf(document: Document): Rules | null {
  const operations = placedOperations(document).map(({ operation }) => operation);
  const limits = operations.flatMap((operation) =>
    Object.entries(operation["x-limits"] ?? {}).map(([subject, { count, window }]) => [subject, { count, window }]),
  );
  const durations = operations.flatMap((operation) =>
    Object.entries(operation["x-durations"] ?? {}).map(([name, { value }]) => [name, value]),
  );
  const patterns = Object.values(document.components.schemas).flatMap(({ format, pattern }) =>
    format === "password" && typeof pattern === "string" ? [pattern] : [],
  );
  if (limits.length + durations.length === 0) return null;
  return {
    limits: Object.fromEntries(limits) as Rules["limits"],
    durations: Object.fromEntries(durations) as Rules["durations"],
    keyPrefix: patterns[0]?.replace(/^\^/, "") ?? "",
  };
}
