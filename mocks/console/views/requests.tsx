import type { components } from "../../../spec/generated/control.types.ts";

import { useState } from "preact/hooks";

import { ask } from "../control.ts";
import { signUpCurl } from "../curl.ts";
import { downloadJson } from "../download.ts";
import { harOf } from "../har.ts";
import { announce } from "../notice.ts";
import { useOverview } from "../overview.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { MoreButton, pageSize } from "../parts/more-button.tsx";
import { useQuery } from "../route.ts";
import { sandboxName } from "../session.ts";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { count, instant } from "../words.ts";
import { filterOf, RequestFilters } from "./request-filters.tsx";
import { RequestRow } from "./request-row.tsx";

type JournalEntry = components["schemas"]["JournalEntry"];

const allThatFit = 1000;

/** What was asked of the vendor APIs, live: the whole journal is searched, and what is looked at stands in the address. */
export function Requests() {
  const [query, change] = useQuery();
  const [limit, setLimit] = useState(pageSize);
  const [isPaused, pause] = useState(false);
  const filter = filterOf(query);
  const { open = "" } = query;
  const inputs = [JSON.stringify(filter), limit, isPaused];
  const { data, error } = useLive(() => ask("listRequests", { query: { ...filter, limit } }), inputs, isPaused);
  const listed = data?.requests ?? [];
  const linked = useLinked(open, data !== undefined && !listed.some(({ id }) => id === open));
  const { run, error: actionError } = useAction();
  const version = useOverview()?.version ?? "";
  const isFiltered = Object.keys(filter).length > 0;
  const save = (extension: string, content: (entries: JournalEntry[]) => unknown) =>
    void run(async () => {
      const { requests } = await ask("listRequests", { query: { ...filter, limit: allThatFit } });
      downloadJson(`novamock-${sandboxName}.${extension}`, content(requests));
      announce(`Saved ${count(requests.length, "request")}`);
    });
  const row = (entry: JournalEntry) => (
    <RequestRow
      key={entry.id}
      entry={entry}
      isOpen={entry.id === open}
      onToggle={(isOpen) => change({ open: isOpen ? entry.id : "" })}
    />
  );
  return (
    <>
      <div class="inline toolbar">
        <RequestFilters query={query} change={change} />
        <button type="button" aria-pressed={isPaused} onClick={() => pause(!isPaused)}>
          Pause
        </button>
        <button type="button" onClick={() => save("har", (entries) => harOf(entries, version))}>
          Save HAR
        </button>
        <button type="button" onClick={() => save("requests.json", (requests) => ({ requests }))}>
          Save JSON
        </button>
        <button type="button" onClick={() => void run(() => ask("clearRequests"))}>
          Clear
        </button>
      </div>
      <ErrorLine text={error ?? actionError} />
      <p class="dim" role="status">
        {isPaused && "Paused. "}
        {data ? data.total > 0 && tally(listed.length, data.total, isFiltered) : "Reading…"}
      </p>
      {linked && <ul class="rows requests">{row(linked)}</ul>}
      {data?.total === 0 && !isFiltered && (
        <EmptyState command={signUpCurl}>Nothing was asked yet. Send a request:</EmptyState>
      )}
      {data?.total === 0 && isFiltered && <EmptyState>No request in the whole journal fits.</EmptyState>}
      <ul class="rows requests">
        {byDay(listed).map((each) =>
          "day" in each ? (
            <li key={`before ${each.id}`} class="day">
              {each.day}
            </li>
          ) : (
            row(each)
          ),
        )}
      </ul>
      <MoreButton shown={listed.length} total={data?.total ?? 0} limit={limit} setLimit={setLimit} />
    </>
  );
}

/** The request that the address names, where it is not among those that are listed. */
function useLinked(id: string, isWanted: boolean): JournalEntry | undefined {
  const isAsked = isWanted && id !== "";
  const { data } = useLive(
    async () => (isAsked ? await ask("getRequest", { path: { id } }) : undefined),
    [isAsked, id],
  );
  return isAsked && data?.id === id ? data : undefined;
}

function tally(shown: number, total: number, isFiltered: boolean): string {
  const all = `${count(total, "request")}${isFiltered ? (total === 1 ? " fits" : " fit") : ""}`;
  return shown < total ? `The newest ${shown} of ${all}` : all;
}

/** The entries, with the day before the first one of each. */
function byDay(entries: readonly JournalEntry[]): (JournalEntry | { day: string; id: string })[] {
  return entries.flatMap((entry, index) => {
    const day = instant(entry.at).slice(0, 10);
    const before = entries[index - 1];
    return before && instant(before.at).startsWith(day) ? [entry] : [{ day, id: entry.id }, entry];
  });
}
