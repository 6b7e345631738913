import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";

import type { RunningMock } from "../../mocks/index.ts";

import type { Handle } from "../../mocks/core/exchange.ts";

import { listen } from "../../mocks/adapters/node-server.ts";
import { startMock } from "../../mocks/index.ts";
import { novastackError } from "../support/novastack.ts";
import { novyxError, unauthorized } from "../support/novyx.ts";
import { rawRequest, sendRaw } from "../support/raw.ts";

const mebibyte = 1024 * 1024;
const json = { "content-type": "application/json" };
const tooLarge = novyxError(413, "PAYLOAD_TOO_LARGE", `The request body is larger than ${mebibyte} bytes`);

let mock: RunningMock;
let before: object;
beforeEach(async () => {
  mock = await startMock({ port: 0, seed: 7 });
  before = mock.snapshot();
  vi.spyOn(console, "error");
});
afterEach(async () => {
  const reported = vi.mocked(console.error).mock.calls;
  const list = rawRequest("GET /v1/keys", { authorization: `Bearer ${mock.novyx.apiKey}` });
  const [alive] = await sendRaw(mock.port, list);
  const after = mock.snapshot();
  await mock.close();
  vi.restoreAllMocks();
  expect([reported, alive?.status, after]).toEqual([[], 200, before]);
});

test("a header of 20 KiB is answered 431", async () => {
  const [answer] = await sendRaw(mock.port, rawRequest("GET /v1/keys", { "x-large": "x".repeat(20 * 1024) }));
  expect(answer).toMatchObject({ status: 431, body: "novamock: the headers are larger than 16 KiB\n" });
});

test("a path of 20 KiB is answered 431", async () => {
  const [answer] = await sendRaw(mock.port, rawRequest(`GET /v1/${"x".repeat(20 * 1024)}`));
  expect(answer).toMatchObject({ status: 431 });
});

test.each([
  ["no HTTP at all", "hello\r\n\r\n"],
  ["an unknown version", "GET /v1/keys HTTP/9.9\r\nhost: localhost\r\n\r\n"],
  ["no Host", "GET /v1/keys HTTP/1.1\r\n\r\n"],
  ["a Host that is none", "GET /v1/keys HTTP/1.1\r\nhost: a b\r\n\r\n"],
  ["a space in the path", "GET /v1/ke ys HTTP/1.1\r\nhost: localhost\r\n\r\n"],
  ["a header without a name", "GET /v1/keys HTTP/1.1\r\nhost: localhost\r\n: x\r\n\r\n"],
  ["a length that is no number", rawRequest("POST /v1/keys", { ...json, "content-length": "many" })],
  ["a negative length", rawRequest("POST /v1/keys", { ...json, "content-length": "-1" })],
  ["two different lengths", "POST /v1/keys HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}"],
  [
    "a length and chunks",
    "POST /v1/keys HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
  ],
  ["a chunk without a size", rawRequest("POST /v1/keys", { ...json, "transfer-encoding": "chunked" }) + "zz\r\n{}\r\n"],
])("a request with %s is answered 400", async (_, request) => {
  const [answer] = await sendRaw(mock.port, request);
  expect(answer).toMatchObject({ status: 400 });
});

test.each([
  ["two Host headers", "host: localhost\r\nHost: evil.example", "this request has two Host headers"],
  ["gzip before chunked", "transfer-encoding: gzip, chunked", "the only transfer coding that is understood is chunked"],
])("a request with %s is answered 400 with the reason, and the connection ends", async (_, headers, reason) => {
  const chunk = headers.startsWith("transfer") ? "0\r\n\r\n" : "";
  const lines = headers.startsWith("host") ? headers : `host: localhost\r\n${headers}`;
  const [answer] = await sendRaw(mock.port, `POST /v1/keys HTTP/1.1\r\n${lines}\r\n\r\n${chunk}`);
  expect(answer).toMatchObject({ status: 400, body: `novamock: ${reason}\n`, headers: { connection: "close" } });
});

test("a compressed body is answered 415 with the reason", async () => {
  const headers = { ...json, "content-encoding": "gzip" };
  const [answer] = await sendRaw(mock.port, rawRequest("POST /v1/keys", headers, "{}"));
  expect(answer).toMatchObject({
    ...novyxError(415, "UNSUPPORTED_MEDIA_TYPE", "The content encoding gzip is not supported"),
    headers: { "accept-encoding": "identity", "novamock-explain": expect.stringMatching(/without Content-Encoding/) },
  });
});

