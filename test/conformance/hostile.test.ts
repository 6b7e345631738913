import type { RequestListener } from "node:http";
import type { Socket } from "node:net";

import { describe, expect, onTestFinished, test } from "vitest";

import type { HostileTarget } from "../variants/hostile.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { runContract } from "../../contracts/run-contract.ts";
import { always, bomb, drip, endlessly, flood, startHttp, startTcp, startTcpOnceReached } from "../variants/hostile.ts";
import { startBackend } from "../variants/plain-node/backend.ts";
import { outcome, reasons } from "../variants/verify.ts";

type Misbehaviour = {
  name: string;
  start: () => Promise<HostileTarget>;
  /** What it shows all the same. */
  passed?: string[];
};

const html = "<!doctype html>\n<title>Welcome to nginx!</title>\n";
// Each just above what is parsed; hostile-process.test.ts sends more.
const deep = "[".repeat(20_000) + "]".repeat(20_000);
const wide = `[${Array(60_000).fill("{}").join(",")}]`;
const secrets = JSON.stringify(
  Array.from({ length: 700 }, (_, index) => ({ api_key: `…nram_aaaaaaaa…nram_aaaaaaaa…${index}` })),
);
const deepError = `${'{"error":'.repeat(3000)}1${"}".repeat(3000)}`;
// The document gives the list no form, so that any object or list of a 2xx is one.
const anyList = ["novastack.models.list", "novastack.permissions.read-models"];

const chunked = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";

const misbehaviours: readonly Misbehaviour[] = [
  http("answers HTML to all", always(200, html, "text/html")),
  http("has no page for any address", always(404, html, "text/html")),
  http("finds every request bad", always(400, '{"error":"bad request"}')),
  http("knows no key", always(401, '{"error":"who are you?"}'), ["novyx.auth.missing-key"]),
  http("lets nobody in", always(403, "")),
  http("admits no request", always(429, '{"code":"RATE_LIMITED"}')),
  http("fails every time", always(500, '{"code":"NOT_FOUND"}')),
  http("is out of service", always(503, "")),
  http("redirects to itself", redirect()),
  http("redirects elsewhere", redirect("https://login.example.com/\u00e4")),
  http("answers null", always(200, "null")),
  http("answers a list", always(200, "[[],[]]"), anyList),
  http("answers a number", always(200, "1e999")),
  http("answers a text", always(200, '"keys"')),
  http("answers nothing", always(204, "")),
  http("lists what is no key", always(200, '{"keys":[null,1,"",[],{}],"data":[null],"error":null}'), [
    ...anyList,
    "novyx.list.endpoint",
  ]),
  http("answers __proto__", always(200, '{"__proto__":{"keys":[]},"constructor":{},"toString":1}'), anyList),
  http("answers deeply nested lists", always(200, deep)),
  http("rejects with deeply nested objects", always(400, deepError)),
  http("lists more than anybody reads", always(200, wide)),
  http("answers nothing but secrets", always(200, secrets), anyList),
  http("packs what it answers, although nobody asked for that", bomb()),
  http("redirects from one host to another", ({ url = "/" }, response) => {
    const other = Number(/\d+$/.exec(url)?.[0] ?? 0) + 1;
    response.writeHead(308, { location: `http://host-${other}.invalid/${other}` }).end();
  }),
  http("answers what is not UTF-8", always(200, Buffer.from([0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22]))),
  http("answers what steers a terminal", always(400, "\u001b[2J\u001b]0;owned\u0007\r\n\u202eok")),
  http("answers without an end", (_, response) => endlessly(`["${"a".repeat(65_536)}`, response)),
  http("streams events without an end", (_, response) => drip("data: {}\n\n", response)),
  once("has headers without an end", flood("HTTP/1.1 200 OK\r\n", "x-a: a\r\n")),
  once("has hints without an end", flood("", "HTTP/1.1 103 Early Hints\r\n\r\n")),
  once("has trailers without an end", flood(`${chunked}0\r\n`, "x-a: a\r\n")),
  once("sends single bytes without an end", flood(chunked, `1;${"a".repeat(100)}\r\n \r\n`)),
  tcp("answers less than it announced", 'content-length: 500\r\n\r\n{"keys":'),
  tcp("answers more than it announced", 'content-length: 2\r\n\r\n{}{"keys":[]}', anyList),
  every2nd("is busy every other time", (_, response) => void response.writeHead(503).end()),
  every2nd("resets every other connection", ({ socket }) => void socket.resetAndDestroy()),
  every2nd("hangs every other time", () => undefined),
  http("hangs once it was reached", ({ url }, response) => void (url === "/" && response.end())),
];

describe("a target that misbehaves passes nothing, and the run ends", () => {
  test.each(misbehaviours)("one that $name", async ({ start, passed = [] }) => {
    const [hostile, backend] = await Promise.all([start(), startBackend()]);
    onTestFinished(() => void Promise.all([hostile.close(), backend.close()]));
    const timeoutMs = 500;
    // Waiting for mails that never come would take most of the time.
    const { mailbox: _, ...drivers } = httpHooks(backend.hooks, { timeoutMs });
    const target = { novyx: hostile.url, novastack: hostile.url, drivers, timeoutMs };
    const report = await runContract(target, { level: "assumed" });
    const { passed: shown, failed } = outcome(report);
    expect(shown.filter((clause) => !passed.includes(clause))).toEqual([]);
    expect(failed.length + reasons(report).length).toBeGreaterThan(0);
    for (const line of [...failed, ...reasons(report)]) expect(line).toMatch(/^[^\p{Cc}\p{Cf}]{1,1500}$/u);
    expect(JSON.stringify(report).length).toBeLessThan(20_000_000);
  });
});

function once(name: string, misbehave: (socket: Socket) => void): Misbehaviour {
  return { name, start: () => startTcpOnceReached(misbehave) };
}

function http(name: string, answer: RequestListener, passed: string[] = []): Misbehaviour {
  return { name, start: () => startHttp(answer), passed };
}

/** Answers `{}` and misbehaves in turn. */
function every2nd(name: string, misbehave: RequestListener): Misbehaviour {
  let asked = 0;
  const answer: RequestListener = (request, response) =>
    (request.url !== "/" && asked++ % 2 === 1 ? misbehave : always(200, "{}"))(request, response);
  return http(name, answer, anyList);
}

function tcp(name: string, rest: string, passed: string[] = []): Misbehaviour {
  const text = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n${rest}`;
  return { name, start: () => startTcp((socket) => void socket.end(text)), passed };
}

function redirect(to?: string): RequestListener {
  return ({ url = "/" }, response) => void response.writeHead(302, { location: encodeURI(to ?? url) }).end();
}
