import { expect, test } from "vitest";
import {
  completeChat,
  halfCharacter,
  joinContent,
  makeRequest,
  readContent,
  readStream,
  streamChat,
} from "./requests.ts";

test("a stream opens with the role, sends a chunk per token and closes with the reason", () => {
  const head = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1_700_000_000, model: "nova-7b" };
  const wrap = (delta: object, finish_reason: string | null = null) => ({
    ...head,
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  });
  expect(readStream(makeRequest({ max_tokens: 3 }))).toEqual([
    wrap({ role: "assistant", content: "" }),
    wrap({ content: "This" }),
    wrap({ content: " is" }),
    wrap({ content: " a" }),
    wrap({}, "length"),
  ]);
});

test("a stream with include_usage ends with the usage of the whole", () => {
  const request = makeRequest({ stream_options: { include_usage: true }, n: 2 });
  const chunks = readStream(request);
  expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: completeChat(request).usage });
  expect(readStream(makeRequest()).some((chunk) => "usage" in chunk)).toBe(false);
});

test("a stream of several choices sends them side by side", () => {
  const request = makeRequest({ n: 2 });
  const chunks = readStream(request);
  expect(chunks.slice(0, 4).map(({ choices }) => choices[0]?.index)).toEqual([0, 1, 0, 1]);
  expect([0, 1].map((index) => joinContent(chunks, index))).toEqual([readContent(request), readContent(request, 1)]);
});

test.for([
  "😀😀😀😀😀😀😀 family: 👨‍👩‍👧‍👦 flag: 🇫🇷",
  "lines\n\n  and\ttabs   ",
  "日本語のテキストです。Ünïcödé e\u0301\u0301",
  "lone \ud83d surrogate",
  "",
])("the tokens of %j make the text again and never split a character", (content) => {
  const request = makeRequest({ messages: [{ role: "user", content }] });
  const chunks = readStream(request);
  expect(joinContent(chunks)).toBe(readContent(request));
  const pieces = chunks.map(({ choices }) => choices[0]?.delta.content ?? "");
  expect(pieces.filter((piece) => halfCharacter.test(piece))).toHaveLength(halfCharacter.test(content) ? 1 : 0);
  expect(pieces.filter((piece) => Array.from(piece).length > 6)).toEqual([]);
});

test("a stream makes its chunks as they are asked for", () => {
  const content = "word ".repeat(100_000);
  const [first] = streamChat(makeRequest({ messages: [{ role: "user", content }] }));
  expect(first).toMatchObject({ choices: [{ delta: { role: "assistant", content: "" } }] });
});
