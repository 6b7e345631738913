import { describe, expect, onTestFinished, test } from "vitest";

import type { HostileTarget } from "../variants/hostile.ts";

import { runContract } from "../../contracts/run-contract.ts";
import { pour, startHttp, startTcp } from "../variants/hostile.ts";

const unreachable: [name: string, problem: string, start: () => Promise<HostileTarget>][] = [
  ["is down", "connection refused", closedPort],
  ["resets connections", "connection reset", () => startTcp((socket) => void socket.resetAndDestroy())],
  ["closes connections", "connection reset", () => startTcp((socket) => void socket.end())],
  ["never answers", "no answer within 150 ms", () => startHttp(() => undefined)],
  [
    "speaks another protocol",
    "Parse Error: .+",
    () => startTcp((socket) => void socket.end("SSH-2.0-OpenSSH_9.6\r\n")),
  ],
  [
    "has a header of a megabyte",
    "Parse Error: .+",
    () => answering(`HTTP/1.1 200 OK\r\nx-a: ${"a".repeat(1_000_000)}`),
  ],
  ["has headers without an end", "no answer within 150 ms", () => startTcp(pour("HTTP/1.1 200 OK\r\n", "x-a: a\r\n"))],
  ["has hints without an end", "no answer within 150 ms", () => startTcp(pour("", "HTTP/1.1 103 Hints\r\n\r\n"))],
  [
    "switches protocols",
    "the connection closed without an answer",
    () => answering("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"),
  ],
];

describe("a target that cannot be reached is named in one line with the reason", () => {
  test.each(unreachable)("one that %s", async (_name, problem, start) => {
    const { url, close } = await start();
    onTestFinished(close);
    // Only what never answers is waited for in vain.
    const timeoutMs = problem.includes("150 ms") ? 150 : 60_000;
    await expect(runContract({ novyx: url, drivers: {}, timeoutMs })).rejects.toMatchObject({
      name: "Unreachable",
      message: expect.stringMatching(new RegExp(`^${url} cannot be reached: ${problem}; expected a server there$`)),
    });
  });

  test("one whose name nobody knows", async () => {
    const target = { novastack: "http://gate.invalid/router/v1", drivers: {}, timeoutMs: 3000 };
    await expect(runContract(target)).rejects.toMatchObject({
      name: "Unreachable",
      message: expect.stringMatching(
        /^http:\/\/gate\.invalid\/router\/v1 cannot be reached: .+; expected a server there$/,
      ),
    });
  });
});

async function closedPort(): Promise<HostileTarget> {
  const target = await startTcp(() => undefined);
  await target.close();
  return { ...target, close: () => Promise.resolve() };
}

function answering(text: string): Promise<HostileTarget> {
  return startTcp((socket) => void socket.end(text));
}
