import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";

import type { StartedCli } from "../support/cli.ts";

import { openStateFile } from "../../cli/state-file.ts";
import { createAccount, emailsIn, killOnce, writeState } from "../kills/kill.ts";
import { runCli, startCli } from "../support/cli.ts";
import { openSandbox } from "../support/sandbox.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "novamock-"));
  file = join(folder, "state.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function createTask({ ready }: StartedCli, input: string): Promise<void> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${ready.novastack.apiKey}` };
  const init = { method: "POST", headers, body: JSON.stringify({ model: "nova-7b", input }) };
  expect((await fetch(`${ready.novastack.baseUrl}/tasks`, init)).status).toBe(200);
}

async function upload({ ready }: StartedCli, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const body = new FormData();
  body.set("purpose", "batch");
  body.set("file", new File([bytes], "a.bin"));
  const init = { method: "POST", headers: { authorization: `Bearer ${ready.novastack.apiKey}` }, body };
  expect((await fetch(`${ready.novastack.baseUrl}/files`, init)).status).toBe(200);
}

test("a change is in the file soon, while the mock runs", async () => {
  const mock = await startCli(["--state", file]);
  expect(existsSync(file)).toBe(false);
  await createAccount(mock, "alice@example.com");
  await vi.waitFor(() => expect(emailsIn(file)).toContain("alice@example.com"), 60_000);
  await createAccount(mock, "bob@example.com");
  await vi.waitFor(() => expect(emailsIn(file)).toContain("bob@example.com"), 60_000);
  await openSandbox(mock.ready.url, "other").createNovyxKey();
  await vi.waitFor(
    () =>
      expect(Object.keys((JSON.parse(readFileSync(file, "utf8")) as { sandboxes: object }).sandboxes)).toEqual([
        "other",
        "default",
      ]),
    60_000,
  );
  expect(readdirSync(folder)).toEqual(["state.json"]);
  await mock.stop();
});

