import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";

import type { Document } from "../../spec/generator/document.ts";

import { clauseProblems, loadClauses } from "../../spec/generator/clauses.ts";
import { carryFacts, loadPages } from "../../spec/generator/known-pages.ts";

// Each change breaks the chain from a page to the specs in one place; whoever makes it must learn where.
type Part = Record<string, never>;
type Specs = { novyx: Part; novastack: Part };

const read = (api: string) => parse(readFileSync(`spec/${api}.openapi.yaml`, "utf8")) as Part;
const clauses = loadClauses("spec/clauses.yaml");

function problemsOf(change: (specs: Specs) => void): string[] {
  const specs = { novyx: read("novyx"), novastack: read("novastack") };
  change(specs);
  const documents = specs as unknown as Record<"novyx" | "novastack", Document>;
  const { problems } = carryFacts(loadPages("spec/facts"), clauses, documents);
  return [...problems, ...clauseProblems(clauses, documents)];
}

/** The part of a spec that a path of keys leads to. */
function at(part: Part, ...keys: string[]): Part {
  return keys.reduce<Part>((node, key) => node[key] as unknown as Part, part);
}

function rename(part: Part, from: string, to: string) {
  Object.assign(part, { [to]: part[from] });
  delete part[from];
}

const signUp = (specs: Specs) => at(specs.novyx, "paths", "/v1/keys", "post");

test("the specs as they are fit the facts and the ledger", () => {
  expect(problemsOf(() => undefined)).toEqual([]);
});

const changes: [what: string, change: (specs: Specs) => void, told: string][] = [
  [
    "a documented status that becomes another",
    (specs) => rename(at(signUp(specs), "responses"), "429", "403"),
    "novyx: POST /v1/keys error 429 RATE_LIMITED: signUp has no response 429",
  ],
  [
    "a documented answer that is left to default",
    ({ novyx }) => delete at(novyx, "paths", "/v1/verify", "post", "responses")["404"],
    "novyx: POST /v1/verify error 404 NOT_FOUND: verify has no response 404",
  ],
  [
    "a documented code under another name",
    ({ novyx }) =>
      Object.assign(at(novyx, "components", "schemas", "RateLimitError", "properties", "code"), { const: "TOO_MANY" }),
    "novyx: POST /v1/keys error 429 RATE_LIMITED: the response 429 of signUp has no RATE_LIMITED",
  ],
  [
    "a path that is not the page's",
    ({ novyx }) => rename(at(novyx, "paths"), "/v1/keys/rotate", "/v1/keys/rotation"),
    "novyx: POST /v1/keys/rotate operation: the spec has no operation POST /v1/keys/rotate",
  ],
  [
    "a path that a sample calls under another name",
    ({ novastack }) => rename(at(novastack, "paths"), "/models", "/model"),
    "novastack: sample shell: the spec has no path /models",
  ],
  [
    "a field that is renamed",
    ({ novyx }) => rename(at(novyx, "components", "schemas", "RotateAnswer", "properties"), "new_key", "key"),
    "novyx: POST /v1/keys/rotate field new_key: the answer of rotateKey has no new_key",
  ],
  [
    "a field that may be null no more",
    ({ novyx }) =>
      Object.assign(at(novyx, "components", "schemas", "Key", "properties", "expires_at"), { type: "string" }),
    "novyx: GET /v1/keys field keys[].expires_at: listKeys keys[].expires_at is string, expected string or null",
  ],
  [
    "a value less in a documented list",
    ({ novyx }) =>
      Object.assign(at(novyx, "components", "schemas", "KeyStatus"), { enum: ["active", "expired", "revoked"] }),
    "novyx: GET /v1/keys field keys[].status: listKeys keys[].status is one of active, expired, revoked, expected one of active, expired, grace, revoked",
  ],
  [
    "another number in a documented limit",
    (specs) => Object.assign(at(signUp(specs), "x-limits", "signups per IP"), { count: 3 }),
    "novyx: POST /v1/keys limit signups per IP: signUp has the limit 3 in 30d, expected 2 in 30d",
  ],
  [
    "another number in a documented length of time",
    ({ novyx }) =>
      Object.assign(at(novyx, "paths", "/v1/keys/rotate", "post", "x-durations", "grace"), { value: "48h" }),
    "novyx: rotateKey grace is 48h, and the fact authentication/~4d5942b45a has 24",
  ],
  [
    "a required parameter that becomes optional",
    ({ novyx }) => Object.assign(at(novyx, "components", "schemas", "VerifyRequest"), { required: ["email"] }),
    "novyx: POST /v1/verify parameter token: verify token is optional",
  ],
  [
    "another base URL",
    ({ novastack }) => Object.assign(at(novastack, "servers", "0"), { url: "https://api.example.com/router/v1" }),
    "novastack: base-url: no server has the address https://api.novapai.ai/router/v1",
  ],
  [
    "a field that no page states and that has no level",
    ({ novyx }) =>
      Object.assign(at(novyx, "components", "schemas", "Key", "properties"), { owner: { type: "string" } }),
    "novyx: Key.owner has no level: no fact states it, and no x-level stands there or around it",
  ],
  [
    "a documented response that no page states",
    (specs) => Object.assign(at(signUp(specs), "responses"), { "418": { description: "A teapot." } }),
    "novyx: signUp 418 has no level: no fact states it, and no x-level stands there or around it",
  ],
  [
    "an error code that no page states and that has no level",
    ({ novyx }) => delete at(novyx, "components", "schemas", "ErrorCode", "x-values")["CONFLICT"],
    "novyx: ErrorCode VALIDATION_ERROR|RATE_LIMITED|INVALID_TOKEN|NOT_FOUND|TIER_REQUIRED|UNAUTHORIZED|CONFLICT|METHOD_NOT_ALLOWED|PAYLOAD_TOO_LARGE|UNSUPPORTED_MEDIA_TYPE|INTERNAL_ERROR|SERVICE_UNAVAILABLE has no level: no fact states it, and no x-level stands there or around it",
  ],
  [
    "a level that says documented",
    (specs) => Object.assign(signUp(specs), { "x-level": "documented" }),
    "novyx: signUp says documented, which facts alone can say",
  ],
  [
    "a second level beside a fact",
    (specs) => Object.assign(signUp(specs), { "x-level": "assumed", "x-why": "It is." }),
    "novyx: signUp has an x-level, and a fact states it",
  ],
  [
    "an assumption without its reason",
    (specs) => delete at(signUp(specs), "responses", "429", "headers", "Retry-After")["x-why"],
    "novyx: signUp 429 Retry-After is assumed and has no x-why",
  ],
];

test.each(changes)("spec:check names the place of %s", (_, change, told) => {
  expect(problemsOf(change)).toContain(told);
});

test("a fact that nothing carries is named, and so is a clause from a fact that no page states", () => {
  const without = clauses.map((clause) =>
    clause.id === "novyx.api.all-tiers" ? { ...clause, facts: ["~0000000000"] } : clause,
  );
  const documents = { novyx: read("novyx"), novastack: read("novastack") } as unknown as Record<
    "novyx" | "novastack",
    Document
  >;
  const public_ = without.map((clause) =>
    clause.id === "novyx.sign-up.public" ? { ...clause, facts: clause.facts.slice(0, 1) } : clause,
  );
  expect(carryFacts(loadPages("spec/facts"), public_, documents).problems).toEqual([
    "novyx: nothing carries the fact ~ef941ab9a8: no clause of the ledger names it, and no place of the novyx spec",
    "clause novyx.api.all-tiers comes from the fact ~0000000000, which no page states",
  ]);
});
