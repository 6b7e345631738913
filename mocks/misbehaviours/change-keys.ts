import type { NovyxKey } from "../novyx/state.ts";
import type { Change } from "./change.ts";

import { hashSecret } from "../core/secret.ts";
import { novyxError } from "../novyx/errors.ts";
import { changeApi } from "./change.ts";

type Choice = (key: NovyxKey, now: number, operation: string) => boolean;

/** Lets some Novyx keys in that the right mock rejects. */
export function letIn(isLetIn: Choice): Change {
  return changeApi("novyx", (right) => ({
    authenticate(state, secret, spec, now) {
      const key = state.keysByHash.get(hashSecret(secret));
      return key && isLetIn(key, now, spec.id) ? key : right.authenticate(state, secret, spec, now);
    },
  }));
}

/** Rejects some Novyx keys that the right mock lets in. */
export function rejectKeys(isRejected: Choice): Change {
  return changeApi("novyx", (right) => ({
    authenticate(state, secret, spec, now) {
      const key = right.authenticate(state, secret, spec, now);
      if (isRejected(key, now, spec.id))
        throw novyxError("UNAUTHORIZED", { explain: "the mock misbehaves: it rejects this key on purpose" });
      return key;
    },
  }));
}
