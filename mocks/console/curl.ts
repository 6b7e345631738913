import type { components } from "../../spec/generated/control.types.ts";

import { baseUrl } from "./session.ts";

type JournalEntry = components["schemas"]["JournalEntry"];

const keyVariables: Record<JournalEntry["api"], string> = { novastack: "$NOVASTACK_API_KEY", novyx: "$NOVYX_API_KEY" };

/** The command that sends a request again. The journal has no secrets, so that each of them is a variable. */
export function curlOf({ api, method, path, key, request_body: body }: JournalEntry): string {
  const parts = [`curl ${method === "GET" ? "" : `-X ${method} `}${quoted(baseUrl + path)}`];
  if (key !== null) parts.push(`-H "Authorization: Bearer ${keyVariables[api]}"`);
  if (body !== null) parts.push("-H 'Content-Type: application/json'", `-d ${withVariables(quoted(body))}`);
  return parts.join(" \\\n  ");
}

/** A sign-up, for somebody who has none yet. */
export const signUpCurl = `curl ${baseUrl}/v1/keys \\
  -H 'Content-Type: application/json' \\
  -d '{"email":"alice@example.com"}'`;

/** Where a secret was redacted, the shell puts in a variable: the quotes end before it and begin again behind it. */
function withVariables(quotedBody: string): string {
  return quotedBody.replace(/("(\w+)"\s*:\s*")….{0,4}(?=")/g, (_, before: string, field: string) => {
    return `${before}'"$${field.toUpperCase()}"'`;
  });
}

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
