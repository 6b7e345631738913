import { expect, test } from "vitest";
import {
  askForSchema,
  invalid,
  joinContent,
  makeRequest,
  readChoice,
  readContent,
  readRejections,
  readStream,
} from "./requests.ts";

test("JSON mode answers a JSON object", () => {
  const request = makeRequest({
    messages: [{ role: "user", content: "Say it in JSON" }],
    response_format: { type: "json_object" },
  });
  expect(JSON.parse(readContent(request))).toEqual({ reply: expect.stringContaining("Say it in JSON") });
  expect(readChoice({ ...request, max_tokens: 2 })).toMatchObject({ finish_reason: "length" });
});

test("JSON mode is rejected when no message asks for JSON", () => {
  expect(readRejections(makeRequest({ response_format: { type: "json_object" } }))).toEqual(
    invalid("messages", /json/),
  );
});

test("a JSON schema shapes the answer, and tokens limit it", () => {
  const request = askForSchema({ type: "object", properties: { city: { type: "string" } }, required: ["city"] });
  expect(readChoice(request)).toMatchObject({ message: { content: '{"city":"mock city"}' }, finish_reason: "stop" });
  expect(readChoice({ ...request, max_tokens: 1 })).toMatchObject({ finish_reason: "length" });
  expect(joinContent(readStream(request))).toBe('{"city":"mock city"}');
});

test("a sample takes the author's examples and defaults where they fit", () => {
  const properties = {
    city: { type: "string", examples: ["Paris"] },
    unit: { type: "string", default: "c" },
    count: { type: "integer", maximum: 0, minimum: 0, examples: ["many"] },
    note: { anyOf: [{ type: "string" }, { type: "null" }], default: null },
    kind: { const: "a" },
    tags: { type: "array", items: { type: "string" } },
  };
  expect(JSON.parse(readContent(askForSchema({ type: "object", properties })))).toEqual({
    city: "Paris",
    unit: "c",
    count: 0,
    note: "mock note",
    kind: "a",
    tags: ["mock tag"],
  });
});
