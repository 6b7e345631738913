import type { ApiName, Contestant } from "./contestants.ts";

import { createMock } from "../mocks/index.ts";
import { validators as novastack } from "../spec/generated/novastack.responses.js";
import { validators as novyx } from "../spec/generated/novyx.responses.js";

/** A request that is sent over and over; `{n}` is a number that is new each time, `{ip}` an address of that number, `{box}` a sandbox. */
export type BenchRequest = {
  readonly api: ApiName;
  readonly operation: string;
  readonly method: "GET" | "POST";
  /** Below the base of the API. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export const listModels: BenchRequest = {
  api: "novastack",
  operation: "listModels",
  method: "GET",
  path: "/models",
  headers: { authorization: `Bearer ${createMock().novastack.apiKey}` },
};

export const signUp: BenchRequest = {
  api: "novyx",
  operation: "signUp",
  method: "POST",
  path: "/v1/keys",
  headers: { "content-type": "application/json", "x-forwarded-for": "{ip}" },
  body: JSON.stringify({ email: "user-{n}@example.com" }),
};

const validators = { novastack, novyx };

/** Makes sure that a server gives the answer that the spec asks for, before anything is measured. */
export async function expectRightAnswer(
  { name, base }: Contestant,
  url: string,
  { api, operation, method, path, headers, body }: BenchRequest,
): Promise<void> {
  const first = (text: string) => text.replaceAll("{n}", "1").replaceAll("{ip}", "10.0.0.1");
  const response = await fetch(`${url}${base[api]}${path}`, {
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([field, value]) => [field, first(value)])),
    ...(body !== undefined && { body: first(body) }),
  });
  const text = await response.text();
  const fits = validators[api][operation]!["200"]!["application/json"];
  if (response.status === 200 && fits?.(JSON.parse(text))) return;
  const [error] = fits?.errors ?? [];
  throw new Error(
    `${name} answers ${operation} with ${response.status} ${text.slice(0, 300)} (${error?.instancePath} ${error?.message})`,
  );
}
