import type { components } from "../../spec/generated/control.types.ts";

import { baseUrl } from "./session.ts";

type JournalEntry = components["schemas"]["JournalEntry"];

const keyVariables: Record<NonNullable<JournalEntry["api"]>, string> = {
  novastack: "$NOVASTACK_API_KEY",
  novyx: "$NOVYX_API_KEY",
};

/** What the journal does not have of a request, as a sentence; nothing where it has all but the secrets. */
export function lackOf({ path, request_body: body }: JournalEntry): string | null {
  if (isCut(path)) return "The journal has the beginning of the path only: complete it.";
  if (isCut(body)) return "The journal has the beginning of the body only: complete it.";
  return null;
}

/** The command that sends a request again. The journal has no secrets, so that each of them is a variable. */
export function curlOf(entry: JournalEntry): string {
  const { api, method, path, key, request_body: body } = entry;
  const lack = lackOf(entry);
  const parts = [`curl ${method === "GET" ? "" : `-X ${method} `}${quoted(baseUrl + path)}`];
  if (key !== null && api !== null) parts.push(`-H "Authorization: Bearer ${keyVariables[api]}"`);
  if (body !== null) parts.push("-H 'Content-Type: application/json'", `-d ${withVariables(quoted(body))}`);
  return `${lack === null ? "" : `# ${lack}\n`}${parts.join(" \\\n  ")}`;
}

/** A sign-up, for somebody who has none yet. */
export const signUpCurl = `curl ${baseUrl}/v1/keys \\
  -H 'Content-Type: application/json' \\
  -d '{"email":"alice@example.com"}'`;

/** Whether the journal says of a text that it is not the whole one. */
function isCut(text: string | null): boolean {
  return /(… \(cut|^\(not kept): [^()]*\)$/.test(text ?? "");
}

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
