import { onTestFinished } from "vitest";

import type { MockOptions, SandboxMock } from "../../mocks/index.ts";

import { operations as controlOperations } from "../../spec/generated/control.operations.ts";
import { validators as controlResponses } from "../../spec/generated/control.responses.js";
import { operations as novastackOperations } from "../../spec/generated/novastack.operations.ts";
import { validators as novastackResponses } from "../../spec/generated/novastack.responses.js";
import { operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import { validators as novyxResponses } from "../../spec/generated/novyx.responses.js";

/** A way to reach a mock. The suites of behaviour run over each of them. */
export type Transport = {
  name: string;
  /** A mock whose every response is checked against the spec; `mock.fetch` goes over this transport. Ends with the test. */
  open(options?: MockOptions): Promise<TestMock>;
};

export type TestMock = SandboxMock & { close(): Promise<void> };

/** The instant at which the mocks of the tests begin. */
export const startOfTests = Date.UTC(2026, 2, 1, 12);

/** Makes a mock one of the tests, given how requests get to it. */
export function opened<Opened extends TestMock>(
  mock: Opened,
  fetchOver: (mock: Opened) => SandboxMock["fetch"],
): TestMock {
  onTestFinished(() => mock.close());
  mock.clock.freeze();
  mock.clock.set(startOfTests);
  const send = fetchOver(mock);
  return {
    ...mock,
    async fetch(input, init, info) {
      // What a fault spoils does not fit the spec, and may not even be read.
      const isSpoiled = mock.faults.list().some(({ body }) => body !== undefined);
      const response = await send(input, init, info);
      if (!isSpoiled) await check(input, init, response);
      return response;
    },
  };
}

const specs = [
  { operations: novastackOperations, responses: novastackResponses },
  { operations: novyxOperations, responses: novyxResponses },
  { operations: controlOperations, responses: controlResponses },
];

/** Throws where a response does not fit the spec of its operation: an undeclared status, type or body. */
async function check(input: Request | URL | string, init: RequestInit | undefined, response: Response): Promise<void> {
  const method = init?.method ?? (input instanceof Request ? input.method : "GET");
  const path = new URL(input instanceof Request ? input.url : input, "http://localhost").pathname.replace(
    /^\/~[^/]+/,
    "",
  );
  for (const { operations, responses } of specs)
    for (const operation of operations) {
      if (operation.method !== method || !templatePattern(operation.path).test(path)) continue;
      // It only ends with the mock; whoever reads it checks its events.
      if (operation.id === "followEvents" && response.ok) continue;
      await checkAgainst(responses[operation.id]!, `${method} ${path}`, response.clone());
    }
}

async function checkAgainst(
  declared: (typeof novyxResponses)[string],
  where: string,
  response: Response,
): Promise<void> {
  const byType = declared[response.status] ?? declared["default"];
  if (!byType) throw new Error(`${where} answered ${response.status}, which the spec does not declare`);
  const type = response.headers.get("content-type")?.split(";")[0] ?? null;
  if (type === null && Object.keys(byType).length === 0) return;
  const validator = type === null ? undefined : byType[type];
  if (!validator) throw new Error(`${where} answered ${response.status} as ${type}, which the spec does not declare`);
  if (type === "application/octet-stream") return;
  const text = await response.text();
  const values =
    type === "text/event-stream"
      ? text.split("\n\n").flatMap((event) => (event.startsWith("data: {") ? [event.slice(6)] : []))
      : [text];
  for (const value of values)
    if (!validator(JSON.parse(value)))
      throw new Error(`${where} answered ${response.status} ${value}: ${JSON.stringify(validator.errors)}`);
}

const templatePattern = (template: string) => new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`);

/** Sends requests to a mock at this address with the global `fetch`. */
export function fetchAt(url: string): SandboxMock["fetch"] {
  return (input, init, info) => {
    const request = new Request(input instanceof Request ? input : new URL(input, url), init);
    if (info) request.headers.set("x-forwarded-for", info.clientIp);
    return fetch(request);
  };
}