test("nobody else can read the file", async () => {
  writeFileSync(file, JSON.stringify({ novamock: 1, sandboxes: {} }), { mode: 0o644 });
  const mock = await startCli(["--state", file]);
  await mock.stop();
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("where the file's name is a link, the file behind it is written and the link stays", async () => {
  mkdirSync(join(folder, "elsewhere"));
  const behind = join(folder, "elsewhere", "real.json");
  writeFileSync(behind, JSON.stringify({ novamock: 1, sandboxes: {} }));
  symlinkSync(behind, file);
  const mock = await startCli(["--state", file]);
  await createAccount(mock, "alice@example.com");
  await mock.stop();
  expect(emailsIn(behind)).toContain("alice@example.com");
  expect(readdirSync(folder)).toEqual(["elsewhere", "state.json"]);
});

test("a mock that is killed, while it writes too, leaves a file that loads, with all but the last moments", async () => {
  await Promise.all(
    [true, false].map(async (isAimed) => {
      const own = join(folder, String(isAimed), "state.json");
      mkdirSync(dirname(own));
      // Large enough for a write to take a while.
      writeState(own, 5000);
      // What was there when a write began is in the file that it leaves.
      expect((await killOnce(own, "first", { afterMs: 0, writes: 3, isAimed })).writesSince).toBeLessThan(2);
      // What it left loads, and is used on.
      await killOnce(own, "second", { afterMs: 0, writes: 0, isAimed: false });
      const again = await startCli(["--state", own]);
      expect(emailsIn(own)).toContain("first-0@example.com");
      expect(await again.stop()).toMatchObject({ status: 0, stderr: "" });
      expect(readdirSync(dirname(own))).toEqual(["state.json"]);
    }),
  );
});

test("a large state does not keep the mock from answering while it is written", async () => {
  writeState(file, 60_000);
  const mock = await startCli(["--state", file]);
  const before = statSync(file).ino;
  await createAccount(mock, "alice@example.com");
  const isBeingWritten = () => readdirSync(dirname(file)).length > 1;
  let answeredMeanwhile = 0;
  while (statSync(file).ino === before) {
    const wasBeingWritten = isBeingWritten();
    await fetch(`${mock.ready.control}/health`);
    if (wasBeingWritten && isBeingWritten()) answeredMeanwhile++;
  }
  expect(answeredMeanwhile).toBeGreaterThan(2);
  expect(emailsIn(file)).toContain("alice@example.com");
  await mock.stop();
});

test.each(["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"] as const)(
  "the state is saved first of all on %s, while a request is still under way, and a second signal that follows at once is the same wish",
  async (signal) => {
    const mock = await startCli(["--state", file]);
    await createAccount(mock, "alice@example.com");
    const hanging = connect(Number(new URL(mock.ready.url).port), "127.0.0.1");
    onTestFinished(() => void hanging.destroy());
    hanging.on("error", () => undefined);
    const head =
      "POST /v1/keys HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n";
    await new Promise<void>((resolve) => hanging.write(head, () => resolve()));
    mock.child.kill(signal);
    mock.child.kill("SIGTERM");
    while (!existsSync(file)) await new Promise((resolve) => setImmediate(resolve));
    expect(mock.child.exitCode).toBeNull();
    expect(await mock.ended).toMatchObject({ status: 0, stderr: "" });
    expect(emailsIn(file)).toContain("alice@example.com");
  },
);

test("a state of files and odd characters is written in pieces that fit together, and comes back whole", async () => {
  const first = await startCli(["--state", file]);
  const odd = '\u0000\u2028"\\\\'.repeat(1000);
  for (let index = 0; index < 8; index++) await createTask(first, odd);
  await upload(first, new Uint8Array(8 * 1024 * 1024 - 1000).fill(255));
  const before = await (await fetch(`${first.ready.control}/snapshot`)).json();
  expect(await first.stop()).toMatchObject({ status: 0, stderr: "" });
  const second = await startCli(["--state", file]);
  expect(await (await fetch(`${second.ready.control}/snapshot`)).json()).toEqual(before);
  await second.stop();
});

const fitting = { novamock: 1, sandboxes: {} };
test.each([
  ["no JSON", "{\n\n\u001b[31m", "is not JSON"],
  ["a state that does not fit", JSON.stringify({ ...fitting, sandboxes: { default: {} } }), "does not fit"],
  [
    "a state under a name that is none",
    '{"novamock":1,"sandboxes":{"__proto__":{}}}',
    "cannot be the name of a sandbox",
  ],
])("a file that is %s is one clear line and exit 2, and stays as it was", async (_, content, told) => {
  writeFileSync(file, content);
  const line = await rejection(file);
  expect(line).toContain(told);
  expect(line).toContain(file);
  expect(readFileSync(file, "utf8")).toBe(content);
  expect(readdirSync(folder)).toEqual(["state.json"]);
});

test.each([
  ["empty", "", "is not JSON"],
  ["cut off", JSON.stringify(fitting).slice(0, -1), "is not JSON"],
  ["of another kind", "[]", "is not a state file of this version"],
  ["null", "null", "is not a state file of this version"],
  ["of another version", JSON.stringify({ ...fitting, novamock: 2 }), "is not a state file of this version"],
])("a file that is %s is not read, and stays as it was", async (_, content, told) => {
  writeFileSync(file, content);
  const { message } = await problemOf(file);
  expect(message).toContain(told);
  expect(message).toContain(file);
  expect(readFileSync(file, "utf8")).toBe(content);
  expect(readdirSync(folder)).toEqual(["state.json"]);
});

test("a read-only file is one clear line and exit 2, and stays as it was", async () => {
  const content = JSON.stringify(fitting);
  writeFileSync(file, content);
  chmodSync(file, 0o444);
  expect(await rejection(file)).toBe(
    `novamock: --state: cannot use ${file}: it is read-only, and the state is saved into it; name another file\n`,
  );
  expect(readFileSync(file, "utf8")).toBe(content);
});

test.each([
  ["in a folder that is not there", () => join(folder, "no-such-folder", "state.json")],
  ["in a folder that cannot be written into", () => "/proc/state.json"],
  ["that is a folder", () => folder],
  ["that is a device", () => "/dev/null"],
])("a file %s is told at the start", async (_, name) => {
  expect((await problemOf(name())).message).toContain(name());
});

test("two mocks on one file: the last to write wins, and says so", async () => {
  const one = await startCli(["--state", file]);
  const other = await startCli(["--state", file]);
  await createAccount(one, "one@example.com");
  expect(await one.stop()).toMatchObject({ status: 0, stderr: "" });
  await createAccount(other, "other@example.com");
  expect(await other.stop()).toMatchObject({
    status: 0,
    stderr: `novamock: warning: ${file} was changed by somebody else; this mock writes its own state over it\n`,
  });
  expect(emailsIn(file)).toEqual(["demo@example.com", "other@example.com"]);
});

test("a file that cannot be written any more is told while the mock runs, and again at the end", async () => {
  mkdirSync(join(folder, "gone"));
  const mock = await startCli(["--state", join(folder, "gone", "state.json")]);
  rmSync(join(folder, "gone"), { recursive: true });
  await createAccount(mock, "alice@example.com");
  await new Promise((resolve) => mock.child.stderr!.once("data", resolve));
  await createAccount(mock, "bob@example.com");
  const { status, stderr } = await mock.stop();
  expect(status).toBe(2);
  expect(stderr).toMatch(/^novamock: warning: --state: cannot write [^\n]+\nnovamock: --state: cannot write [^\n]+\n$/);
});

test("what a killed mock has left beside the file is removed at the next start", async () => {
  // No process has a number this high.
  writeFileSync(`${file}.99999999.tmp`, "{");
  writeFileSync(`${file}.${process.pid}.tmp`, "of a mock that still runs");
  writeFileSync(join(folder, "state.json.tmp"), "of somebody else");
  const mock = await startCli(["--state", file]);
  await mock.stop();
  expect(readdirSync(folder).sort()).toEqual(["state.json", `state.json.${process.pid}.tmp`, "state.json.tmp"]);
});

/** The line with which a mock rejects to start on a file. */
async function rejection(name: string): Promise<string> {
  const { status, stdout, stderr } = await runCli(["-p", "0", "--state", name]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^novamock: --state: [^\n\p{Cc}]+\n$/u);
  return stderr;
}

/** Why a file cannot be opened or read. */
async function problemOf(name: string): Promise<Error> {
  const opened = openStateFile(name, () => undefined);
  const read = opened.then((each) => each.read(() => Promise.resolve()));
  return read.then(
    () => new Error("nothing"),
    (error: Error) => error,
  );
}