test("an announced body of 1 MiB + 1 is rejected before it is sent", async () => {
  const request = rawRequest("POST /v1/keys", { ...json, "content-length": String(mebibyte + 1) });
  const [answer] = await sendRaw(mock.port, request);
  expect(answer).toMatchObject(tooLarge);
});

test("a body that comes in chunks is rejected once it is longer than 1 MiB", async () => {
  const chunk = `10000\r\n${" ".repeat(65_536)}\r\n`;
  const request = rawRequest("POST /v1/keys", { ...json, "transfer-encoding": "chunked" });
  const [answer] = await sendRaw(mock.port, request + chunk.repeat(16) + "1\r\n \r\n");
  expect(answer).toMatchObject(tooLarge);
});

test("a client that leaves in the middle of its body harms nobody", async () => {
  const socket = connect(mock.port, "127.0.0.1");
  socket.write(rawRequest("POST /v1/keys", { ...json, "content-length": "1000" }) + '{"email":');
  await sleep(50);
  socket.destroy();
  await sleep(50);
});

test("a client that resets while it waits for mail harms nobody", async () => {
  const socket = connect(mock.port, "127.0.0.1");
  socket.write(rawRequest("GET /_mock/mailbox?wait_ms=60000"));
  await sleep(50);
  socket.resetAndDestroy();
  await sleep(50);
});

test("a body that nobody reads does not get into the next request's way", async () => {
  const rotation = rawRequest("GET /v1/keys", json, '{"a":1}'.repeat(10_000));
  const answers = await sendRaw(mock.port, rotation + rawRequest("GET /v1/keys"), 2);
  expect(answers).toMatchObject([unauthorized, unauthorized]);
});

test("a rejected body does not get into the next request's way", async () => {
  const rejected = rawRequest("POST /v1/keys", { "content-type": "text/plain" }, "x".repeat(1000));
  const answers = await sendRaw(mock.port, rejected + rawRequest("GET /v1/keys"), 2);
  expect(answers.map(({ status }) => status)).toEqual([415, 401]);
});

test.each([
  ["TRACE /v1/keys", { status: 405, headers: { allow: expect.stringMatching(/GET/) } }],
  ["QUERY /router/v1/models", { status: 405, headers: { allow: "GET" } }],
  ["GET http://other.example/v1/keys", { status: 403 }],
  ["GET //v1/keys", { status: 404 }],
  ["GET /v1/../v1/keys", { status: 401 }],
  ["GET /router/v1/models#x", { status: 401 }],
  ["GET /v1/keys?", unauthorized],
  ["OPTIONS *", { status: 400 }],
])("%s is answered", async (line, expected) => {
  const [answer] = await sendRaw(mock.port, rawRequest(line));
  expect(answer).toMatchObject(expected);
});

test("a key that is not ASCII is an unknown one", async () => {
  const [answer] = await sendRaw(mock.port, rawRequest("GET /router/v1/models", { authorization: "Bearer schlüßel" }));
  const error = { code: "invalid_api_key", message: "Invalid API key provided" };
  expect(answer).toMatchObject(novastackError(401, "authentication_error", error));
  expect(answer!.headers["novamock-explain"]).toMatch(/^(no key of this sandbox|the key that was sent)/);
});

test("a header of 20 KiB after another request was answered is told", async () => {
  const socket = connect(mock.port, "127.0.0.1");
  let received = "";
  socket.on("data", (bytes) => (received += bytes.toString()));
  socket.write(rawRequest("GET /v1/keys"));
  await expect.poll(() => received).toMatch(/"UNAUTHORIZED"/);
  socket.write(rawRequest("GET /v1/keys", { "x-large": "x".repeat(20 * 1024) }));
  await new Promise((resolve) => socket.once("close", resolve));
  expect(received).toMatch(/HTTP\/1\.1 431 [^]*\r\n\r\nnovamock: the headers are larger than 16 KiB\n$/);
});

test.each([
  ["a trailer of 20 KiB", `0\r\nx: ${"y".repeat(20 * 1024)}\r\n\r\n`, 431],
  ["a chunk extension of 20 KiB", `2;${"x".repeat(20 * 1024)}\r\n{}\r\n0\r\n\r\n`, 413],
])("%s is rejected", async (_, body, status) => {
  const [answer] = await sendRaw(mock.port, rawRequest("POST /v1/keys", { "transfer-encoding": "chunked" }) + body);
  expect(answer).toMatchObject({ status });
});

