import { useEffect, useState } from "preact/hooks";

import { onConnection, reconnect } from "../feed.ts";
import { keepToken, knowsToken } from "../session.ts";
import { ErrorLine } from "./error-line.tsx";

/** Asks for the token that the control API wants. */
export function TokenForm() {
  const [token, setToken] = useState("");
  const [wasRejected, setRejected] = useState(false);
  // Told again after each token that is tried; one that fits takes this form away.
  useEffect(() => onConnection(() => setRejected(knowsToken())), []);
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
      <ErrorLine text={wasRejected ? "This is not the token that is wanted" : null} />
      <div class="actions">
        <button type="submit" class="primary">
          Unlock
        </button>
      </div>
    </form>
  );
}
