import type { components } from "../../../spec/generated/control.types.ts";

import { instant, milliseconds } from "../words.ts";
import { RequestDetails } from "./request-details.tsx";

type JournalEntry = components["schemas"]["JournalEntry"];

/** One request in one line, and the whole of it when it is opened. */
export function RequestRow({
  entry,
  isOpen,
  onToggle,
}: {
  entry: JournalEntry;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}) {
  const { status, method, path, operation, code, fault } = entry;
  const explain = entry.explain ?? (fault && `struck by ${fault}`);
  return (
    <li>
      <details open={isOpen} onToggle={({ currentTarget: { open } }) => open !== isOpen && onToggle(open)}>
        <summary>
          <span class={`badge ${toneOf(status)}`}>{status ?? "none"}</span>
          <span class="mono method">{method}</span>
          <code class="path">{path}</code>
          <span class="dim operation">{operation ?? entry.api ?? "no API"}</span>
          <span class="dim mono took">{milliseconds(entry.duration_ms)}</span>
          <time class="dim mono">{instant(entry.at).slice(11)}</time>
          {explain !== null && (
            <span class="explain clamp">
              {code !== null && <code>{code}</code>} {explain}
            </span>
          )}
        </summary>
        {isOpen && <RequestDetails entry={entry} />}
      </details>
    </li>
  );
}

function toneOf(status: number | null): string {
  if (status === null || status >= 500) return "revoked";
  return status >= 400 ? "grace" : "active";
}
