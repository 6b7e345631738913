import type { components } from "../../../spec/generated/control.types.ts";
import type { Query } from "../route.ts";

import { Choice, isOneOf } from "../../panel/choice.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { apiWords } from "../../panel/fault-words.ts";

type Outcome = components["schemas"]["Outcome"];

// The compiler holds this to the spec: a value that is missing or unknown does not compile.
const outcomeWords: Record<Outcome, string> = {
  accepted: "Accepted",
  rejected: "Rejected",
  faulty: "Struck by a fault",
};

/** What the filters let through, as the control API takes it; what the address has besides is not passed on. */
export function filterOf({ search = "", outcome = "", api = "" }: Query) {
  return {
    ...(search.trim() !== "" && { search: search.trim() }),
    ...(isOneOf(outcomeWords, outcome) && { outcome }),
    ...(isOneOf(apiWords, api) && { api }),
  };
}

/** Search, outcome and API; they stand in the address. */
export function RequestFilters({ query, change }: { query: Query; change: (changes: Query) => void }) {
  return (
    <>
      <SearchField
        of="path, body, code, id"
        value={query["search"] ?? ""}
        onSearch={(text) => change({ search: text })}
      />
      <Choice label="Outcome" every="Every outcome" words={outcomeWords} {...bound("outcome", query, change)} />
      <Choice label="API" every="Both" words={apiWords} {...bound("api", query, change)} />
    </>
  );
}

function bound(name: string, query: Query, change: (changes: Query) => void) {
  return { size: "short" as const, value: query[name] ?? "", onChoose: (value: string) => change({ [name]: value }) };
}
