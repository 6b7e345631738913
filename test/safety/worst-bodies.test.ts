import { expect, test } from "vitest";

import { createMock } from "../../mocks/index.ts";
import { ask } from "../support/ask.ts";

const mock = createMock();
const key = mock.novastack.apiKey;
const headers = { "content-type": "application/json" };
const form = { "content-type": "multipart/form-data; boundary=b" };
const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n';

test.each([
  ["arrays in one another, 501 deep", "[".repeat(501) + "]".repeat(501)],
  ["objects in one another, 501 deep", `${'{"a":'.repeat(501)}0${"}".repeat(501)}`],
  ["100,001 arrays", `[${"[],".repeat(100_000)}0]`],
  ["100,001 objects behind a text with an escaped quote", `["\\\\\\"",${"{},".repeat(100_000)}0]`],
])("a body of %s is rejected before it is parsed", async (_, body) => {
  expect(await ask(mock, "POST /v1/keys", { headers, body })).toMatchObject({
    status: 400,
    body: { code: "VALIDATION_ERROR", error: "The request body has too many objects and arrays" },
  });
});

test("what is as deep as a body may be is kept, and given back", async () => {
  const json = `${"[".repeat(499)}${"]".repeat(499)}`;
  const reply = await ask(mock, "POST /_mock/novastack/replies", { headers, body: `{"json":${json}}` });
  expect(reply.status).toBe(201);
  const messages = [{ role: "user", content: "Hello!" }];
  const chat = await ask(mock, "POST /router/v1/chat/completions", { key, json: { model: "nova-7b", messages } });
  expect(chat).toMatchObject({ status: 200, body: { choices: [{ message: { content: json } }] } });
});

test("brackets in texts are no arrays", async () => {
  const messages = [{ role: "user", content: `\\"${"[{".repeat(200_000)}` }];
  expect(
    (await ask(mock, "POST /router/v1/chat/completions", { key, json: { model: "nova-7b", messages } })).status,
  ).toBe(200);
});

const chat = (more: object) => ({ model: "nova-7b", messages: [{ role: "user", content: "Hello!" }], ...more });
const long = "A".repeat(2 * 1024 * 1024);

test.each([
  ["messages", chat({ messages: [{ role: "user", content: long }] })],
  [
    "an image that calls itself a text",
    chat({ messages: [{ role: "user", content: [{ type: "text", image_url: long }] }] }),
  ],
  ["a tool", chat({ tools: [{ type: "function", function: { name: "f", description: long } }] })],
  ["a name", chat({ [long]: 1 })],
])(
  "a chat whose size is not that of images, audio or files is rejected before it is looked at: %s",
  async (_, json) => {
    const message = "The request body is larger than 1048576 characters beside its images, audio and files";
    expect(await ask(mock, "POST /router/v1/chat/completions", { key, json })).toMatchObject({
      status: 413,
      body: { error: { code: "payload_too_large", message } },
    });
  },
);

test("a chat with a large file and a long list of messages is checked whole", async () => {
  const file = { type: "file", file: { file_data: long } };
  const send = (last: object) => {
    const messages = [
      { role: "user", content: [file] },
      ...Array.from({ length: 2000 }, () => ({ role: "user", content: "Hello!" })),
      last,
    ];
    return ask(mock, "POST /router/v1/chat/completions", { key, json: chat({ messages }) });
  };
  expect((await send({ role: "user", content: "Bye!" })).status).toBe(200);
  expect(await send({ role: "nobody", content: "Bye!" })).toMatchObject({
    status: 400,
    body: { error: { param: "messages[2001].role" } },
  });
});

test.each([
  ["101 parts", `${part.repeat(101)}--b--\r\n`],
  ["17 KiB of headers", `--b\r\n${"x-a: b\r\n".repeat(2200)}\r\n\r\n--b--\r\n`],
  ["a megabyte of headers that do not end", `--b\r\n${"x-a: b\r\n".repeat(125_000)}`],
])("a form of %s is rejected before it is parsed", async (_, body) => {
  expect(await ask(mock, "POST /router/v1/files", { key, headers: form, body })).toMatchObject({
    status: 400,
    body: { error: { code: "invalid_json", message: "The form has too many parts or headers" } },
  });
});

test("a form is read as browsers and curl write it", async () => {
  const body = [
    'ignored\r\n--b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbätch\r\n',
    '--b\r\ncontent-type: text/plain\r\ncontent-disposition: form-data; name="file"; filename="a%22b \\"c\\".txt"\r\n\r\n',
    "\r\n--bc\r\n--\r\n\r\n--b--\r\nignored",
  ].join("");
  const { body: file } = await ask(mock, "POST /router/v1/files", { key, headers: form, body });
  expect(file).toMatchObject({ filename: 'a"b "c".txt', purpose: "bätch", bytes: 12 });
  const quoted = { "content-type": 'multipart/form-data; boundary="b"' };
  expect((await ask(mock, "POST /router/v1/files", { key, headers: quoted, body })).status).toBe(200);
});

test("40,000 keys of an account do not make the next one slower to rotate, and are listed whole", async () => {
  const snapshot = mock.snapshot();
  const [first] = snapshot.novyx.keys;
  for (let index = 1; index < 40_000; index++)
    snapshot.novyx.keys.push({
      ...first!,
      id: `key_${index}`,
      hash: `${index}`.padStart(64, "0"),
      prefix: `nram_${index}`,
    });
  const [few, many] = [createMock(), createMock()];
  await many.restore(snapshot);
  // The least of many: what else the machine does meanwhile is in the others.
  const leastMs = async (mock: typeof few) => {
    let key = mock.novyx.apiKey;
    const rounds: number[] = [];
    for (let index = 0; index < 100; index++) {
      const from = performance.now();
      key = ((await ask(mock, "POST /v1/keys/rotate", { key })).body as { new_key: string }).new_key;
      rounds.push(performance.now() - from);
    }
    return Math.min(...rounds);
  };
  await leastMs(createMock());
  const [ofFew, ofMany] = [await leastMs(few), await leastMs(many)];
  expect(ofMany).toBeLessThan(5 * ofFew);
  const { body } = await ask(many, "GET /v1/keys", { key: many.novyx.apiKey });
  expect((body as { keys: unknown[] }).keys).toHaveLength(40_100);
});
