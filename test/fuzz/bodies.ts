import * as fc from "fast-check";

/** A body, and the content type that has to go with it. */
export type Body = { readonly content: string | Uint8Array<ArrayBuffer> | null; readonly type?: string };

const one = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

/** What each operation takes, to begin with. */
const right: { readonly [operation: string]: object } = {
  signUp: { email: "alice@example.com" },
  verify: { token: "abc123", email: "alice@example.com" },
  revokeKey: { key_id: "key_a1b2c3d4" },
  createChatCompletion: {
    model: "nova-7b",
    messages: [
      { role: "user", content: [{ type: "text", text: "Hello" }] },
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id: "1", type: "function", function: { name: "f", arguments: "{}" } }],
      },
      { role: "tool", tool_call_id: "1", content: "7" },
    ],
    stream: true,
    stream_options: { include_usage: true },
    n: 2,
    max_tokens: 5,
    stop: ["x"],
    temperature: 1,
    tools: [
      {
        type: "function",
        function: { name: "f", parameters: { type: "object", properties: { a: { type: "integer" } } } },
      },
    ],
    tool_choice: "auto",
    response_format: {
      type: "json_schema",
      json_schema: { name: "s", schema: { type: "object", required: ["a"], properties: { a: { enum: [1, "b"] } } } },
    },
  },
  createTask: { model: "nova-7b", input: "Sum up.", metadata: { team: "a" } },
  advanceClock: { seconds: 60 },
  setClock: { now: "2027-01-01T00:00:00Z" },
  createNovastackKey: { name: "ci", permissions: ["read", "write"] },
  createNovyxKey: { email: "bob@example.com", tier: "pro", expires_in_seconds: 60 },
  setQuota: { ip: "203.0.113.7", used: 2 },
  addFault: { api: "novyx", operation: "signUp", status: 503, retry_after: 1, delay_ms: 1, times: 2, probability: 0.5 },
  restoreSnapshot: {
    novamock: 1,
    clock: { offset_ms: 0, frozen_at: 1_767_225_600_000 },
    random: [1, 2, 3, 4],
    novyx: {
      accounts: [{ tenant: "t", email: "a@example.com", tier: "free" }],
      keys: [
        {
          id: "key_1",
          tenant: "t",
          hash: "00",
          prefix: "nram_t_a",
          created_at: 0,
          expires_at: null,
          grace_expires_at: 5,
          revoked_at: null,
        },
      ],
      pending: [{ email: "b@example.com", token_hash: "00", expires_at: 1 }],
      sign_ups: { by_ip: [{ subject: "::1", used_at: [1] }], by_email: [] },
    },
    novastack: {
      keys: [{ id: "nskey_1", name: "a", permissions: ["read"], hash: "01", prefix: "ns-a", created_at: 0 }],
      tasks: [{ id: "task_1", created_at: 0, model: "nova-7b", input: "x", metadata: {} }],
      files: [{ id: "file-1", created_at: 0, filename: "a", purpose: "batch", content: "AAAA" }],
    },
    mailbox: [
      { id: "mail_1", to: "b@example.com", subject: "s", text: "t", token: "u", sent_at: "2026-01-01T00:00:00.000Z" },
    ],
  },
};

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  one<unknown>(null, true, "", 0, -1, -0, 1.5, 1e308, 2 ** 53, [], {}, "__proto__", "\ud800", "\u0000", "\r\nX: y"),
  one<unknown>(
    "x".repeat(10_000),
    "A@EXAMPLE.COM",
    "a@localhost",
    "9999-12-31T23:59:59.999Z",
    "2026-13-40T99:99:99Z",
    "👩‍👩‍👧",
  ),
  one<unknown>({ $ref: "#" }, { not: {} }, { pattern: "(a+)+$" }, { enum: [] }, { minimum: 1e9, type: "integer" }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: "binary", maxLength: 50 }),
);

/** Bodies for an operation: right ones, right ones with something wrong in them, and what is no JSON at all. */
export function bodies(operation: string): fc.Arbitrary<Body> {
  const start = right[operation] ?? {};
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({ content: JSON.stringify(start) }) },
    {
      weight: 6,
      arbitrary: fc
        .array(fc.tuple(fc.nat(), oddValue, one("set", "drop", "add")), { minLength: 1, maxLength: 3 })
        .map((changes) => ({ content: JSON.stringify(changes.reduce(corrupt, start)) })),
    },
    { weight: 1, arbitrary: oddValue.map((value) => ({ content: JSON.stringify(value) ?? "" })) },
    { weight: 2, arbitrary: noJson },
    { weight: operation === "uploadFile" ? 12 : 1, arbitrary: forms },
    { weight: 1, arbitrary: fc.constant({ content: null }) },
  );
}

/** Sets, drops or adds something in one place of a value. */
function corrupt(value: unknown, [place, odd, how]: [number, unknown, string]): unknown {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0 || place % 7 === 0)
    return how === "add" && typeof value === "object"
      ? { ...value, [JSON.parse('"__proto__"') as string]: odd, extra: odd }
      : odd;
  const keys = Object.keys(value);
  const key = keys[place % keys.length]!;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  if (how === "drop" && place % 3 === 0) delete copy[key];
  else copy[key] = corrupt(copy[key], [Math.floor(place / keys.length), odd, how]);
  return copy;
}

const noJson: fc.Arbitrary<Body> = fc.oneof(
  one(
    '{"email":',
    '{"email":"a@example.com"}x',
    "[".repeat(50_000),
    '{"a":'.repeat(50_000),
    '{"seconds":1e999}',
    "\ufeff{}",
    "undefined",
  ).map((content) => ({ content })),
  one(
    '{"email":"\\ud800@example.com"}',
    '{"__proto__":{"email":"a@example.com"}}',
    '{"input":"\\udc00","input":"x"}',
  ).map((content) => ({ content })),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ content: Uint8Array.from(bytes) })),
  fc.string({ unit: "binary", maxLength: 200 }).map((content) => ({ content })),
);

const boundary = "-".repeat(20) + "novamock-fuzz";
const part = fc.record({
  disposition: one(
    'form-data; name="file"; filename="a.txt"',
    'form-data; name="purpose"',
    'form-data; name="__proto__"',
    'form-data; name="file"; filename="../\\"x"',
    "form-data",
    "attachment",
    "",
  ),
  extra: one(
    "",
    "Content-Type: text/plain\r\n",
    "Content-Type: image/png\r\nX: y\r\n",
    "Content-Length: 99\r\n",
    "no header\r\n",
  ),
  content: fc.oneof(
    one("batch", "", `--${boundary}`, `\r\n--${boundary}\r\n`, "x".repeat(100)),
    fc.string({ unit: "binary", maxLength: 30 }),
  ),
});
const forms: fc.Arbitrary<Body> = fc
  .record({
    parts: fc.array(part, { maxLength: 4 }),
    named: one(boundary, boundary, boundary, "other", "", "b b", "x".repeat(300)),
    end: one(`--${boundary}--\r\n`, `--${boundary}--\r\n`, `--${boundary}--`, `--${boundary}`, ""),
    newline: one("\r\n", "\r\n", "\r\n", "\n"),
  })
  .map(({ parts, named, end, newline }) => ({
    type: `multipart/form-data; boundary=${named}`,
    content:
      parts
        .map(
          ({ disposition, extra, content }) =>
            `--${boundary}\r\nContent-Disposition: ${disposition}\r\n${extra}\r\n${content}\r\n`,
        )
        .join("")
        .replaceAll("\r\n", newline) + end,
  }));
