import type { components } from "../../spec/generated/novyx.types.ts";
import type { Mail } from "../core/mailbox.ts";

type Schemas = components["schemas"];

/** Whoever can send a request to the mock: a mock's own handle, or a page of its server. */
type Sender = { fetch(path: string, init: RequestInit): Promise<Response> };

/** How a verification went; without a key it was rejected. */
export type Outcome = { message: string; apiKey: string | null };

/** Redeems the token of a mail as the app would: the same checks, faults and journal. */
export async function verifyMail(mock: Sender, { to, token }: Mail): Promise<Outcome> {
  try {
    const response = await mock.fetch("/v1/verify", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: to, token }),
    });
    if (response.ok) {
      const { message, api_key } = (await response.json()) as Schemas["VerifyAnswer"];
      return { message, apiKey: api_key };
    }
    const { code, error } = (await response.json()) as Schemas["Error"];
    const explain = response.headers.get("novamock-explain");
    return { message: `${response.status} ${code}: ${explain ?? error}`, apiKey: null };
  } catch (error) {
    // A fault may cut the connection, or corrupt the body.
    return { message: `No answer: ${(error as Error).message}`, apiKey: null };
  }
}