test.each([
  ["xchunked", {}],
  ["chunked, identity", {}],
  ["identity", { "content-length": "2" }],
])("the transfer encoding '%s' is rejected", async (encoding, more) => {
  const [answer] = await sendRaw(mock.port, rawRequest("POST /v1/keys", { "transfer-encoding": encoding, ...more }));
  expect(answer).toMatchObject({ status: 400 });
});

test.each([
  ["GET /v1/keys HTTP/1.0\r\nhost: localhost\r\n\r\n", 401],
  ["GET /v1/keys HTTP/1.0\r\n\r\n", 400],
  ["GET /v1/keys HTTP/1.1\r\nhost:\r\n\r\n", 400],
  ["GET /v1/keys HTTP/1.1\r\nhost: localhost@evil.example\r\n\r\n", 400],
  ["GET /v1/keys HTTP/1.1\r\nhost: evil.example/localhost\r\n\r\n", 400],
  ["GET /v1/keys HTTP/1.1\r\nhost: evil.example\r\nhost: localhost\r\n\r\n", 400],
  ["GET /v1/keys HTTP/1.1\nhost: localhost\n\n", 400],
  ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
  ["GET http://localhost/v1/keys HTTP/1.1\r\nhost: localhost\r\n\r\n", 401],
  ["GET http://evil.example/_mock/clock HTTP/1.1\r\nhost: localhost\r\n\r\n", 403],
])("%j is answered %i", async (request, status) => {
  const [answer] = await sendRaw(mock.port, request);
  expect(answer).toMatchObject({ status });
});

test.each(["websocket", "h2c"])("an upgrade to %s is not made, and the request is answered", async (upgrade) => {
  const request = rawRequest("GET /v1/keys", { connection: "upgrade", upgrade });
  const [answer] = await sendRaw(mock.port, request);
  expect(answer).toMatchObject(unauthorized);
});

test("a CONNECT request gets no tunnel", async () => {
  expect(await sendRaw(mock.port, rawRequest("CONNECT localhost:80"))).toEqual([]);
});

test("a hundred requests in one go are answered in their order", async () => {
  const requests = Array.from({ length: 100 }, (_, index) => rawRequest(`GET /v1/${index}`)).join("");
  const answers = await sendRaw(mock.port, requests, 100);
  const ids = answers.map(({ headers }) => headers["x-request-id"]);
  expect(ids).toEqual(Array.from({ length: 100 }, (_, index) => `req_${index + 1}`));
});

test("a client that has closed its half of the connection still gets its answer", async () => {
  const socket = connect({ port: mock.port, host: "127.0.0.1", allowHalfOpen: true });
  let received = "";
  socket.on("data", (bytes) => (received += bytes.toString()));
  socket.end(rawRequest("GET /v1/keys"));
  await new Promise((resolve) => socket.once("close", resolve));
  expect(received).toMatch(/^HTTP\/1\.1 401 /);
});

describe("clients that are slow", () => {
  const timeouts = { headersMs: 200, requestMs: 400, readMs: 30_000, checkMs: 50 };
  const handle: Handle = async (incoming) => ({ status: 200, headers: {}, body: await incoming.readBody(100) });
  const complaint = "novamock: the request took too long to come\n";

  test.each([
    ["send nothing", ""],
    ["send half of their headers", "POST / HTTP/1.1\r\nhost: localhost\r\nx-a"],
    ["send half of their body", rawRequest("POST /", { "content-length": "10" }) + "{"],
    ["send half of a chunk", rawRequest("POST /", { "transfer-encoding": "chunked" }) + "a\r\n{"],
  ])("are cut off when they %s", async (_, beginning) => {
    const server = await listen(handle, { port: 0, host: "127.0.0.1", timeouts });
    onTestFinished(() => server.close());
    expect(await sendRaw(server.port, beginning)).toMatchObject([{ status: 408, body: complaint }]);
  });

  test("are cut off when they drip", async () => {
    const server = await listen(handle, { port: 0, host: "127.0.0.1", timeouts });
    onTestFinished(() => server.close());
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write("POST / HTTP/1.1\r\nhost: localhost\r\n");
    const drip = setInterval(() => socket.write("x: y\r\n"), 20);
    await new Promise((resolve) => socket.once("close", resolve));
    clearInterval(drip);
  });
});
