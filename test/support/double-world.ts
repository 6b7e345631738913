import { expect } from "vitest";

import type { Prism } from "./prism.ts";
import type { StartedCli } from "./cli.ts";

/** A request to a vendor API, by the path that its spec gives. */
export type Sample = {
  method?: string;
  path: string;
  /** Sent as JSON. */
  json?: unknown;
  /** A body of another kind. */
  body?: string | FormData;
  headers?: Record<string, string>;
};

/** What an API answered. */
export type Answer = { status: number; headers: Headers; body: unknown };

/** One sandbox, spoken to with the demo key of the API under test. */
export type World = {
  send(sample: Sample): Promise<Answer>;
  /** Asks the control API, never through Prism. */
  control<Found>(path: string, json?: object): Promise<Found>;
};

/** What a case does to bring its answer about; the last answer counts. */
export type Scenario = (world: World) => Promise<Answer>;

let scenarios = 0;

/**
 * Plays a scenario twice, in front of Prism and behind it, in worlds that the seed makes equal. Fails where Prism reports
 * a violation, or where its answer is not the mock's own.
 */
export async function playThrough(
  prism: Prism,
  { mock, basePath, key }: { mock: StartedCli; basePath: string; key: string | null },
  play: Scenario,
): Promise<Answer> {
  const name = `scenario-${++scenarios}`;
  const world = (url: string): World => ({
    send: (sample) => send(url, sample, { "novamock-sandbox": name, ...(key && { authorization: `Bearer ${key}` }) }),
    async control<Found>(path: string, json?: object) {
      const request = { path, ...(json && { method: "POST", json }) };
      return (await send(mock.ready.control, request, { "novamock-sandbox": name })).body as Found;
    },
  });
  const own = await play(world(mock.ready.url + basePath));
  await fetch(`${mock.ready.control}/reset`, { method: "POST", headers: { "novamock-sandbox": name } });
  const judged = await play(world(prism.url));
  expect(judged.headers.get("sl-violations")).toBeNull();
  expect({ status: judged.status, body: judged.body }).toEqual({ status: own.status, body: own.body });
  return judged;
}

async function send(url: string, { path, json, ...init }: Sample, headers: Record<string, string>): Promise<Answer> {
  const isJson = json !== undefined;
  const response = await fetch(url + path, {
    method: isJson || init.body ? "POST" : "GET",
    ...init,
    headers: { ...headers, ...(isJson && { "content-type": "application/json" }), ...init.headers },
    ...(isJson && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  const isParsed = /\bjson\b/.test(response.headers.get("content-type") ?? "") && text !== "";
  return { status: response.status, headers: response.headers, body: isParsed ? (JSON.parse(text) as unknown) : text };
}
