import type { Mutant } from "./mutant.ts";

import { isoTime } from "../../mocks/core/clock.ts";
import { hour, wrong } from "./novyx-changes.ts";
import { changeEntry } from "./novyx-list.ts";

/** Lists whose entries have a field that is wrong. */
export const listFieldMutants: readonly Mutant[] = [
  wrong(
    "list.tier",
    "list-tier-left-out",
    "Leaves the tier out.",
    changeEntry(({ tier: _tier, ...entry }) => entry),
  ),
  wrong(
    "list.tier",
    "list-tier-null",
    "Tells the tier null.",
    changeEntry((entry) => ({ ...entry, tier: null })),
  ),
  wrong(
    "list.created-at",
    "list-created-at-epoch",
    "Tells created_at in milliseconds since 1970.",
    changeEntry((entry, key) => ({ ...entry, created_at: key.createdAt })),
  ),
  wrong(
    "list.created-at",
    "list-created-at-date",
    "Tells created_at as Sun, 01 Mar 2026.",
    changeEntry((entry, key) => ({ ...entry, created_at: new Date(key.createdAt).toUTCString() })),
  ),
  wrong(
    "list.created-at",
    "list-created-at-local",
    "Tells the local time of another zone as UTC.",
    changeEntry((entry, key) => ({ ...entry, created_at: isoTime(key.createdAt - 5 * hour) })),
  ),
  wrong(
    "list.expires-at",
    "expires-at-left-out",
    "Leaves expires_at out.",
    changeEntry(({ expires_at: _at, ...entry }) => entry),
  ),
  wrong(
    "list.expires-at",
    "expires-at-never",
    "Tells never for a key without an end.",
    changeEntry((entry) => ({ ...entry, expires_at: entry["expires_at"] ?? "never" })),
  ),
  wrong(
    "list.expires-at",
    "expires-at-always-null",
    "Tells null for a key that expires.",
    changeEntry((entry) => ({ ...entry, expires_at: null })),
  ),
  wrong(
    "list.grace-expires-at",
    "list-grace-left-out",
    "Leaves grace_expires_at out.",
    changeEntry(({ grace_expires_at: _at, ...entry }) => entry),
  ),
  wrong(
    "list.grace-expires-at",
    "list-grace-always-null",
    "Tells null for a key in grace.",
    changeEntry((entry) => ({ ...entry, grace_expires_at: null })),
  ),
  wrong(
    "list.grace-expires-at",
    "list-grace-an-hour-off",
    "Tells another end than the rotation announced.",
    changeEntry((entry, key) => ({
      ...entry,
      grace_expires_at: isoTime(key.graceExpiresAt && key.graceExpiresAt - hour),
    })),
  ),
  wrong(
    "list.revoked-at",
    "revoked-at-always-null",
    "Tells null for a revoked key.",
    changeEntry((entry) => ({ ...entry, revoked_at: null })),
  ),
  wrong(
    "list.revoked-at",
    "revoked-at-epoch",
    "Tells revoked_at in seconds since 1970.",
    changeEntry((entry, key) => ({ ...entry, revoked_at: key.revokedAt && Math.floor(key.revokedAt / 1000) })),
  ),
  wrong(
    "list.revoked-at",
    "revoked-at-of-a-working-key",
    "Tells a revoked_at for a working key.",
    changeEntry((entry, key) => ({ ...entry, revoked_at: isoTime(key.revokedAt ?? key.createdAt) })),
  ),
  wrong(
    "list.revoked-at",
    "revoked-at-is-created-at",
    "Tells the time of creation as that of the revocation.",
    changeEntry((entry, key) => ({ ...entry, revoked_at: isoTime(key.revokedAt && key.createdAt - hour) })),
  ),
];
