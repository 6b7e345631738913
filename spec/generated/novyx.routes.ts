// Generated from spec/*.yaml by `npm run spec`. Do not edit.
/** Where each operation of novyx stands, for who needs no more of it. */
export const routes = {
  listKeys: "GET /v1/keys",
  signUp: "POST /v1/keys",
  verify: "POST /v1/verify",
  rotateKey: "POST /v1/keys/rotate",
  revokeKey: "POST /v1/keys/revoke",
} as const;
