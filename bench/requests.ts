import type { ApiName, Contestant } from "./contestant.ts";

import { createMock } from "../mocks/index.ts";
import { validators as novastackResponses } from "../spec/generated/novastack.responses.js";
import { validators as novyxResponses } from "../spec/generated/novyx.responses.js";

/** A request that is sent over and over; `{n}` is a number that is new each time, `{ip}` an address of that number. */
export type BenchRequest = {
  readonly api: ApiName;
  readonly operation: string;
  readonly method: "GET" | "POST";
  /** Below the base of the API. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

const json = { "content-type": "application/json" };
const authorization = `Bearer ${createMock().novastack.apiKey}`;

export const listModels: BenchRequest = {
  api: "novastack",
  operation: "listModels",
  method: "GET",
  path: "/models",
  headers: { authorization },
};

export const signUp: BenchRequest = {
  api: "novyx",
  operation: "signUp",
  method: "POST",
  path: "/v1/keys",
  headers: { ...json, "x-forwarded-for": "{ip}" },
  body: JSON.stringify({ email: "user-{n}@example.com" }),
};

/** A chat whose answer is a stream of 1,000 chunks. */
export const streamedChat: BenchRequest = {
  api: "novastack",
  operation: "createChatCompletion",
  method: "POST",
  path: "/chat/completions",
  headers: { ...json, authorization },
  body: JSON.stringify({
    model: "nova-7b",
    stream: true,
    // The rest are what the mock says around it, the role and the end.
    messages: [{ role: "user", content: Array.from({ length: 979 }, () => "word").join(" ") }],
  }),
};

const validators = { novastack: novastackResponses, novyx: novyxResponses };

/** A part of a request with its number in place. */
export function numbered(text: string, n: number): string {
  return text.replaceAll("{n}", String(n)).replaceAll("{ip}", `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`);
}

/** Makes sure that a server gives the answer that the spec asks for, before anything is measured. */
export async function expectRightAnswer(
  { name, base }: Contestant,
  url: string,
  { api, operation, method, path, headers, body }: BenchRequest,
): Promise<void> {
  const first = (text: string) => numbered(text, 1);
  const response = await fetch(`${url}${base[api]}${path}`, {
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([field, value]) => [field, first(value)])),
    ...(body !== undefined && { body: first(body) }),
  });
  const text = await response.text();
  const type = response.headers.get("content-type")?.split(";", 1)[0] ?? "";
  const fits = validators[api][operation]!["200"]![type];
  // Of a stream, its first event.
  const shown = type === "text/event-stream" ? text.slice("data: ".length, text.indexOf("\n")) : text;
  if (response.status === 200 && fits?.(JSON.parse(shown))) return;
  const [error] = fits?.errors ?? [];
  throw new Error(
    `${name} answers ${operation} with ${response.status} ${type} ${text.slice(0, 300)} (${error?.instancePath} ${error?.message})`,
  );
}
