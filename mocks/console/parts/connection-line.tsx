import type { Connection } from "../feed.ts";

import { reconnect } from "../feed.ts";

/** Says that what is shown may be old, and that the page is trying to mend that. */
export function ConnectionLine({ connection }: { connection: Connection }) {
  return (
    <div role="status">
      {connection === "lost" && (
        <p class="warning">
          The connection to the mock is lost; what you see may be old. Trying again every second.{" "}
          <button type="button" onClick={reconnect}>
            Try now
          </button>
        </p>
      )}
    </div>
  );
}
