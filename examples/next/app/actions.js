"use server";
import { cookies } from "next/headers";

import { ask } from "./novyx.js";

/** Verifies on the server, so that the page never sees the key. */
export async function verify(email, token) {
  const { api_key, error } = await ask("/v1/verify", { email, token });
  if (!api_key) return error;
  (await cookies()).set("novyx-key", api_key, { httpOnly: true });
  return "You are signed in.";
}
