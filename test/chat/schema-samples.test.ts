import type { JsonObject } from "./requests.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { expect, test } from "vitest";
import { askForSchema, makeRequest, makeTool, readCall, readContent } from "./requests.ts";

const node = {
  type: "object",
  properties: {
    name: { type: "string" },
    children: { type: "array", items: { $ref: "#/$defs/node" } },
    next: { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] },
  },
  required: ["name", "children", "next"],
};
const ajv = new Ajv2020({ strict: false });
addFormatsModule.default(ajv);

const formats = "date-time date time duration email uri hostname ipv4 ipv6 uuid".split(" ");
const samplable: [string, JsonObject][] = [
  ["the empty schema", {}],
  ["recursion", { $ref: "#/$defs/node", $defs: { node } }],
  ["recursion through the root", { type: "object", properties: { me: { $ref: "#" }, n: { type: "integer" } } }],
  [
    "recursion that ends in one branch only",
    {
      $ref: "#/$defs/e",
      $defs: {
        e: {
          anyOf: [
            { type: "object", properties: { not: { $ref: "#/$defs/e" } }, required: ["not"] },
            { type: "number" },
          ],
        },
      },
    },
  ],
  [
    "draft 7",
    { type: "array", items: [{ type: "number" }, { $ref: "#/definitions/s" }], definitions: { s: { type: "string" } } },
  ],
  [
    "odd names",
    { type: "object", properties: { "a b": { $ref: "#/$defs/x y~1z" } }, $defs: { "x y/z": { type: "integer" } } },
  ],
  ["names of Object", { type: "object", properties: { constructor: { type: "string" }, toString: { type: "null" } } }],
  [
    "bounds far out",
    { type: "object", properties: { a: { type: "number", minimum: 5000 }, b: { type: "number", maximum: -5000 } } },
  ],
  ["exclusive bounds", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }],
  ["multiples", { type: "integer", minimum: 5001, multipleOf: 7 }],
  [
    "text lengths",
    { type: "object", properties: { a: { type: "string", minLength: 500 }, b: { type: "string", maxLength: 2 } } },
  ],
  ["patterns", { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }],
  ["a pattern with a length", { type: "string", pattern: "^[a-z]+$", minLength: 12 }],
  ["a pattern of an e-mail", { type: "string", format: "email", pattern: "^[a-z]+@mock\\.example$" }],
  [
    "formats",
    { type: "object", properties: Object.fromEntries(formats.map((format) => [format, { type: "string", format }])) },
  ],
  ["tuples", { type: "array", prefixItems: [{ type: "number" }, { type: "string" }], items: false, minItems: 2 }],
  ["maps", { type: "object", additionalProperties: { type: "integer" } }],
  ["undeclared required names", { type: "object", required: ["a", "b"], additionalProperties: { type: "boolean" } }],
  [
    "exclusive alternatives",
    {
      type: "object",
      oneOf: [
        { properties: { kind: { const: "a" }, x: { type: "string" } }, required: ["kind", "x"] },
        { properties: { kind: { const: "b" } }, required: ["kind"] },
      ],
    },
  ],
  [
    "merged parts",
    {
      type: "object",
      allOf: [{ properties: { a: { type: "string" } } }, { properties: { a: { minLength: 50 } }, required: ["a"] }],
    },
  ],
  ["merged numbers", { type: "object", properties: { n: { allOf: [{ type: "integer" }, { minimum: 5000 }] } } }],
  ["merged arrays", { allOf: [{ type: "array", items: { type: "string" } }, { minItems: 3 }] }],
  ["lists of types", { type: "object", properties: { a: { type: ["null", "integer"] }, b: { type: ["null"] } } }],
  [
    "an enum with null",
    { type: ["string", "null"], enum: [null, ...Array.from({ length: 1500 }, (_, index) => `v${index}`)] },
  ],
  ["false and true", { type: "object", properties: { a: true, b: false } }],
  [
    "unknown keywords",
    {
      type: "object",
      properties: { a: { type: "string", example: "x", "x-id": { id: "%", $ref: "?" } } },
      $id: "https://a.example/b",
    },
  ],
  ["a schema 30 levels deep", nest(30)],
];

function nest(levels: number): JsonObject {
  const inner = levels === 0 ? { type: "string" } : nest(levels - 1);
  return { type: "object", properties: { a: inner }, required: ["a"] };
}

test.for(samplable)("a sample satisfies %s in the eyes of another validator too", ([, schema]) => {
  // Ajv would look for the schema's references under its address.
  const rest = Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== "$id"));
  const draft7 = Array.isArray(rest.items) ? { prefixItems: rest.items, items: true } : {};
  const validate = ajv.compile({ ...rest, ...draft7 });
  const value: unknown = JSON.parse(readContent(askForSchema(schema)));
  validate(value);
  expect({ errors: validate.errors, value }).toEqual({ errors: null, value });
});

test("optional properties are filled in", () => {
  const schema = { type: "object", properties: { a: { type: "object", properties: { b: { type: "boolean" } } } } };
  expect(JSON.parse(readContent(askForSchema(schema)))).toEqual({ a: { b: expect.any(Boolean) } });
});

test("the arguments of a tool are an object whatever its schema leaves open", () => {
  expect(readCall(makeRequest({ tools: [makeTool("run", { description: "anything" })] }))?.arguments).toBe("{}");
  expect(readCall(makeRequest({ tools: [makeTool("run", { type: "array" })] }))?.arguments).toBe("{}");
});
