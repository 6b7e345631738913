import { useState } from "preact/hooks";

import { reconnect } from "../feed.ts";
import { authorization, keepToken } from "../session.ts";

/** Asks for the token that the control API wants. */
export function TokenForm() {
  const [token, setToken] = useState("");
  const wasRefused = Object.keys(authorization()).length > 0;
  return (
    <form
      class="card narrow"
      onSubmit={(event) => {
        event.preventDefault();
        keepToken(token.trim());
        reconnect();
      }}
    >
      <p>
        Other machines can reach this mock, so its control API wants a token. The mock printed it at its start, and
        takes another with <code>--control-token</code>.
      </p>
      <label>
        Control token
        <input
          type="password"
          autocomplete="off"
          required
          value={token}
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
        />
      </label>
      {wasRefused && <p class="dim">The token that this tab has is not the one that is wanted.</p>}
      <div class="actions">
        <button type="submit" class="primary">
          Unlock
        </button>
      </div>
    </form>
  );
}
