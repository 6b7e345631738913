import { expect, test } from "vitest";

import { readEvents } from "../../contracts/novastack/event-stream.ts";

test("events are read whatever ends their lines", () => {
  for (const end of ["\n", "\r\n", "\r"])
    expect(readEvents(["data: a", "", "data: b", "", ""].join(end))).toEqual(["a", "b"]);
});

test("the space after the colon is optional, and only one is dropped", () => {
  expect(readEvents("data:a\n\ndata:  b\n\n")).toEqual(["a", " b"]);
});

test("comments and other fields are passed over", () => {
  expect(readEvents(": hello\n\nevent: message\nid: 7\ndata: a\n\nretry: 10\n\n")).toEqual(["a"]);
});

test("lines of data add up to one event", () => {
  expect(readEvents('data: {"a":\ndata: 1}\n\n')).toEqual(['{"a":\n1}']);
});

test("the last event needs no empty line, and a mark of the byte order is no part of it", () => {
  expect(readEvents("\uFEFFdata: a\n\ndata: [DONE]")).toEqual(["a", "[DONE]"]);
});
