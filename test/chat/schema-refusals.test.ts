import type { JsonObject } from "./requests.ts";
import { expect, test } from "vitest";
import { completeChat, streamChat } from "../../mocks/novastack/chat.ts";
import { ApiError } from "../../mocks/core/api-error.ts";
import {
  askForSchema,
  invalid,
  makeRequest,
  makeTool,
  readContent,
  readRejection,
  readRejections,
  stamp,
  weather,
} from "./requests.ts";

/** 40 definitions, each of which refers to the next twice. */
function doubled(combine: (ref: { $ref: string }) => JsonObject, last: unknown = { type: "string" }): JsonObject {
  const names = Array.from({ length: 40 }, (_, index) => index);
  const $defs = Object.fromEntries(names.map((index) => [`a${index}`, combine({ $ref: `#/$defs/a${index + 1}` })]));
  return { $ref: "#/$defs/a0", $defs: { ...$defs, a40: last } };
}

function nestArrays(levels: number, fields: JsonObject): JsonObject {
  return levels === 0 ? { const: 1 } : { type: "array", items: nestArrays(levels - 1, fields), ...fields };
}

const long = "a".repeat(50);
const rejected: [string, JsonObject, RegExp][] = [
  ["an unknown type", { type: "objet" }, /#\/type: "objet" is not one/],
  ["properties in an array", { type: "object", properties: [] }, /#\/properties/],
  [
    "a property that is no schema",
    { type: "object", properties: { "a/b": 5 } },
    /#\/properties\/a~1b: 5 is not a schema/,
  ],
  ["required that is no array", { type: "object", required: "a" }, /#\/required/],
  ["an empty choice", { anyOf: [] }, /#\/anyOf/],
  ["a length that is no count", { type: "string", minLength: -1 }, /#\/minLength/],
  ["a pattern that is none", { type: "string", pattern: "(" }, /#\/pattern.*Unterminated/],
  ["a remote reference", { type: "object", properties: { a: { $ref: "https://a.example/b.json" } } }, /same document/],
  ["a reference to a file", { $ref: "file:///etc/passwd" }, /same document/],
  ["a reference that leads nowhere", { $ref: "#/$defs/none" }, /leads to no schema/],
  ["a dynamic reference", { $dynamicRef: "#a" }, /not supported/],
  ["bounds that exclude each other", { type: "integer", minimum: 5, maximum: 1 }, /no value that satisfies/],
  [
    "a required property that cannot be",
    { type: "object", properties: { a: false }, required: ["a"] },
    /no finite value/,
  ],
  ["a reference to itself", { $ref: "#" }, /no finite value/],
  [
    "references in a circle",
    { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } },
    /no finite value/,
  ],
  ["endless values", { type: "object", properties: { a: { $ref: "#" } }, required: ["a"] }, /no finite value/],
  ["a branch that is the whole", { anyOf: [{ type: "object" }, { $ref: "#" }] }, /deeply|steps/],
  ["a huge minLength", { type: "string", minLength: 1e9 }, /too large/],
  ["a huge minItems", { type: "array", minItems: 1e9, items: { type: "null" } }, /too large/],
  ["a huge minProperties", { type: "object", minProperties: 1e9 }, /properties/],
  ["arrays of arrays of arrays", nestArrays(12, { minItems: 50 }), /too large/],
  ["unique arrays of unique arrays", nestArrays(12, { minItems: 2, uniqueItems: true }), /too large/],
  ["exclusions within exclusions", nestArrays(8, { minItems: 2, not: { const: 5 } }), /too large/],
  [
    "parts that are large together",
    { allOf: [{ type: "array", minItems: 2000 }, { items: { type: "string", minLength: 2000 } }] },
    /too large/,
  ],
  ["a nesting of 5000 levels", JSON.parse('{"not":'.repeat(5000) + "{}" + "}".repeat(5000)), /levels deep/],
  [
    "doubling properties",
    doubled((ref) => ({ type: "object", properties: { x: ref, y: ref }, required: ["x", "y"] })),
    /too many/,
  ],
  ["doubling allOf", doubled((ref) => ({ allOf: [ref, ref] })), /too many/],
  ["doubling anyOf", doubled((ref) => ({ anyOf: [ref, ref] })), /too many|deeply/],
  ["doubling oneOf", doubled((ref) => ({ oneOf: [ref, ref] })), /too many|deeply/],
  ["doubling dead ends", doubled((ref) => ({ anyOf: [ref, ref] }), false), /too many/],
  ["doubling items", doubled((ref) => ({ type: "array", prefixItems: [ref, ref], minItems: 2 })), /too many/],
  [
    "a wide object",
    { type: "object", properties: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`p${i}`, true])) },
    /too many/,
  ],
  [
    "a long list visited often",
    {
      anyOf: Array.from({ length: 4000 }, () => ({ $ref: "#/$defs/x" })),
      $defs: {
        x: { type: "object", required: Array.from({ length: 50_000 }, (_, i) => `r${i}`), properties: { r0: false } },
      },
    },
    /too many/,
  ],
  [
    "a long literal used often",
    {
      type: "object",
      properties: Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`p${i}`, { $ref: "#/$defs/x" }])),
      $defs: { x: { const: ["x".repeat(500_000)] } },
    },
    /too large/,
  ],
  ["a long default repeated", { type: "array", minItems: 1000, items: { default: "x".repeat(500_000) } }, /too large/],
  [
    "a long unique default",
    {
      type: "object",
      properties: { a: { uniqueItems: true, default: Array.from({ length: 9000 }, (_, i) => i % 10) } },
    },
    /steps|too large/,
  ],
  ["a pattern that explodes on a default", { type: "string", pattern: "^(a+)+$", default: `${long}!` }, /steps/],
  ["a pattern that explodes without a plus", { type: "string", pattern: "^(a|a)*b$", default: long }, /steps/],
  [
    "a property pattern that explodes",
    { type: "object", properties: { [`${long}!`]: {} }, patternProperties: { "^(a+)+$": {} } },
    /steps/,
  ],
  [
    "a required name on which a pattern explodes",
    { type: "object", required: [`${long}!`], patternProperties: { "^(a+)+$": {} } },
    /steps/,
  ],
  ["a pattern of a billion characters", { type: "string", pattern: "a{1000000000}" }, /too large/],
  ["a pattern that multiplies", { type: "string", pattern: "((a{1000}){1000}){1000}" }, /too large/],
  ["a pattern of wide classes", { type: "string", pattern: "[ -\uffff]".repeat(300) }, /too large/],
  ["a pattern of deep groups", { type: "string", pattern: "(".repeat(900) + ")".repeat(900) }, /levels deep/],
  ["a pattern with a back reference", { type: "string", pattern: "^(a)\\1$" }, /back references/],
  ["a pattern that looks behind", { type: "string", pattern: "(?<=a)b" }, /not supported/],
];

