import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { ApiDefinitions } from "../../mocks/pipeline/apis.ts";
import type { Mock } from "../../mocks/index.ts";
import type { Drawn } from "./requests.ts";

import { definitions } from "../../mocks/pipeline/apis.ts";
import { buildMock } from "../../mocks/mock.ts";
import { mutants } from "../mutants/index.ts";
import { mutated } from "../mutants/mutant.ts";
import { parseOptions } from "../../mocks/core/options.ts";
import { effort, hold } from "../support/property.ts";
import { check } from "../support/spec-check.ts";
import { requestsWith } from "./requests.ts";

const hours = 3_600_000;
const { novyx, novastack } = newMock().mock;
const requests = requestsWith({ novyx: novyx.apiKey, novastack: novastack.apiKey });

test(
  "whatever is sent, the answer fits the spec, nothing fails, nothing hangs, and a rejection changes nothing",
  () => hold(harmless(), effort("FUZZ", 400)),
  hours,
);

test.each([
  ["malformed-body-is-500", "answered 500"],
  ["sign-up-without-message", "must have required property 'message'"],
  ["unknown-key-revokes-the-caller", "expected { default:"],
])("the mutant %s is found by it", async (name, complaint) => {
  const wrong = mutated(mutants.find((mutant) => mutant.name === name));
  await expect(hold(harmless(wrong), { name: "FUZZ", numRuns: 1600, seed: 2 })).rejects.toThrow(complaint);
});

test("after thousands of such requests and a reset the mock takes no more memory than before", async () => {
  const { mock } = newMock();
  const used: number[] = [];
  for (let round = 1; round <= 4; round++) {
    for (const drawn of fc.sample(requests, { numRuns: 1200, seed: round })) {
      const request = requestOf(drawn);
      if (request) await (await inTime(mock.fetch(request))).body?.cancel();
      clearFaults(mock);
    }
    for (const name of Object.keys(mock.snapshotAll()))
      await mock.fetch(`/_mock/sandboxes/${name}`, { method: "DELETE" });
    mock.reset();
    used.push(await heapUsed());
  }
  // The first rounds fill what is filled once. A leak of 1 KB a request would be 2.4 MB in two rounds.
  expect(used[3]! - used[1]!).toBeLessThan(2_000_000);
}, 120_000);

/** The property: a few requests to a mock do none of what `judged` looks for. */
function harmless(wrong?: ApiDefinitions) {
  return fc.asyncProperty(fc.array(requests, { minLength: 1, maxLength: 4 }), async (drawn) => {
    const { mock, bugs } = newMock(wrong);
    for (const each of drawn) await judged(mock, bugs, each);
    await mock.close();
  });
}

/** A mock that is the same each time, and what it calls a bug of its own. */
function newMock(wrong: ApiDefinitions = definitions): { mock: Mock; bugs: unknown[] } {
  const bugs: unknown[] = [];
  const { mock } = buildMock(parseOptions({ seed: 1 }), { definitions: wrong, onBug: (bug) => void bugs.push(bug) });
  return { mock, bugs };
}

/** Sends a request and throws where the mock does anything that it must not do, naming the request. */
async function judged(mock: Mock, bugs: unknown[], drawn: Drawn): Promise<void> {
  const { method, path, headers, body } = drawn;
  const request = requestOf(drawn);
  if (!request) return;
  const states = mock.snapshotAll();
  try {
    const response = await inTime(mock.fetch(request));
    if (response.status >= 500) throw new Error(`answered ${response.status} ${await response.text()}`);
    await check(new URL(request.url), { method }, response);
    if (bugs.length > 0) throw bugs[0];
    if (response.status >= 400) expect(mock.snapshotAll()).toMatchObject(states);
    await response.body?.cancel();
    expect(Object.keys(Object.prototype)).toEqual([]);
    clearFaults(mock);
  } catch (error) {
    const sent = JSON.stringify({ headers, body: body instanceof Uint8Array ? `bytes ${body.join(" ")}` : body });
    throw new Error(`${method} ${path} ${sent}\n${(error as Error).message}`, { cause: error });
  }
}

/** What a fault does to later requests would be asked for. */
function clearFaults(mock: Mock): void {
  for (const name of ["default", "a", "b"]) mock.sandbox(name).faults.clear();
}

/** The request, where there can be such a one at all: clients reject to send some. */
function requestOf({ method, path, headers, body }: Drawn): Request | null {
  try {
    return new Request(`http://127.0.0.1:6682${path}`, { method, headers, body });
  } catch {
    return null;
  }
}

async function inTime(answer: Promise<Response>): Promise<Response> {
  const over = new AbortController();
  const late = setTimeout(10_000, undefined, { signal: over.signal }).then(() => {
    throw new Error("there was no answer within 10 seconds");
  });
  return Promise.race([answer, late]).finally(() => over.abort());
}

/** What is in use after everything that can go has gone; streams and requests let go a moment later. */
async function heapUsed(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  await setTimeout(20);
  collect();
  return process.memoryUsage().heapUsed;
}
