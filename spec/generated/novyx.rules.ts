// Generated from spec/*.yaml by `npm run spec`. Do not edit.
/** The numbers and forms that novyx keeps to, as the spec has them. */
export const rules = {
  limits: { "signups per IP": { count: 2, window: "30d" }, "signups per email": { count: 2, window: "30d" } },
  durations: { token: "24h", grace: "24h" },
  keyPrefix: "nram_",
} as const;
