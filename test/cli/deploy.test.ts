import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";

import { environmentVariable, serveFlags } from "../../cli/flags.ts";
import { operations } from "../../spec/generated/control.operations.ts";
import { freePort } from "../support/free-port.ts";

const read = (file: string) => readFileSync(`deploy/${file}`, "utf8");
const [dockerfile, balancer, compose, manifests] = [
  read("Dockerfile"),
  read("haproxy.cfg"),
  read("compose.yaml"),
  read("kubernetes.yaml"),
];

test("every variable is that of a flag", () => {
  const known = serveFlags.map(({ name }) => environmentVariable(name));
  const named = [...`${dockerfile}${compose}${manifests.replace(/^ *#.*$/gm, "")}`.matchAll(/\bNOVAMOCK_[A-Z_]+/g)].map(
    ([name]) => name,
  );
  expect(named.length).toBeGreaterThan(8);
  expect(known).toEqual(expect.arrayContaining(named));
});

test("what is probed is open to all", () => {
  const probed = [dockerfile, balancer, manifests].flatMap((text) => text.match(/\/_mock\/\w+/g) ?? []);
  const { path } = operations.find(({ id }) => id === "getReadiness")!;
  expect(new Set(probed)).toEqual(new Set([path]));
  expect(operations.find((each) => each.path === path)).toMatchObject({ open: true, method: "GET" });
});

type Manifest = { kind: string; metadata: { name: string }; spec: Record<string, never> };

test("the balancer, the compose file and the manifests have the same mocks", () => {
  const servers = [...balancer.matchAll(/^ +server (\S+) "\$\{(\w+)-([\w-]+):6682\}"$/gm)];
  const names = servers.map(([, name]) => name!);
  expect(names).toEqual(["mock-1", "mock-2", "mock-3", "mock-4"]);
  expect(servers.map(([, , , host]) => host)).toEqual(names);

  const { services } = parse(compose, { merge: true }) as { services: Record<string, { depends_on?: string[] }> };
  expect(Object.keys(services)).toEqual(["balancer", ...names]);
  expect(services["balancer"]!.depends_on).toEqual(names);

  const documents = parseAllDocuments(manifests).map((document) => document.toJS() as Manifest);
  const kinds = documents.map(({ kind, metadata: { name } }) => `${kind} ${name}`);
  expect(kinds).toEqual([
    "StatefulSet novamock",
    "Service novamock-mocks",
    "Deployment novamock-balancer",
    "Service novamock",
    "NetworkPolicy novamock-mocks",
  ]);
  const [{ spec }] = documents as [Manifest];
  expect(spec).toMatchObject({ replicas: names.length, serviceName: "novamock-mocks" });
  const hosts = [...manifests.matchAll(/name: (MOCK_\d), value: "([\w-]+)\.novamock-mocks\./g)];
  expect(hosts.map(([, variable, pod]) => [variable, pod])).toEqual(
    servers.map(([, , variable], index) => [variable, `novamock-${index}`]),
  );
});

test("what the image has in it runs without rights where it can write nothing, and tells its health", async () => {
  const folder = mkdtempSync(join(tmpdir(), "novamock-image-"));
  onTestFinished(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });
  for (const [, files, target] of dockerfile.matchAll(/^COPY (.+) (\S+)$/gm))
    for (const file of files!.split(" "))
      cpSync(file, target === "./" ? join(folder, file) : join(folder, target!), { recursive: true });
  mkdirSync(join(folder, "home"));
  chmodSync(folder, 0o555);

  const commandOf = (word: string) =>
    JSON.parse(new RegExp(`${word} (\\[.*\\])$`, "m").exec(dockerfile)![1]!) as [string, ...string[]];
  const variables = [...dockerfile.matchAll(/^ENV (\w+)=(\S+)$/gm)].map(([, name, value]) => [name!, value!] as const);
  const port = String(await freePort());
  const env = { ...Object.fromEntries(variables), PATH: process.env["PATH"]!, PORT: port };
  // Only who may do anything can become somebody else.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const [, ...args] = commandOf("ENTRYPOINT");
  const mock = spawn(process.execPath, args, { cwd: folder, env, ...user });
  let printed = "";
  mock.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(mock, "close");
  while (!printed.includes("is ready"))
    await Promise.race([once(mock.stdout, "data"), ended.then(() => expect.fail("it ended"))]);

  const [, flag, program] = commandOf("CMD");
  const isHealthy = () => spawnSync(process.execPath, [flag!, program!.replace("6682", port)]).status;
  expect(isHealthy()).toBe(0);
  mock.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect(isHealthy()).toBe(1);
});
