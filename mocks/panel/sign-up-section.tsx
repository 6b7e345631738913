import type { Handles } from "../handles.ts";

import { placesOf } from "./places.ts";
import { shortTime } from "./short-time.ts";

const shown = 20;

/** How many sign-ups each IP and e-mail address has used. */
export function SignUpSection({ mock: { quota } }: { mock: Handles }) {
  const { limit, entries } = quota.read();
  return (
    <section>
      <h2>Sign-ups</h2>
      {limit === null && <p class="quiet">They are not limited.</p>}
      {limit !== null && entries.length === 0 && <p class="quiet">None used. Each address has {limit}.</p>}
      <ul>
        {entries.slice(0, shown).map(({ subject, used, next_free_at }) => (
          <li key={subject} class="row">
            <div>
              <p class="clamp">
                <strong>{subject}</strong>
              </p>
              <p class={limit !== null && used >= limit ? "bad" : "quiet"}>
                {used} of {limit} used{next_free_at && `, one free ${shortTime(next_free_at)}`}
              </p>
            </div>
            <button
              type="button"
              aria-label={`Free the sign-ups of ${subject}`}
              onClick={() => quota.set(placesOf(subject, 0))}
            >
              Free
            </button>
          </li>
        ))}
      </ul>
      {entries.length > shown && <p class="quiet">and {entries.length - shown} more</p>}
    </section>
  );
}
