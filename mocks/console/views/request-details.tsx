import type { components } from "../../../spec/generated/control.types.ts";

import { useState } from "preact/hooks";

import { curlOf } from "../curl.ts";
import { helpOf } from "../help-of.ts";
import { announce } from "../notice.ts";
import { CopyButton } from "../../panel/copy-button.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { useAction } from "../use-action.ts";
import { milliseconds } from "../words.ts";
import { RepeatDialog } from "./repeat-dialog.tsx";

type JournalEntry = components["schemas"]["JournalEntry"];

/** All that the journal has of a request, what helps where it was rejected, and how to send it again. */
export function RequestDetails({ entry }: { entry: JournalEntry }) {
  const [isRepeating, setRepeating] = useState(false);
  const { run, error, isBusy } = useAction();
  const { status, duration_ms: took, response_headers: headers } = entry;
  const answer = status === null ? "none: the connection was cut or left hanging" : String(status);
  const headerLines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <div class="details">
      <dl>
        <Fact name="Answer" value={took === null ? answer : `${answer}, after ${milliseconds(took)}`} />
        <Fact name="Explanation" value={entry.explain} />
        <Fact name="Code" value={entry.code} />
        <Fact name="Operation" value={entry.operation} />
        <Fact name="Key" value={entry.key} />
        <Fact name="Client" value={entry.client_ip} />
        <Fact name="Fault" value={entry.fault} />
        <Fact name="Time" value={`${entry.at} · ${entry.id}`} />
      </dl>
      <div class="actions start">
        {helpOf(entry).map((help) =>
          "href" in help ? (
            <a key={help.text} class="button" href={help.href}>
              {help.text}
            </a>
          ) : (
            <button
              key={help.text}
              type="button"
              class="primary"
              disabled={isBusy}
              onClick={() => void run(() => help.act().then(() => announce(help.done)))}
            >
              {help.text}
            </button>
          ),
        )}
        <button type="button" onClick={() => setRepeating(true)}>
          Repeat
        </button>
        <CopyButton text={location.href} label="Copy link" />
      </div>
      <ErrorLine text={error} />
      <Text label="Body" text={entry.request_body} />
      <Text label="Answer's headers" text={headerLines.length > 0 ? headerLines.join("\n") : null} />
      <Text label="Answer's body" text={entry.response_body} />
      <Text label="As curl" text={curlOf(entry)} isExact />
      <div class="actions start">
        <CopyButton text={curlOf(entry)} label="Copy curl" />
      </div>
      {isRepeating && <RepeatDialog entry={entry} onClose={() => setRepeating(false)} />}
    </div>
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

function Text({ label, text, isExact = false }: { label: string; text: string | null; isExact?: boolean }) {
  return text === null ? null : (
    <>
      <p class="dim">{label}</p>
      <pre tabIndex={0} role="region" aria-label={label}>
        {isExact ? text : laidOut(text)}
      </pre>
    </>
  );
}

/** JSON on several lines; anything else, and JSON that was cut, as it is. */
function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
