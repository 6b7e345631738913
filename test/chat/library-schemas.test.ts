import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { expect, test } from "vitest";

import { askForSchema, readContent } from "./requests.ts";

// What pydantic 2 (pydantic-models.py) and zod 4 (zod-models.mjs) made of the models beside it, and the values that were
// looked at when they were written down.
const schemas = readJson("schemas.json");
const samples = readJson("samples.json");
const cases = Object.entries(schemas);

const ajv = new Ajv2020({ strict: false, logger: false });
addFormatsModule.default(ajv);
// A time without an offset, which is what zod means by one.
ajv.addFormat("time", /^\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/);

test("at least 30 schemas of libraries are known", () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
  expect(Object.keys(samples)).toEqual(Object.keys(schemas));
});

test.for(cases)("a value for the schema of %s satisfies it, and reads well", ([name, schema]) => {
  const value: unknown = JSON.parse(readContent(askForSchema(schema)));
  const validate = validatorOf(schema as Record<string, unknown>);
  validate(value);
  expect({ errors: validate.errors, value }).toEqual({ errors: null, value: samples[name] });
});

function validatorOf({ $schema, ...schema }: Record<string, unknown>) {
  const isOld = typeof $schema === "string" && $schema.includes("draft-07");
  // Ajv's class for 2020-12 takes a tuple of draft 7 under its new name only.
  return ajv.compile(
    isOld ? (JSON.parse(JSON.stringify(schema).replaceAll('"items":[', '"prefixItems":[')) as object) : schema,
  );
}

function readJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`libraries/${name}`, import.meta.url), "utf8")) as Record<string, unknown>;
}
