import { createServer } from "node:http";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

import type { Ended } from "../support/cli.ts";

import { runCli, start } from "../support/cli.ts";
import { areDocumentsThere, documentOf } from "../facts/documents.ts";
import { asMarkdown, asSite } from "../facts/renderers.ts";
import { shopPage } from "../facts/shop-page.ts";

const folder = mkdtempSync(join(tmpdir(), "novamock-facts-"));
let files = 0;

function file(text: string): string {
  const path = join(folder, `page-${files++}`);
  writeFileSync(path, text);
  return path;
}

/** Feeds a page to standard input. */
function piped(args: string[], text: string): Promise<Ended> {
  return start(process.execPath, ["dist/cli/main.js", ...args, "-"], {}, text).ended;
}

test("facts prints what a page states as YAML, and fingerprints in place of sentences", async () => {
  const { status, stdout, stderr } = await runCli(["facts", file(asMarkdown(shopPage))]);
  const { page, facts, unread } = parse(stdout) as { page: string; facts: Record<string, object[]>; unread: string[] };
  expect({ status, stderr, page, unread }).toEqual({ status: 0, stderr: "", page: "Parcels API", unread: [] });
  expect(Object.keys(facts)).toEqual(["everywhere", "POST /v2/parcels", "GET /v2/parcels"]);
  expect(facts["POST /v2/parcels"]).toContainEqual({ limit: "parcels per sender", amount: 5, window: "24 hours" });
  expect(stdout).not.toContain("signs for them");
});

test("facts --openapi drafts a document that says what the page says and guesses nothing", async () => {
  const { status, stdout } = await runCli(["facts", file(asSite(shopPage)), "--openapi"]);
  const draft = parse(stdout) as { servers: object[]; paths: Record<string, Record<string, object>> };
  expect(status).toBe(0);
  expect(draft.servers).toEqual([{ url: "https://parcels.example.com" }]);
  expect(Object.keys(draft.paths)).toEqual(["/v2/parcels"]);
  expect(draft.paths["/v2/parcels"]!["post"]).toMatchObject({
    summary: "Send Parcel",
    requestBody: {
      content: {
        "application/json": {
          schema: {
            required: ["weight"],
            properties: { weight: { type: "integer" }, note: { type: ["string", "null"] } },
          },
        },
      },
    },
    responses: { "400": { description: "TOO_HEAVY" }, "429": { description: "TOO_MANY" } },
    "x-limits": { "parcels per sender": { count: 5, window: "24 hours" } },
  });
});

test("facts lists what it cannot read", async () => {
  const { status, stdout, stderr } = await piped(
    ["facts"],
    "# A page\n\n| Colour | Taste |\n|---|---|\n| red | sweet |\n",
  );
  expect(status).toBe(0);
  expect((parse(stdout) as { unread: string[] }).unread).toEqual([
    "table of Colour | Taste: 1 rows, kept as sentences",
  ]);
  expect(stderr).toBe("novamock: not read: table of Colour | Taste: 1 rows, kept as sentences\n");
});

const unreadable: [what: string, args: string[], told: RegExp][] = [
  ["a file that is not there", ["drift", "/nowhere/page.md"], /\/nowhere\/page\.md: no such file/],
  ["an empty page", ["drift", file("  \n")], /is empty/],
  ["bytes that are no text", ["facts", file("\u0000\u0001")], /is not text/],
  ["a page of another API", ["drift", file(asMarkdown(shopPage))], /is none of the vendors' pages that are known/],
  ["an address where nobody answers", ["drift", "http://127.0.0.1:1/page"], /127\.0\.0\.1:1\/page: /],
  [
    "a page of ten thousand boxes in each other",
    ["facts", file("<div>".repeat(10_000))],
    /is nested too deeply to be read/,
  ],
  ["no page", ["drift"], /no page is named; expected a file, an address or -/],
  ["two pages", ["facts", "a", "b"], /2 pages are named/],
  ["an unknown API", ["drift", "page", "--api", "other"], /--api: 'other' is unknown; expected novyx or novastack/],
];

test.each(unreadable)("%s ends with status 2 and one clear line", async (_, args, told) => {
  const { status, stdout, stderr } = await runCli(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(told);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("an address that answers an error ends with status 2", async () => {
  const server = createServer((_, response) => response.writeHead(503).end()).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  const { status, stderr } = await runCli(["drift", `http://127.0.0.1:${port}/page`]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: `novamock: http://127.0.0.1:${port}/page: answered 503\n` });
});

test.each(["drift", "facts"])("the help of %s names its flags and exit statuses", async (command) => {
  const { status, stdout } = await runCli([command, "--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^novamock ${command}: .*Exit status: 0`, "s"));
});

test.skipIf(!areDocumentsThere)("drift tells that nothing changed, and ends with status 0", async () => {
  expect(await piped(["drift"], documentOf("novyx")!)).toEqual({
    status: 0,
    stdout: "Novyx · API Keys: nothing changed, 58 facts as known\n",
    stderr: "",
  });
});

test.skipIf(!areDocumentsThere)(
  "drift tells what changed with clauses, places and cases, and ends with status 1",
  async () => {
    const page = documentOf("novyx")!
      .replace("to 2 sign", "to 3 sign")
      .replace("grace period.\n", "grace period. Stamps are red.\n");
    const { status, stdout } = await piped(["drift"], page);
    expect(status).toBe(1);
    expect(stdout).toBe(`Novyx · API Keys: 1 fact changed, 1 sentence new
  changed   POST /v1/keys  limit  2 signups per IP per 30 days → 3 signups per IP per 30 days
           novyx.sign-up.ip-limit · novyx.sign-up.ip-limit-per-ip · novyx.sign-up.ip-limit-window · novyx.sign-up.only-accepted-count · novyx.sign-up.limits-sign-ups-only · novyx.sign-up.parallel · spec/novyx.openapi.yaml (signUp signups per IP) · 7 cases
  added     POST /v1/keys/rotate  sentence  Stamps are red.
           novyx.rotate.old-key-works-in-grace · novyx.rotate.old-key-ends-with-grace · novyx.rotate.from-grace · spec/novyx.openapi.yaml · 5 cases
`);
  },
);

test.skipIf(!areDocumentsThere)("drift --json tells the same to a program", async () => {
  const { status, stdout } = await piped(
    ["drift", "--json", "--api", "novyx"],
    documentOf("novyx")!.replace("429RATE", "403RATE"),
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    api: "novyx",
    matched: 57,
    changes: [
      {
        change: "changed",
        kind: "error",
        at: "POST /v1/keys",
        name: "429 RATE_LIMITED",
        was: "429 RATE_LIMITED",
        now: "403 RATE_LIMITED",
        clauses: [
          "novyx.sign-up.ip-limit",
          "novyx.errors.refusal-changes-nothing",
          "novyx.sign-up.email-limit",
          "novyx.sign-up.email-limit-number",
          "novyx.sign-up.retry-after",
        ],
      },
    ],
  });
});
