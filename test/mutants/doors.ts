import type { Change, Vendor } from "../../mocks/misbehaviours/change.ts";

import { changeApi } from "../../mocks/misbehaviours/change.ts";

/** Looks for the key in another header, or in another form. */
export function readSecret(api: Vendor, header: string, form: RegExp): Change {
  return changeApi(api, () => ({ readSecret: (valueOf) => form.exec(valueOf(header) ?? "")?.[1] }));
}

/** Answers another status to a request without a key. */
export function answerNoKey(api: Vendor, status: number): Change {
  return changeApi(api, ({ reject }) => ({
    reject: (kind, options) => reject(kind, kind === "unauthorized" ? { ...options, status } : options),
  }));
}
