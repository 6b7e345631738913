import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Project } from "../support/project.ts";
import type { StartedCli } from "../support/cli.ts";
import type { StartedFront } from "../support/front.ts";

import { startCli } from "../support/cli.ts";
import { startFront } from "../support/front.ts";
import { createProject } from "../support/project.ts";
import { paste, testInShell } from "../support/shell.ts";

type Block = { language: string; code: string };

const pages = ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "SUPPORTED.md", "llms.txt", ...markdownIn("docs")];

/** Where the blocks of a page are run; those of any other page are run here. */
const runElsewhere: Record<string, string> = {
  "docs/frontend.md": "test/browser/frontend-guide.test.ts",
  "docs/recipes.md": "test/browser/recipes.test.ts",
  "docs/frameworks.md": "test/docs/frameworks.test.ts",
};

/** The blocks that are run nowhere, by how they begin, and why. */
const notRun: Record<string, string> = {
  "docker run": "needs Docker; test/safety/exposure.test.ts starts the mock as the container does",
  "npm ci && npm run build:js\n": "needs Docker; test/cli/deploy.test.ts reads the file, and runs the image's command",
  "kubectl ": "needs a cluster; test/cli/deploy.test.ts reads the manifests",
  "for port in": "needs HAProxy; test/scale/ runs it",
  "npm ci ": "the commands of this repository itself; .ci/run is made of them",
  'export default {\n  novyx: "http://127.0.0.1:8000",\n  mailpit':
    "needs Mailpit; test/gate/mailpit.test.ts stands in for it",
  "npx novamock drift https": "asks the vendor; test/cli/facts-and-drift.test.ts runs the command on files",
  "# .github/workflows/drift.yml": "a workflow of GitHub; test/cli/facts-and-drift.test.ts runs its command",
  "jobs:": "a workflow of GitHub; test/verify/action.test.ts runs the steps of the action",
};

/** What a block prints and how it ends, where that is not simply 0, by how the block begins. */
const endings: Record<string, { status?: number; prints: RegExp }> = {
  "import OpenAI": { prints: /^This is a mock answer from nova-7b/ },
  "import { startMock }": { prints: /^200\n401\n$/ },
  "npx novamock verify --novyx http://127.0.0.1:8000 --hooks http://127.0.0.1:8000/test-hooks": {
    prints: /\nPassed: /,
  },
  "npx novamock verify --novyx http://127.0.0.1:6682": { prints: /\nPassed: (\d+) passed of \1 clauses/ },
  "npx novamock verify --novyx http://127.0.0.1:8000\n": { prints: /\d+ not offered[^\n]*: no mailbox/ },
  "npx novamock verify --novyx http://127.0.0.1:8000 --plan": { prints: /Nothing was sent\.\n$/ },
  "curl -X POST http://127.0.0.1:6682/_mock/novastack/keys": { prints: /"permissions":\["read"\]/ },
  // It has no hook for novastack's keys.
  "npx novamock verify --config novamock.config.mjs\n": { status: 4, prints: /% verified, where 90 % are required/ },
  NOVAMOCK_NOVASTACK_KEYS: { prints: /\nNothing failed, \d+ % verified: / },
  "npx novamock verify --config novamock.config.mjs --report": {
    status: 4,
    prints: /% verified, where 90 % are required/,
  },
  "npx novamock verify --config novamock.config.mjs --waivers": {
    status: 1,
    prints: /the waiver of novyx\.revoke\.by-prefix is needed no more: the clause passes/,
  },
  "// contract.test.js": { prints: / passed/ },
  "npx novamock verify --config novamock.config.mjs --clause": { prints: /\nPassed: 1 passed of 1 clauses/ },
};

/** The files that blocks are written to, by how they begin: what is run later needs them. */
const files: Record<string, string> = {
  "// novamock.config.mjs": "novamock.config.mjs",
  '[{ "clause"': "waivers.json",
  "// contract.test.js": "contract.test.js",
  "import OpenAI": "openai.mjs",
  "import { startMock }": "mock.mjs",
};

const startingWith = <Value>(table: Record<string, Value>, code: string): Value | undefined =>
  Object.entries(table).find(([begin]) => code.startsWith(begin))?.[1];

test.each(Object.values(runElsewhere))("%s, which runs the blocks of a page, is there", (file) => {
  expect(existsSync(file)).toBe(true);
});

