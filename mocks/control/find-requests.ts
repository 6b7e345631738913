import type { Journal, JournalFilter } from "../core/journal.ts";

import { checkOperation } from "./check-operation.ts";

/** What the journal has for a filter; rejected where its operation does not exist. */
export function findRequests(journal: Journal, filter: JournalFilter): ReturnType<Journal["find"]> {
  checkOperation(filter.operation, filter.api);
  return journal.find(filter);
}
