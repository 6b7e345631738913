import type { JournalEntry } from "../../mocks/core/journal.ts";

import { expect, test } from "vitest";

import { createRequestLog } from "../../cli/request-log.ts";
import { createMock } from "../../mocks/index.ts";
import { ask } from "../support/ask.ts";

/** What the log has in this form of requests that a mock answers. */
async function logged(form: "text" | "json", requests: string[], seed = "7"): Promise<string[]> {
  const mock = createMock({ seed });
  const lines: string[] = [];
  const log = createRequestLog(form, (line) => lines.push(line));
  mock.onChange((change) => log("default", change));
  for (const each of requests) await ask(mock, each);
  return lines;
}

const mixed = ["GET /v1/keys", "POST /chat/completions", "GET /_mock/health", "GET /_mock/nothing", "GET /"];

test("the log has a line for each request that came for a vendor, at a wrong address too, and none for the mock's own", async () => {
  expect(await logged("text", mixed)).toEqual([
    "2026-01-01T00:00:00.000Z 401 GET /v1/keys UNAUTHORIZED: there is no Authorization header; send Authorization: Bearer and the key\n",
    expect.stringMatching(
      /^2026-01-01T00:00:00.000Z 404 POST \/chat\/completions this looks like novastack's \/router\/v1\/chat\/completions; [^\n]+\n$/,
    ),
  ]);
});

test("the log as JSON has the same requests", async () => {
  const lines = (await logged("json", mixed)).map((line) => JSON.parse(line) as JournalEntry);
  expect(lines).toMatchObject([
    { api: "novyx", operation: "listKeys", path: "/v1/keys", status: 401, code: "UNAUTHORIZED" },
    { api: null, operation: null, path: "/chat/completions", status: 404, code: null },
  ]);
});

test("the log says no more than is known of a rejection", () => {
  const lines: string[] = [];
  const request: JournalEntry = {
    id: "req_1",
    at: "2026-01-01T00:00:00.000Z",
    api: "novyx",
    operation: "listKeys",
    method: "GET",
    path: "/v1/keys",
    client_ip: "127.0.0.1",
    key: null,
    request_body: null,
    status: 503,
    code: "UNAVAILABLE",
    explain: null,
    fault: "fault_1",
    duration_ms: 2,
    response_headers: {},
    response_body: null,
  };
  createRequestLog("text", (line) => lines.push(line))("default", { kind: "request", request });
  expect(lines).toEqual(["2026-01-01T00:00:00.000Z 503 GET /v1/keys 2 ms (fault_1) UNAVAILABLE\n"]);
});
