import type { components } from "../../../spec/generated/control.types.ts";

import { viewHref } from "../route.ts";
import { count, instant } from "../words.ts";

type ClockMove = components["schemas"]["ClockMove"];
type Change = components["schemas"]["ClockChange"];

// The compiler holds these to the spec: a change that is missing or unknown does not compile.
const changes: Record<Change["change"], { words: string; href: (subject: string) => string }> = {
  grace_ended: { words: "grace ended", href: (search) => viewHref("keys", { search }) },
  key_expired: { words: "key expired", href: (search) => viewHref("keys", { search }) },
  token_expired: { words: "token expired", href: (search) => viewHref("mailbox", { search }) },
  sign_up_freed: { words: "sign-up place freed", href: () => viewHref("throttle") },
};

/** What ended or began when the clock was moved, each with the way to it. */
export function ClockChanges({ move }: { move: ClockMove | null }) {
  if (move === null)
    return (
      <p class="dim">Move the clock: keys whose grace ends, tokens that expire and places that free are told here.</p>
    );
  if (move.changes.length === 0)
    return <p class="dim">Nothing: no key, token or sign-up place ended before {instant(move.now)}.</p>;
  return (
    <>
      <ul class="rows changes">
        {move.changes.map(({ at, change, subject }) => (
          <li key={`${at} ${change} ${subject}`}>
            <time class="mono dim">{instant(at)}</time>
            <span>{changes[change].words}</span>
            <a href={changes[change].href(subject)} class="clamp">
              <code>{subject}</code>
            </a>
          </li>
        ))}
      </ul>
      {move.more_changes > 0 && <p class="dim">And {count(move.more_changes, "more change")}.</p>}
    </>
  );
}
