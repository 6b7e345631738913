import type { RequestListener } from "node:http";

import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";

import { createPatience, outlasts } from "../../contracts/engine/patience.ts";
import { createHttpClient } from "../../contracts/http/http-client.ts";
import manifest from "../../package.json" with { type: "json" };
import { startHttp } from "../variants/hostile.ts";

test("the gate says who it is, and a case may say it otherwise", async () => {
  const send = await serve(({ headers }, response) => void response.end(headers["user-agent"]));
  expect((await send()).text).toBe(`novamock-verify/${manifest.version}`);
  expect((await send({ "user-agent": "curl/8" })).text).toBe("curl/8");
});

test("a compressed answer that was not asked for is named as such", async () => {
  const send = await serve((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("{}"));
  });
  expect((await send()).problem).toBe(
    "a body compressed with gzip, which was not asked for: no Accept-Encoding was sent",
  );
});

test.each<[status: number, after: string | undefined, waits: boolean]>([
  [429, "0", true],
  [429, "0.05", true],
  [429, "6", false],
  [429, undefined, false],
  [429, "soon", false],
  [503, "0", false],
])("after %i with Retry-After %s it is asked again: %s", async (status, after, waits) => {
  const send = await serve((_, response) => {
    response.writeHead(status, after === undefined ? {} : { "retry-after": after }).end();
  });
  expect(await outlasts(createPatience(), await send())).toBe(waits);
});

test("waiting side by side counts once, and ends with the patience of the run", async () => {
  const send = await serve((_, response) => void response.writeHead(429, { "retry-after": "0.2" }).end());
  const answer = await send();
  const patience = { ...createPatience(), leftMs: 300 };
  expect(await Promise.all([1, 2, 3].map(() => outlasts(patience, answer)))).toEqual([true, true, true]);
  expect(patience.leftMs).toBeGreaterThan(50);
  expect(await outlasts(patience, answer)).toBe(false);
});

test.each<[what: string, isSideBySide: boolean, most: (open: number) => boolean]>([
  ["one after the other is opened four connections at once", false, (open) => open <= 4],
  ["side by side is opened many at once", true, (open) => open > 10],
])("a target that answers %s", async (_what, isSideBySide, holds) => {
  let open = 0;
  let most = 0;
  let turn = Promise.resolve();
  const wait = () => setTimeout(isSideBySide ? 100 : 25);
  const send = await serve((_, response) => {
    most = Math.max(most, ++open);
    void (isSideBySide ? wait() : (turn = turn.then(wait))).then(() => {
      open--;
      response.writeHead(200, { connection: "close" }).end();
    });
  });
  await Promise.all(Array.from({ length: 40 }, () => send()));
  expect(most).toSatisfy(holds);
});

test.each<[what: string, isSideBySide: boolean, most: number]>([
  ["one after the other is asked 48 things at once", false, 48],
  ["slowly, side by side, is asked 128", true, 128],
])("a target that answers %s at most", async (_what, isSideBySide, limit) => {
  let open = 0;
  let most = 0;
  let turn = Promise.resolve();
  const known = new WeakSet<object>();
  const send = await serve(({ socket }, response) => {
    most = Math.max(most, ++open);
    // First answers that come far apart, so that no stall of this process brings them together.
    const ms = known.has(socket) ? 1 : 25;
    known.add(socket);
    void (isSideBySide ? setTimeout(100) : (turn = turn.then(() => setTimeout(ms)))).then(() => {
      open--;
      response.end();
    });
  });
  await Promise.all(Array.from({ length: 800 }, () => send()));
  expect(most).toBeGreaterThan(limit / 2);
  expect(most).toBeLessThanOrEqual(limit);
});

/** A server for one test; returns what asks it. */
async function serve(answer: RequestListener) {
  const { url, close } = await startHttp(answer);
  const client = createHttpClient({ timeoutMs: 2000 });
  onTestFinished(async () => {
    client.close();
    await close();
  });
  return (headers?: Record<string, string>) => client.send({ method: "GET", url, ...(headers && { headers }) });
}
