import type { Novyx } from "novamock/types";

import { novyxUrl } from "../config.ts";
import { reached, request } from "./request.ts";

type Schemas = Novyx.components["schemas"];

/** A key as it is listed: without its secret. */
export type Key = Schemas["Key"];

/** Asks for an account; a mail with a token follows. */
export function signUp(body: Schemas["SignUpRequest"]): Promise<Schemas["SignUpAnswer"]> {
  return call("/v1/keys", { json: body });
}

/** Redeems the token for the account's first key, which is shown this once. */
export function verify(body: Schemas["VerifyRequest"]): Promise<Schemas["VerifyAnswer"]> {
  return call("/v1/verify", { json: body });
}

/** Lists all keys of the account that this key belongs to. */
export async function listKeys(key: string): Promise<Key[]> {
  const { keys } = await call<Schemas["KeyList"]>("/v1/keys", { key });
  return keys;
}

/** Replaces this key; it works on for a while. */
export function rotateKey(key: string): Promise<Schemas["RotateAnswer"]> {
  return call("/v1/keys/rotate", { key, json: {} });
}

/** Ends a key of the account at once. */
export function revokeKey(key: string, body: Schemas["RevokeRequest"]): Promise<Schemas["RevokeAnswer"]> {
  return call("/v1/keys/revoke", { key, json: body });
}

async function call<Answer>(path: string, options: { key?: string; json?: object }): Promise<Answer> {
  const response = await request(novyxUrl + path, { ...options, readError });
  return reached(response.json() as Promise<Answer>);
}

function readError({ code, error, usage }: Schemas["Error"] & Partial<Schemas["RateLimitError"]>) {
  return { code, message: error, usage };
}
