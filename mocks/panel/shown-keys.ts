import { useRef, useState } from "preact/hooks";

/** The secrets that this panel was shown, each under what it belongs to; they stay until the page is left. */
export type ShownKeys = {
  readonly get: (owner: string) => string | undefined;
  readonly put: (owner: string, secret: string) => void;
};

/** Keeps what is shown once: the mock has only a hash of it, and a panel that is closed must not lose it. */
export function useShownKeys(): ShownKeys {
  const [, renderAgain] = useState(0);
  const secrets = useRef(new Map<string, string>()).current;
  return {
    get: (owner) => secrets.get(owner),
    put(owner, secret) {
      secrets.set(owner, secret);
      renderAgain(secrets.size);
    },
  };
}
