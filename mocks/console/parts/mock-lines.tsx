import { useRef, useState } from "preact/hooks";

import { useOverview } from "../overview.tsx";

/** What has to be known on every view: that the mock is wrong on purpose, or that it is another one than before. */
export function MockLines() {
  const overview = useOverview();
  const first = useRef<string | undefined>(undefined);
  const [seen, setSeen] = useState<string>();
  first.current ??= overview?.instance;
  const isNew = overview !== undefined && overview.instance !== first.current && overview.instance !== seen;
  return (
    <>
      {overview?.misbehaviour && (
        <p class="warning">
          This mock is wrong on purpose (<code>{overview.misbehaviour.name}</code>): {overview.misbehaviour.description}
        </p>
      )}
      <div role="status">
        {isNew && (
          <p class="warning">
            The mock was started anew. What was only in its memory is gone: keys, mails, faults, requests and the clock.{" "}
            <button type="button" onClick={() => setSeen(overview.instance)}>
              Understood
            </button>
          </p>
        )}
      </div>
    </>
  );
}
