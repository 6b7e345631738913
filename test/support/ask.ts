import type { Handles } from "../../mocks/index.ts";

/** What a request carries beside its method and path. */
export type Asked = {
  /** Sent as `Authorization: Bearer`. */
  key?: string;
  json?: unknown;
  body?: BodyInit;
  headers?: Record<string, string>;
  /** The address that the request comes from. */
  ip?: string;
};

/** A status with the body, parsed where it is JSON. */
export type Answer = { status: number; body: unknown };

/** Sends a request, `"POST /v1/keys"` for one, and reads the answer. */
export async function ask(mock: Pick<Handles, "fetch">, what: string, asked: Asked = {}): Promise<Answer> {
  const response = await send(mock, what, asked);
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}

/** Sends a request and gives the response itself, for its headers and its bytes. */
export function send(mock: Pick<Handles, "fetch">, what: string, asked: Asked = {}): Promise<Response> {
  const { key, json, body, headers = {}, ip } = asked;
  const [method = "GET", path = "/"] = what.split(" ");
  const init: RequestInit = {
    method,
    headers: { ...headers, ...(key !== undefined && { authorization: `Bearer ${key}` }) },
  };
  if (body !== undefined) init.body = body;
  if (json !== undefined) {
    init.body = JSON.stringify(json);
    init.headers = { "content-type": "application/json", ...(init.headers as Record<string, string>) };
  }
  return mock.fetch(path, init, ip === undefined ? undefined : { clientIp: ip });
}
