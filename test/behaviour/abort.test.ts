import { expect, test } from "vitest";

import { abortOf, createAbort } from "../../mocks/core/abort.ts";

test("it aborts with the first of the two, once, and tells that one's reason", () => {
  const [request, mock] = [new AbortController(), createAbort()];
  const abort = abortOf(request.signal, mock);
  const heard: unknown[] = [];
  abort.subscribe(() => heard.push(abort.reason()));
  expect(abort.isAborted()).toBe(false);
  mock.abort("the mock closes");
  request.abort("the client left");
  expect(heard).toEqual(["the mock closes"]);
  expect(abort.isAborted()).toBe(true);
});

test("who takes the listener back is not told, by the one nor by the other", () => {
  const [request, mock] = [new AbortController(), createAbort()];
  abortOf(request.signal, mock).subscribe(() => expect.unreachable())();
  request.abort();
  mock.abort("the mock closes");
});

test("many may wait for the same end, and nobody is warned of a leak", async () => {
  const warnings: string[] = [];
  const onWarning = ({ name }: Error) => warnings.push(name);
  process.on("warning", onWarning);
  const mock = createAbort();
  const heard: number[] = [];
  for (let index = 0; index < 100; index++)
    abortOf(new AbortController().signal, mock).subscribe(() => heard.push(index));
  // Warnings are told in the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", onWarning);
  mock.abort("the mock closes");
  expect(warnings).toEqual([]);
  expect(heard).toEqual(Array.from({ length: 100 }, (_, index) => index));
});
