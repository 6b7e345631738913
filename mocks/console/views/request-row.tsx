import type { components } from "../../../spec/generated/control.types.ts";

import { useState } from "preact/hooks";

import { curlOf } from "../curl.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { instant } from "../words.ts";

type JournalEntry = components["schemas"]["JournalEntry"];

/** One request in one line, and the whole of it when it is opened. */
export function RequestRow({ entry }: { entry: JournalEntry }) {
  const [isOpen, setOpen] = useState(false);
  const { status, method, path, operation, explain, code, fault } = entry;
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class={`badge ${toneOf(status)}`}>{status ?? "none"}</span>
          <span class="mono method">{method}</span>
          <code class="path">{path}</code>
          <span class="dim operation">{operation ?? entry.api}</span>
          <time class="dim mono">{instant(entry.at).slice(11)}</time>
          {explain !== null && (
            <span class="explain clamp">
              {code !== null && <code>{code}</code>} {explain}
            </span>
          )}
        </summary>
        {isOpen && (
          <div class="details">
            <dl>
              <Fact
                name="Answer"
                value={status === null ? "none: the connection was cut or left hanging" : String(status)}
              />
              <Fact name="Explanation" value={explain} />
              <Fact name="Code" value={code} />
              <Fact name="Operation" value={operation} />
              <Fact name="Key" value={entry.key} />
              <Fact name="Client" value={entry.client_ip} />
              <Fact name="Fault" value={fault} />
              <Fact name="Time" value={`${entry.at} · ${entry.id}`} />
            </dl>
            {entry.request_body !== null && <Text label="Body" text={entry.request_body} />}
            <Text label="As curl" text={curlOf(entry)} />
            <div class="actions">
              <CopyButton text={curlOf(entry)} label="Copy curl" />
            </div>
          </div>
        )}
      </details>
    </li>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  return value === null ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Text({ label, text }: { label: string; text: string }) {
  return (
    <>
      <p class="dim">{label}</p>
      <pre tabIndex={0} role="region" aria-label={label}>
        {text}
      </pre>
    </>
  );
}

function toneOf(status: number | null): string {
  if (status === null || status >= 500) return "revoked";
  return status >= 400 ? "grace" : "active";
}
