import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import type { Document } from "../spec/generator/document.ts";
import type { ResponseValidators } from "../spec/operation.ts";

import { controlErrors } from "../mocks/control/errors.ts";
import { novastackErrors } from "../mocks/novastack/errors.ts";
import { novyxErrors } from "../mocks/novyx/errors.ts";
import { clauses } from "../spec/generated/clauses.ts";
import novastackDocument from "../spec/generated/novastack.document.json" with { type: "json" };
import novyxDocument from "../spec/generated/novyx.document.json" with { type: "json" };
import { validators as controlResponses } from "../spec/generated/control.responses.js";
import { validators as novastackResponses } from "../spec/generated/novastack.responses.js";
import { validators as novyxResponses } from "../spec/generated/novyx.responses.js";
import { placedOperations } from "../spec/generator/document.ts";

const headings = {
  novastack: [
    "API Authentication",
    "Get API Key",
    "Using API Key",
    "Pass in HTTP Header",
    "cURL Example",
    "Python Example",
    "JavaScript Example",
    "API Key Permissions",
    "Security Best Practices",
    "Environment Variable Configuration",
    "Error Code Reference",
    "Error Response Example",
    "Next Steps",
  ],
  novyx: ["API Keys", "Sign Up", "Verify Email", "Rotate Key", "List Keys", "Revoke Key"],
};
const documents = { novastack: novastackDocument, novyx: novyxDocument } as unknown as Record<string, Document>;
const levels = ["documented", "companion", "assumed"];

describe.each([
  { api: "novastack", errors: novastackErrors, responses: novastackResponses, body: inNovastack },
  { api: "novyx", errors: novyxErrors, responses: novyxResponses, body: inNovyx },
  { api: "control", errors: controlErrors, responses: controlResponses, body: inNovyx },
])("the errors of $api", ({ errors, responses, body }) => {
  test.each(Object.entries(errors))("%s, as it is answered, fits the spec of some operation", (code, declared) => {
    const value = body(code, declared);
    expect(Object.values(responses).some((byStatus) => fits(byStatus, declared.status, value))).toBe(true);
  });

  test("an unknown code fits no response", () => {
    const value = body("NO_SUCH_CODE", { status: 418 });
    expect(Object.values(responses).some((byStatus) => fits(byStatus, 418, value))).toBe(false);
  });
});

describe.each(Object.keys(documents))("the spec of %s", (api) => {
  const document = documents[api]!;
  const parts = [
    ...placedOperations(document).flatMap(({ operation }) => [
      [operation.operationId, operation] as const,
      ...Object.entries(operation.responses)
        .filter(([, response]) => !response.$ref)
        .map(([status, response]) => [`${operation.operationId} ${status}`, response] as const),
    ]),
    ...Object.entries(document.components.responses),
  ];

  test.each(parts)("%s has a level, and a reason where it is assumed", (_, part) => {
    expect(levels).toContain(part["x-level"]);
    if (part["x-level"] === "assumed") expect(part).toHaveProperty("x-why", expect.stringMatching(/\w.*\.$/));
  });
});

describe.each(["novastack", "novyx"] as const)("the ledger on %s", (api) => {
  const ofDocument = clauses.filter(({ document }) => document === api);
  const sectionOf =
    (heading: string) =>
    ({ section }: { section: string }) =>
      section.split(": ").includes(heading);

  test.each(headings[api])("the section '%s' is covered", (heading) => {
    expect(ofDocument.filter(sectionOf(heading))).not.toEqual([]);
  });

  test("what is documented stands in a section of the document, and what is companion does not", () => {
    const strays = ofDocument.filter(({ level, section }) => {
      const isOfDocument = headings[api].some((heading) => sectionOf(heading)({ section }));
      return level === "documented" ? !isOfDocument : level === "companion" && isOfDocument;
    });
    expect(strays).toEqual([]);
  });

  test("each clause is a sentence with a source and a known level, and its id description whose it is", () => {
    for (const { id, section, level, description, untestable } of ofDocument) {
      expect(id).toMatch(new RegExp(`^${api}\\.[a-z-]+\\.[a-z-]+$`));
      expect(section).toMatch(/\w/);
      expect(levels).toContain(level);
      expect(description).toMatch(/^\w.*\.$/);
      if (untestable !== null) expect(untestable).toMatch(/^\w.*\.$/);
    }
  });

  test("only what is documented can be untestable", () => {
    expect(ofDocument.filter(({ level, untestable }) => untestable !== null && level !== "documented")).toEqual([]);
  });
});

function inNovastack(code: string, { type }: { status: number; type?: string }): object {
  const message = code === "invalid_api_key" ? "Invalid API key provided" : "A message";
  return { error: { message, type, param: null, code } };
}

function inNovyx(code: string, { status }: { status: number }): object {
  const usage = { current: 2, limit: 2, plan: "free", resets_at: "2026-03-31T12:00:00.000Z" };
  const details = code === "RATE_LIMITED" ? { usage, upgrade_url: "https://www.novyxlabs.com/pricing" } : {};
  return { error: "A message", code, status, ...details };
}

function fits(byStatus: ResponseValidators, status: number, value: object): boolean {
  return (byStatus[status] ?? byStatus["default"])?.["application/json"]?.(value) ?? false;
}

test.each(["novastack", "novyx", "control"])("the examples on the page of %s have values", (api) => {
  const page = readFileSync(new URL(`../spec/generated/${api}.page.html`, import.meta.url), "utf8");
  const examples = page.match(/<pre>.*?<\/pre>/gs) ?? [];
  expect(examples.length).toBeGreaterThan(10);
  expect(examples.filter((example) => /: (?:""|\[\])/.test(example))).toEqual([]);
});
