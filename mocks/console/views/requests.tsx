import type { components } from "../../../spec/generated/control.types.ts";

import { useState } from "preact/hooks";

import { ask } from "../control.ts";
import { signUpCurl } from "../curl.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { count } from "../words.ts";
import { RequestRow } from "./request-row.tsx";

type JournalEntry = components["schemas"]["JournalEntry"];
type Outcome = "all" | "accepted" | "rejected" | "faulty";

const outcomeWords: Record<Outcome, string> = {
  all: "Every outcome",
  accepted: "Accepted",
  rejected: "Rejected",
  faulty: "Struck by a fault",
};

/** What was asked of the vendor APIs, live. */
export function Requests() {
  const { data, error } = useLive(() => ask("listRequests", { query: { limit: 200 } }));
  const [held, setHeld] = useState<JournalEntry[] | null>(null);
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<Outcome>("all");
  const { run, error: clearError } = useAction();
  const all = held ?? data?.requests ?? [];
  const shown = all.filter((entry) => fits(entry, text, outcome));
  return (
    <>
      <div class="inline toolbar">
        <label>
          Filter
          <input
            type="search"
            placeholder="path, operation, code, explanation"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <label>
          Outcome
          <select value={outcome} onChange={({ currentTarget }) => setOutcome(currentTarget.value as Outcome)}>
            {Object.entries(outcomeWords).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-pressed={held !== null} onClick={() => setHeld(held === null ? all : null)}>
          Pause
        </button>
        <button
          type="button"
          onClick={() =>
            void run(async () => {
              await ask("clearRequests");
              setHeld(null);
            })
          }
        >
          Clear
        </button>
      </div>
      <ErrorLine text={error ?? clearError} />
      <p class="dim">
        {held === null ? "" : "Paused. "}
        {data ? all.length > 0 && `${shown.length} of the last ${count(all.length, "request")}` : "Reading…"}
      </p>
      {data && all.length === 0 && <EmptyState command={signUpCurl}>Nothing was asked yet. Send a request:</EmptyState>}
      {all.length > 0 && shown.length === 0 && <EmptyState>No request fits the filter.</EmptyState>}
      <ul class="rows requests">
        {shown.map((entry) => (
          <RequestRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function fits({ status, code, fault, method, path, operation, explain }: JournalEntry, text: string, outcome: Outcome) {
  const isRejected = status === null || status >= 400;
  if (outcome === "accepted" && isRejected) return false;
  if (outcome === "rejected" && !isRejected) return false;
  if (outcome === "faulty" && fault === null) return false;
  return [method, path, operation, status, code, explain].join(" ").toLowerCase().includes(text.trim().toLowerCase());
}