test.each(pages)("every link of %s leads somewhere", (page) => {
  const text = readFileSync(page, "utf8").replace(/^```.*?^```$/gms, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!.split("#")[0]!);
  const inside = links.filter((link) => link !== "" && !/^https?:/.test(link));
  expect(inside.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

const blocks = pages
  .filter((page) => !(page in runElsewhere))
  .flatMap((page) => blocksOf(page).map((block) => ({ page, ...block })))
  .filter(({ code }) => !startingWith(notRun, code));

describe("the samples do what the pages say", () => {
  let project: Project;
  let mock: StartedCli;
  let front: StartedFront;
  const keys: Record<string, string> = {};
  beforeAll(async () => {
    project = createProject({ tools: ["openai", "vitest"] });
    project.write({ "package.json": '{ "type": "module" }' });
    mkdirSync(join(project.folder, "node_modules/.bin"));
    symlinkSync("../novamock/dist/cli/main.js", join(project.folder, "node_modules/.bin/novamock"));
    chmodSync(join(project.folder, "node_modules/novamock/dist/cli/main.js"), 0o755);
    mock = await startCli(["--trust-proxy", "loopback"]);
    front = await startFront(mock.ready.url);
    for (const permissions of ["read", "write", "read+write+delete"]) {
      const made = await fetch(`${mock.ready.control}/novastack/keys`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ permissions: permissions.split("+") }),
      });
      keys[permissions] = ((await made.json()) as { api_key: string }).api_key;
    }
    // Commands need files that other blocks are.
    for (const { code } of blocks) writeFile(code);
  });
  afterAll(async () => {
    await Promise.all([mock?.stop(), front?.close()]);
    project?.remove();
  });

  for (const { page, language, code } of blocks) {
    const [title] = code.split("\n");
    testInShell(`${page}: ${title}`, () => tryBlock(language, code));
  }

  /** Writes the file that a block is; undefined where it is none. */
  function writeFile(code: string): string | undefined {
    const file = startingWith(files, code);
    if (file) project.write({ [file]: placed(code) });
    return file;
  }

  async function tryBlock(language: string, code: string): Promise<void> {
    const file = writeFile(code);
    if (language === "console") return trySession(code);
    if (code === "npx novamock\n") return tryServer();
    const command = file === undefined ? placed(code) : commandFor(file);
    if (command === undefined) return;
    const ending = startingWith(endings, code);
    expect(ending, "what this block prints has to stand in endings").toBeDefined();
    const { status, stdout, stderr } = await paste(command, environment, project.folder);
    expect({ status, stdout, stderr }).toMatchObject({
      status: ending!.status ?? 0,
      stdout: expect.stringMatching(ending!.prints),
    });
  }

  /** A sample with the addresses of the mock, and of the implementation that the guide calls one's own. */
  function placed(code: string): string {
    return (
      code
        .replaceAll("http://127.0.0.1:6682", mock.ready.url)
        .replaceAll("http://127.0.0.1:8000", front.url)
        // What npx itself does is tried with the blocks that start the mock.
        .replace(/^(.*)npx novamock/m, "$1node_modules/.bin/novamock")
        .replaceAll("process.env.NOVASTACK_API_KEY", JSON.stringify(mock.ready.novastack.apiKey))
        .replace(/([a-z+]+)=sk-\w+/g, (_, permissions: string) => `${permissions}=${keys[permissions]}`)
    );
  }

  function commandFor(file: string): string | undefined {
    if (file.endsWith(".test.js")) return "node node_modules/vitest/vitest.mjs run contract.test.js";
    return /^(openai|mock)\.mjs$/.test(file) ? `node ${file}` : undefined;
  }

  async function tryServer(): Promise<void> {
    // In a group of its own: npx does not hand on to the mock what ends npx.
    const child = spawn("npx", ["novamock"], {
      cwd: project.folder,
      env: { ...process.env, PORT: "0" },
      detached: true,
    });
    let stdout = "";
    for await (const chunk of child.stdout) if ((stdout += String(chunk)).includes("/_mock (")) break;
    process.kill(-child.pid!);
    expect(stdout).toMatch(/http:\/\/127\.0\.0\.1:\d+\/router\/v1/);
  }

  /** The answers below the commands have the right form; ids, tokens and times differ. */
  async function trySession(code: string): Promise<void> {
    const commands = [...code.matchAll(/^\$ (.*)\n(.*)$/gm)];
    expect(commands.length).toBeGreaterThan(0);
    for (const [, command, answer] of commands) {
      const { stdout } = await paste(placed(command!), {}, project.folder);
      expect(shapeOf(JSON.parse(stdout))).toEqual(shapeOf(JSON.parse(answer!)));
    }
  }
});

// Vitest sets the first two, and a user's shell does not have them. Walks change nothing of what a page tells.
const environment = { NODE_ENV: "", VITEST: "", NOVAMOCK_WALKS: "off" };

/** A value with every text, number and instant replaced by its type, since ids, tokens and times differ. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shapeOf(field)]));
}

function blocksOf(page: string): Block[] {
  const blocks = readFileSync(page, "utf8").matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...blocks].map(([, language, code]) => ({ language: language!, code: code! }));
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}