test.for(rejected)("a schema with %s is rejected soon", ([, schema, message]) => {
  const start = performance.now();
  const tool = makeTool("run", schema);
  const forTool = readRejection(() =>
    completeChat(
      makeRequest({ tools: [makeTool("ping"), tool], tool_choice: { type: "function", function: { name: "run" } } }),
      stamp,
    ),
  );
  const forFormat = readRejection(() => completeChat(askForSchema(schema), stamp));
  expect(performance.now() - start).toBeLessThan(5000);
  expect(forFormat).toEqual({
    code: "invalid_value",
    status: 400,
    param: "response_format.json_schema.schema",
    message: expect.stringMatching(message),
  });
  expect(forTool).toMatchObject({ code: "invalid_value", param: "tools[1].function.parameters" });
});

test.for<[string, JsonObject]>([
  ["a huge maxLength", { type: "string", maxLength: 1e9 }],
  ["a huge maxItems", { type: "array", maxItems: 1e9, items: { type: "string" } }],
  [
    "addresses within addresses",
    Array.from({ length: 40 }).reduce<JsonObject>((inner, _, i) => ({ $id: `http://a/${i}`, allOf: [inner] }), {
      type: "string",
    }),
  ],
  ["doubling optional properties", doubled((ref) => ({ type: "object", properties: { x: ref, y: ref } }))],
  [
    "1800 parts",
    {
      type: "object",
      allOf: Array.from({ length: 1800 }, (_, i) => ({ properties: { [`p${i}`]: { type: "string" } } })),
    },
  ],
  [
    "definitions that all refer to all",
    {
      $ref: "#/$defs/m0",
      $defs: Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [
          `m${i}`,
          {
            type: "object",
            properties: Object.fromEntries(
              Array.from({ length: 12 }, (__, j) => [
                `p${j}`,
                { anyOf: [{ $ref: `#/$defs/m${j}` }, { type: "null" }] },
              ]),
            ),
            required: Array.from({ length: 12 }, (__, j) => `p${j}`),
          },
        ]),
      ),
    },
  ],
])("a schema with %s is answered soon", ([, schema]) => {
  const start = performance.now();
  expect(readContent(askForSchema(schema)).length).toBeLessThan(100_000);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("a malformed schema is rejected also where its tool is not called", () => {
  const tools = [weather, makeTool("other", { type: "objet" })];
  expect(readRejections(makeRequest({ tools, tool_choice: "none" }))).toEqual(invalid("tools[1].function.parameters"));
});

test("a stream is rejected before its first chunk", () => {
  expect(() => streamChat(askForSchema({ type: "objet" }), stamp)).toThrow(ApiError);
});
