import type { RequestListener } from "node:http";

import { describe, expect, onTestFinished, test } from "vitest";

import { runCli } from "../support/cli.ts";
import { always, endlessly, startHttp } from "../variants/hostile.ts";

// Room for an ordinary run, and by far not for what these answers would take.
const heap = { NODE_OPTIONS: "--max-old-space-size=80" };

const listed = Array.from({ length: 5000 }, (_, index) => ({
  key_id: `key_${index}`,
  key_prefix: "nram_",
  status: "active",
}));
let made = 0;
/** What would be right for many operations and hooks, with far too much of it. */
const plausible: RequestListener = (_request, response) => {
  const nth = ++made;
  const key = `nram_${nth}${"k".repeat(nth % 3 === 0 ? 500_000 : 20)}`;
  const body = {
    api_key: key,
    new_key: key,
    key_id: `key_${nth}`,
    id: `id_${nth}`,
    keys: listed,
    now: "2026-01-01T00:00:00Z",
  };
  always(200, JSON.stringify({ ...body, messages: [{ to: "a@b.c", token: `token-${nth}` }] }))(_request, response);
};

/** How a run against it ends: no answer that can be read is an outage, and no verdict. */
const targets: [name: string, answer: RequestListener, status: 1 | 4][] = [
  ["sends a gigabyte", (_, response) => endlessly("a".repeat(65_536), response, { "content-length": 1024 ** 3 }), 4],
  ["streams events as fast as they are read", (_, response) => endlessly("data: {}\n\n".repeat(5000), response), 4],
  ["answers a million levels", always(200, "[".repeat(1e6) + "]".repeat(1e6)), 4],
  ["answers what takes a hundred times its size", always(200, `[${Array(340_000).fill("{}").join(",")}]`), 1],
  ["answers anything, and lists keys without an end", plausible, 1],
];

describe("a target and its hooks cannot use up the memory of the gate", () => {
  test.concurrent.each(targets)("one that %s", async (_name, answer, status) => {
    const { url, close } = await startHttp(answer);
    onTestFinished(close);
    const target = ["--novyx", url, "--novastack", url, "--hooks", `${url}/hooks`];
    const ended = await runCli(["verify", ...target, "--level", "assumed", "--timeout", "2s"], heap);
    expect({ ...ended, stdout: "" }).toEqual({
      status,
      stdout: "",
      stderr: expect.stringMatching(/^(novamock: --hooks: [^\n]+\n)?$/),
    });
    expect(ended.stdout).toMatch(status === 1 ? /\nNot passed: .+\n$/ : /\nNothing failed, 0 % verified: .+\n$/);
  });
});
