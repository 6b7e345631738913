import type { Scenario } from "../engine/case.ts";
import type { Prepared } from "./prepared.ts";

import { field, succeeded, summary } from "../http/exchange.ts";
import { notServed } from "./ask.ts";

const mostPages = 20;

/** Looks for an entry in a list. */
export async function isListed(
  t: Scenario,
  prepared: Prepared,
  operation: ListOperation,
  id: string,
): Promise<boolean> {
  return (await listedOf(t, prepared, operation, [id])).has(id);
}

/** Which of these entries a list shows, page by page, as other tenants' entries are there too. */
export async function listedOf(
  t: Scenario,
  prepared: Prepared,
  operation: ListOperation,
  sought: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const answer = await prepared.ask(operation, { query: { limit: "100", ...(after !== undefined && { after }) } });
    const ids = idsOf(answer.json);
    if (!succeeded(answer)) return notServed(t, "the list cannot be read", answer);
    if (!ids) return t.unverified(`the list cannot be read: ${summary(answer)}`);
    for (const id of ids.filter((each) => sought.includes(each))) found.add(id);
    after = ids.at(-1);
    if (found.size === sought.length || field(answer.json, "has_more") !== true || after === undefined) return found;
  }
  return t.unverified(`the list is longer than ${mostPages} pages of 100`);
}

type ListOperation = "listTasks" | "listFiles";

/** The ids of a list's entries; undefined where it is none. */
export function idsOf(json: unknown): string[] | undefined {
  const data = field(json, "data");
  return Array.isArray(data) ? data.map((entry) => String(field(entry, "id"))) : undefined;
}
