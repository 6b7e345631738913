import { isoTime } from "../core/clock.ts";
import { limitDetails, novyxError } from "../novyx/errors.ts";
import { keyInfo } from "../novyx/operations.ts";
import { all, changeCall, changeOperation } from "./change.ts";
import { changeJson, edit, put } from "./change-json.ts";
import { letIn, rejectKeys } from "./change-keys.ts";
import { does, explain } from "./misbehaviour.ts";

const hour = 3_600_000;
const operations = ["signUp", "verify", "rotateKey", "listKeys", "revokeKey"] as const;

/** What can go wrong with Novyx keys. */
export const keyMisbehaviours = {
  "no-mail": does(
    "Signs up and sends no mail.",
    changeCall("signUp", (_state, _input, call) => ({ call: { ...call, send: () => undefined } })),
  ),
  "sign-up-limited-at-once": does(
    "Answers 429 to the very first sign-up.",
    changeOperation("signUp", () => (_state, _input, { now }) => {
      const headers = { "retry-after": "3600" };
      throw novyxError("RATE_LIMITED", { explain, headers, details: limitDetails(2, 2, now + hour) });
    }),
  ),
  "token-always-invalid": does(
    "Rejects every verification token.",
    changeOperation("verify", () => () => {
      throw novyxError("INVALID_TOKEN", { explain });
    }),
  ),
  "old-key-stops-at-once": does(
    "Announces a grace and stops the old key at once.",
    rejectKeys((key) => key.graceExpiresAt !== null),
  ),
  "grace-ends-early-after-half": does(
    "Ends the grace twelve hours before what was announced.",
    rejectKeys((key, now) => key.graceExpiresAt !== null && now >= key.graceExpiresAt - 12 * hour),
  ),
  "revoked-keys-still-work": does(
    "Lets revoked keys in.",
    letIn((key) => key.revokedAt !== null),
  ),
  "list-is-empty": does("Lists no keys.", changeJson("listKeys", put("keys", []))),
  "list-of-everybody": does(
    "Lists the keys of all accounts.",
    changeOperation("listKeys", () => ({ keysByHash }, _input, { now }) => ({
      keys: [...keysByHash.values()].map((key) => keyInfo(key, now)),
    })),
  ),
  "status-is-unknown": does(
    "Lists every key with a status that no document names.",
    changeJson("listKeys", put("keys.*.status", "suspended")),
  ),
  "messages-are-missing": does(
    "Leaves the message out of every answer about keys.",
    all(...operations.map((id) => changeJson(id, put("message", undefined)))),
  ),
  "timestamps-have-offsets": does(
    "Writes timestamps as 2026-03-01T12:00:00.000000+02:00, which ISO 8601 allows.",
    all(
      changeJson("signUp", (json) => edit(json, "created_at", withOffset)),
      changeJson("rotateKey", (json) => edit(json, "grace_expires_at", withOffset)),
      ...["created_at", "expires_at", "grace_expires_at", "revoked_at"].map((member) =>
        changeJson("listKeys", (json) => edit(json, `keys.*.${member}`, withOffset)),
      ),
    ),
  ),
};

function withOffset(time: unknown): unknown {
  if (typeof time !== "string") return time;
  return isoTime(Date.parse(time) + 2 * hour).replace(/(\.\d+)?Z$/, ".000000+02:00");
}
