import type { ChatMessage } from "./requests.ts";
import { expect, test } from "vitest";
import {
  askForSchema,
  completeChat,
  hello,
  helloReply,
  makeRequest,
  readChoice,
  readContent,
  weather,
} from "./requests.ts";

test("an answer repeats the last user message in OpenAI's form", () => {
  expect(completeChat(makeRequest())).toEqual({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_700_000_000,
    model: "nova-7b",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: helloReply, refusal: null },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    usage: { prompt_tokens: 5, completion_tokens: 20, total_tokens: 25 },
  });
});

test("the same request gets the same answer", () => {
  const request = askForSchema({ type: "object", properties: { a: { type: "string", format: "uuid" } } });
  expect(completeChat(request)).toEqual(completeChat(structuredClone(request)));
});

test("an answer leaves the request as it was", () => {
  const request = makeRequest({ tools: [weather] });
  const before = JSON.stringify(request);
  completeChat(request);
  expect(JSON.stringify(request)).toBe(before);
  expect(Object.getOwnPropertyNames(request.tools?.[0]?.function.parameters)).toEqual([
    "type",
    "properties",
    "required",
  ]);
});

test("an answer mentions the instructions and the turns before", () => {
  const messages: ChatMessage[] = [
    { role: "system", content: "Be brief." },
    { role: "developer", content: "In French." },
    { role: "user", content: "I am Ada." },
    { role: "assistant", content: "Hello Ada." },
    { role: "user", content: "Who am I?" },
  ];
  expect(readContent(makeRequest({ messages }))).toBe(
    'This is a mock answer from nova-7b. My instructions are: "Be brief. In French.". ' +
      'Your message 2 was: "Who am I?". Before that you said: "I am Ada.".',
  );
});

test("earlier turns are shortened without splitting an emoji", () => {
  const messages: ChatMessage[] = [{ role: "user", content: `a${"😀".repeat(100)}` }, hello];
  expect(readContent(makeRequest({ messages }))).toContain(`Before that you said: "a${"😀".repeat(39)}…".`);
});

test("the parts of a message count by their text, and the others by their type", () => {
  const content = [{ type: "text" as const, text: "Look:" }, { type: "image_url" as const }];
  expect(readContent(makeRequest({ messages: [{ role: "user", content }] }))).toContain('"Look: [image_url]"');
});

test("an empty user message is answered", () => {
  const messages: ChatMessage[] = [{ role: "user", content: "" }];
  expect(readContent(makeRequest({ messages }))).toBe("This is a mock answer from nova-7b. Your message 1 was empty.");
});

test("a conversation without a user message is answered", () => {
  const messages: ChatMessage[] = [{ role: "assistant", content: null }];
  expect(readContent(makeRequest({ messages }))).toBe(
    "This is a mock answer from nova-7b. You have not said anything yet.",
  );
});

test("a long prompt gets a long answer", () => {
  const content = "word ".repeat(20_000);
  const { usage } = completeChat(makeRequest({ messages: [{ role: "user", content }] }));
  expect(usage.completion_tokens).toBeGreaterThan(20_000);
});

test("max_tokens cuts the answer to as many tokens", () => {
  const { choices, usage } = completeChat(makeRequest({ max_tokens: 1 }));
  expect(choices[0]).toMatchObject({ message: { content: "This" }, finish_reason: "length" });
  expect(usage).toEqual({ prompt_tokens: 5, completion_tokens: 1, total_tokens: 6 });
});

test("max_completion_tokens wins over max_tokens", () => {
  const { usage } = completeChat(makeRequest({ max_tokens: 1, max_completion_tokens: 3 }));
  expect(usage.completion_tokens).toBe(3);
});

test("an answer that just fits its limit is not cut", () => {
  const { completion_tokens } = completeChat(makeRequest()).usage;
  expect(readChoice(makeRequest({ max_tokens: completion_tokens })).finish_reason).toBe("stop");
  expect(readChoice(makeRequest({ max_tokens: completion_tokens - 1 })).finish_reason).toBe("length");
});

test("an answer ends before the earliest stop sequence", () => {
  const request = makeRequest({ stop: ["nowhere", "nova", "answer"] });
  expect(readChoice(request)).toMatchObject({ message: { content: "This is a mock " }, finish_reason: "stop" });
  expect(readContent(makeRequest({ stop: " mock" }))).toBe("This is a");
  expect(readContent(makeRequest({ stop: "This" }))).toBe("");
});

test("a limit that is reached before the stop sequence cuts the answer", () => {
  const request = makeRequest({ stop: " answer", max_tokens: 2 });
  expect(readChoice(request)).toMatchObject({ message: { content: "This is" }, finish_reason: "length" });
});

test("n choices differ and are all paid for", () => {
  const { choices, usage } = completeChat(makeRequest({ n: 3 }));
  expect(choices.map(({ index, message }) => [index, message.content])).toEqual([
    [0, helloReply],
    [1, `${helloReply} (choice 2)`],
    [2, `${helloReply} (choice 3)`],
  ]);
  expect(usage.completion_tokens).toBe(3 * 20 + 2 * 5);
});

test("sixteen answers to a megabyte end at as many tokens as a model has, and are the same", () => {
  const messages: ChatMessage[] = [{ role: "user", content: " ".repeat(1_000_000) }];
  const { choices, usage } = completeChat(makeRequest({ messages, n: 16 }));
  expect(usage.completion_tokens).toBe(16 * 32_768);
  expect(new Set(choices.map(({ message, finish_reason }) => `${finish_reason} ${message.content}`)).size).toBe(1);
  expect(choices[15]?.finish_reason).toBe("length");
});

test("stop sequences that nearly match everywhere are looked for once through the text", () => {
  const messages: ChatMessage[] = [{ role: "user", content: "a".repeat(500_000) }];
  const stop = ["b", "c", "d", "e"].map((letter) => `${"a".repeat(300)}${letter}${"a".repeat(50_000)}`);
  const from = process.cpuUsage();
  expect(readChoice(makeRequest({ messages, stop })).finish_reason).toBe("length");
  // Looking for them at each place anew takes four seconds each.
  expect(process.cpuUsage(from).user / 1000).toBeLessThan(4000);
});

test("null stands for an option that is not given", () => {
  const request = makeRequest({ n: null, stop: null, max_tokens: null, stream_options: null });
  expect(completeChat(request)).toEqual(completeChat(makeRequest()));
});
