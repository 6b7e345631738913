import type { Handles } from "../../mocks/index.ts";

import { ask } from "./ask.ts";

type Keys = { keys: { key_id: string; key_prefix: string; status: string }[] };

/** Novyx's envelope of an error. */
export const novyxError = (status: number, code: string, error: unknown) => ({ status, body: { error, code, status } });

/** What a key that does not authenticate is answered. */
export const unauthorized = novyxError(401, "UNAUTHORIZED", "The API key is missing or invalid");

/** The status with which a key is answered: 200 or 401. */
export async function statusOf(mock: Handles, key: string): Promise<number> {
  return (await ask(mock, "GET /v1/keys", { key })).status;
}

/** The keys of an account as its owner lists them. */
export async function keysOf(mock: Handles, key: string): Promise<Keys["keys"]> {
  return ((await ask(mock, "GET /v1/keys", { key })).body as Keys).keys;
}

/** Signs an address up and gives the token that was mailed. */
export async function signUp(mock: Handles, email: string, ip = "127.0.0.1"): Promise<string> {
  const { status } = await ask(mock, "POST /v1/keys", { json: { email }, ip });
  if (status !== 200) throw new Error(`the sign-up of ${email} was answered ${status}`);
  return mock.mailbox.latest(email)!.token;
}

/** Replaces a key and gives the new one. */
export async function rotate(mock: Handles, key: string): Promise<string> {
  return ((await ask(mock, "POST /v1/keys/rotate", { key })).body as { new_key: string }).new_key;
}
