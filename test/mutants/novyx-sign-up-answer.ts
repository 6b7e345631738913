import type { Mutant } from "./mutant.ts";

import { changeAnswer, hour, setField, wrong } from "./novyx-changes.ts";

/** Answers to a sign-up with a field that is wrong. */
export const signUpAnswerMutants: readonly Mutant[] = [
  wrong(
    "sign-up.api-key-null",
    "sign-up-without-api-key",
    "Leaves api_key out.",
    setField("signUp", "api_key", undefined),
  ),
  wrong(
    "sign-up.api-key-null",
    "sign-up-api-key-empty",
    "Answers with an empty api_key.",
    setField("signUp", "api_key", ""),
  ),
  wrong(
    "sign-up.tier-free",
    "sign-up-tier-in-capitals",
    "Writes the tier in capitals.",
    setField("signUp", "tier", "FREE"),
  ),
  wrong(
    "sign-up.tier-free",
    "sign-up-tier-starter",
    "Starts accounts as starter.",
    setField("signUp", "tier", "starter"),
  ),
  wrong(
    "sign-up.created-at",
    "sign-up-created-at-epoch",
    "Tells created_at in seconds since 1970.",
    changeAnswer("signUp", (answer, _asked, { now }) => ({ ...answer, created_at: Math.floor(now / 1000) })),
  ),
  wrong(
    "sign-up.created-at",
    "sign-up-created-at-american",
    "Tells created_at as 01/02/2026.",
    setField("signUp", "created_at", "01/02/2026"),
  ),
  wrong(
    "sign-up.created-at",
    "sign-up-created-at-local",
    "Tells the local time of another zone as UTC.",
    changeAnswer("signUp", (answer, _asked, { now }) => ({
      ...answer,
      created_at: new Date(now + 2 * hour).toISOString(),
    })),
  ),
  wrong(
    "sign-up.message",
    "sign-up-without-message",
    "Leaves the message out.",
    setField("signUp", "message", undefined),
  ),
  wrong("sign-up.message", "sign-up-message-empty", "Says nothing in the message.", setField("signUp", "message", "")),
  wrong(
    "sign-up.requires-verification",
    "requires-verification-as-text",
    "Writes requires_verification as a text.",
    setField("signUp", "requires_verification", "true"),
  ),
  wrong(
    "sign-up.requires-verification",
    "requires-verification-is-false",
    "Says that no verification is required.",
    setField("signUp", "requires_verification", false),
  ),
];
