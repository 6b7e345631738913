import type { components } from "../../../spec/generated/control.types.ts";
import type { Query } from "../route.ts";

type Outcome = components["schemas"]["Outcome"];
type Api = components["schemas"]["Api"];

// The compiler holds these to the spec: a value that is missing or unknown does not compile.
const outcomeWords: Record<Outcome, string> = {
  accepted: "Accepted",
  rejected: "Rejected",
  faulty: "Struck by a fault",
};
const apiWords: Record<Api, string> = { novastack: "novastack", novyx: "Novyx" };

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
      <label>
        Search
        <input
          type="search"
          maxLength={254}
          placeholder="path, body, code, id"
          value={query["search"] ?? ""}
          onInput={({ currentTarget }) => change({ search: currentTarget.value })}
        />
      </label>
      <Choice label="Outcome" every="Every outcome" words={outcomeWords} {...bound("outcome", query, change)} />
      <Choice label="API" every="Both" words={apiWords} {...bound("api", query, change)} />
    </>
  );
}

function bound(name: string, query: Query, change: (changes: Query) => void) {
  return { value: query[name] ?? "", onChoose: (value: string) => change({ [name]: value }) };
}

/** One of several values, or every one. */
export function Choice({
  label,
  every,
  words,
  value,
  onChoose,
}: {
  label: string;
  every: string;
  words: Readonly<Record<string, string>>;
  value: string;
  onChoose: (value: string) => void;
}) {
  return (
    <label class="short">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{every}</option>
        {Object.entries(words).map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether a text is a name in a table. */
export function isOneOf<Value extends string>(words: Record<Value, string>, text: string): text is Value {
  return Object.hasOwn(words, text);
}
