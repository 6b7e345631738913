import type { JsonObject } from "./requests.ts";

import { expect, test } from "vitest";

import { hostileSchemas } from "./hostile-schemas.ts";
import {
  askForSchema,
  completeChat,
  invalid,
  makeRequest,
  makeTool,
  readRejection,
  readRejections,
  streamChat,
  weather,
} from "./requests.ts";

const param = "response_format.json_schema.schema";

test.for<[string, JsonObject, RegExp]>([
  ["an unknown type", { type: "objet" }, /at #, .type. has not/],
  ["properties in an array", { type: "object", properties: [] }, /at #, .properties. has not/],
  ["a property that is no schema", { properties: { "a/b": 5 } }, /at #\/properties\/a~1b, a schema has to be/],
  ["an error far inside", { properties: { "a/b": { items: { type: 5 } } } }, /at #\/properties\/a~1b\/items, 'type'/],
  ["required that is no array", { type: "object", required: "a" }, /.required. has not/],
  ["an empty choice", { anyOf: [] }, /'anyOf' has not/],
  ["an empty enum", { enum: [] }, /'enum' has not/],
  ["a length that is no count", { type: "string", minLength: -1 }, /'minLength' has not/],
  ["a remote reference", { properties: { a: { $ref: "https://a.example/b.json" } } }, /leads to no schema/],
  ["a reference to a file", { $ref: "file:///etc/passwd" }, /leads to no schema/],
  ["a reference that leads nowhere", { $ref: "#/$defs/none" }, /at #, '#\/\$defs\/none' leads to no schema/],
  ["a reference to what is no schema", { $ref: "#/required", required: ["a"] }, /leads to no schema/],
  ["a reference to itself", { $ref: "#" }, /no finite value/],
  ["a required property that cannot be", { properties: { a: false }, required: ["a"] }, /no finite value/],
  ["endless values", { type: "object", properties: { a: { $ref: "#" } }, required: ["a"] }, /no finite value/],
  ["a huge minLength", { type: "string", minLength: 1e9 }, /too large/],
  ["a huge minItems", { type: "array", minItems: 1e9, items: { type: "null" } }, /too large/],
])("a schema with %s is rejected", ([, schema, message]) => {
  expect(readRejections(askForSchema(schema))).toEqual(invalid(param, message));
  const tools = [makeTool("ping"), makeTool("run", { type: "object", properties: { a: schema }, required: ["a"] })];
  if (!JSON.stringify(schema).includes("#"))
    expect(readRejection(() => completeChat(makeRequest({ tools, tool_choice: named("run") })))).toMatchObject({
      param: "tools[1].function.parameters",
    });
});

const object = { type: "object", properties: { a: { type: "string" } }, required: ["a"], additionalProperties: false };

test.for<[string, JsonObject, RegExp]>([
  [
    "allOf",
    { ...object, properties: { a: { allOf: [{ type: "string" }] } } },
    /at #\/properties\/a, 'allOf' is not perm/,
  ],
  [
    "oneOf",
    { ...object, properties: { a: { oneOf: [{ type: "string" }] } } },
    /at #\/properties\/a, 'oneOf' is not perm/,
  ],
  ["not", { ...object, not: {} }, /at #, 'not' is not permitted under strict/],
  [
    "uniqueItems",
    { ...object, properties: { a: { type: "array", uniqueItems: true } } },
    /'uniqueItems' is not permitted/,
  ],
  [
    "a format that OpenAI does not name",
    { ...object, properties: { a: { type: "string", format: "uri" } } },
    /a, strict takes no format 'uri'/,
  ],
  ["an optional property", { ...object, required: [] }, /every property in 'required', and 'a' is not/],
  ["further properties", { ...object, additionalProperties: true }, /'additionalProperties': false/],
  [
    "further properties inside",
    { ...object, properties: { a: { type: "object" } } },
    /at #\/properties\/a, strict needs 'additionalP/,
  ],
  ["a root that is no object", { type: "string" }, /at #, strict needs an object/],
  ["a root that is a choice", { anyOf: [object] }, /at #, strict needs an object, and no anyOf/],
])("a strict schema with %s is rejected, and taken without strict", ([, schema, message]) => {
  const strictly = {
    type: "json_schema",
    json_schema: { name: "answer", strict: true, schema: schema as Record<string, never> },
  } as const;
  expect(readRejections(makeRequest({ response_format: strictly }))).toEqual(invalid(param, message));
  expect(completeChat(askForSchema(schema)).choices[0]?.finish_reason).toBe("stop");
});

test("a strict schema of the subset is taken", () => {
  const schema = {
    ...object,
    title: "Answer",
    properties: {
      a: { anyOf: [{ $ref: "#/$defs/b" }, { type: "null" }], description: "One of them", default: null },
    },
    $defs: {
      b: {
        ...object,
        properties: { a: { type: ["string", "null"], format: "date-time", pattern: "^2", minLength: 1 } },
      },
    },
  };
  const json_schema = { name: "answer", strict: true, schema: schema as unknown as Record<string, never> };
  const { choices } = completeChat(makeRequest({ response_format: { type: "json_schema", json_schema } }));
  expect(choices[0]?.message.content).toBe('{"a":{"a":"2026-01-15T09:30:00Z"}}');
});

test("the schema of a strict tool is held to the subset, and named", () => {
  const tool = makeTool("run", { type: "object", properties: { a: {} } });
  const rejection = readRejections(makeRequest({ tools: [{ ...tool, function: { ...tool.function, strict: true } }] }));
  expect(rejection).toEqual(
    invalid("tools[0].function.parameters", /^Invalid schema for function 'run': at #, strict/),
  );
});

test("a malformed schema is rejected also where its tool is not called", () => {
  const tools = [weather, makeTool("other", { type: "object", properties: { a: { type: "objet" } } })];
  expect(readRejections(makeRequest({ tools, tool_choice: "none" }))).toEqual(invalid("tools[1].function.parameters"));
});

test("a stream is rejected before its first chunk", () => {
  expect(() => streamChat(askForSchema({ type: "objet" }))).toThrow(/OpenAI refuses/);
});

test("the list of hostile schemas is long", () => {
  expect(hostileSchemas.length).toBeGreaterThanOrEqual(200);
});

test.for(hostileSchemas)("few parts are read of %s", ([, schema]) => {
  const reads = { count: 0 };
  const outcome = answerOrMessage(askForSchema(counted(schema, reads)));
  expect(outcome.length).toBeLessThan(300_000);
  // Each is a look at one keyword or one member of a list; a schema that doubles 40 times has a billion of them.
  expect(reads.count).toBeLessThan(2_000_000);
});

function answerOrMessage(request: ReturnType<typeof askForSchema>): string {
  try {
    return completeChat(request).choices[0]?.message.content ?? "";
  } catch (error) {
    return readRejection(() => {
      throw error;
    }).message;
  }
}

const named = (name: string) => ({ type: "function" as const, function: { name } });

/** The same value, with each look into it counted. */
function counted(value: unknown, reads: { count: number }, seen = new Map<object, object>()): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known) return known;
  const proxy = new Proxy(value, {
    get(target, key) {
      reads.count += 1;
      return counted(Reflect.get(target, key), reads, seen);
    },
    ownKeys(target) {
      const keys = Reflect.ownKeys(target);
      reads.count += keys.length;
      return keys;
    },
    getOwnPropertyDescriptor(target, key) {
      const found = Reflect.getOwnPropertyDescriptor(target, key);
      return found?.configurable ? { ...found, value: counted(found.value, reads, seen) } : found;
    },
  });
  seen.set(value, proxy);
  return proxy;
}
