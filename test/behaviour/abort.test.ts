import { getEventListeners } from "node:events";

import { expect, test } from "vitest";

import { abortOf } from "../../mocks/core/abort.ts";

test("it aborts with the first of its signals, once, and tells that one's reason", () => {
  const [request, mock] = [new AbortController(), new AbortController()];
  const abort = abortOf(request.signal, mock.signal);
  const heard: unknown[] = [];
  abort.subscribe(() => heard.push(abort.reason()));
  expect(abort.isAborted()).toBe(false);
  mock.abort("the mock closes");
  request.abort("the client left");
  expect(heard).toEqual(["the mock closes"]);
  expect(abort.isAborted()).toBe(true);
});

test("who waits no more leaves nothing behind at a signal that lives on", () => {
  const mock = new AbortController();
  for (let request = 0; request < 100; request++)
    abortOf(new AbortController().signal, mock.signal).subscribe(() => {})();
  const left = abortOf(new AbortController().signal, mock.signal).subscribe(() => {});
  expect(getEventListeners(mock.signal, "abort")).toHaveLength(1);
  left();
  expect(getEventListeners(mock.signal, "abort")).toEqual([]);
});

test("many who wait at once are one listener of the signal", () => {
  const mock = new AbortController();
  let heard = 0;
  for (let request = 0; request < 50; request++) abortOf(mock.signal).subscribe(() => heard++);
  expect(getEventListeners(mock.signal, "abort")).toHaveLength(1);
  mock.abort();
  expect(heard).toBe(50);
});

test("who takes the listener back is not told", () => {
  const request = new AbortController();
  abortOf(request.signal).subscribe(() => expect.unreachable())();
  request.abort();
});
