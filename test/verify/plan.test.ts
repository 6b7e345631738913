import type { AddressInfo } from "node:net";

import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";

import { createTarget } from "../../contracts/config/create-target.ts";
import { planRun } from "../../contracts/plan-run.ts";
import { runCli } from "../support/cli.ts";

const base = "http://127.0.0.1:1";

test("--plan tells the cases, what they cost and what stays unverified, and sends nothing", async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end();
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { status, stdout } = await runCli(["verify", "--novyx", url, "--novastack", url, "--plan"]);
  expect({ status, requests }).toEqual({ status: 0, requests: 0 });
  expect(stdout).toMatch(/^ {2}novyx\.sign-up\.\S+ +1 sign-up, 1 mail$/m);
  expect(stdout).toMatch(/\? \d+ not offered, so unverified: no clock: the target's time cannot be moved\n {4}\S+/);
  expect(stdout).toMatch(/plan: \d+ of \d+ cases, .* clauses can be verified\. Nothing was sent\.\n$/);
});

test("with every hook all is planned, and the costs add up", () => {
  const plan = planRun(createTarget({ novyx: base, novastack: base, hooks: `${base}/_test` }), { level: "assumed" });
  expect(plan.cases.filter(({ reason }) => reason !== null)).toEqual([]);
  expect(plan.clauses.filter(({ reason }) => reason !== null)).toEqual([]);
  expect(plan.costs.signUps).toBe(plan.cases.reduce((sum, { costs }) => sum + costs.signUps, 0));
});

test("what a missing hook leaves unverified is not priced", () => {
  const plan = planRun(createTarget({ novyx: base }), { clause: "novyx.rotate.old-key-*" });
  expect(plan).toMatchObject({
    clauses: [
      { id: "novyx.rotate.old-key-works-in-grace", reason: expect.stringMatching(/^no /) },
      { id: "novyx.rotate.old-key-ends-with-grace", reason: expect.stringMatching(/^no /) },
    ],
    costs: { clockMoves: 0 },
  });
});

test("a target that is not on loopback has one client address, unless a header is trusted", () => {
  const reasonOf = (config: object) =>
    planRun(createTarget({ novyx: "https://api.example.com", hooks: base, ...config }), {
      clause: "novyx.sign-up.ip-limit-per-ip",
    }).clauses[0]!.reason;
  expect(reasonOf({})).toMatch(/^no second IP: the target is not on loopback, .*\(--client-ip-header\)$/);
  expect(reasonOf({ clientIpHeader: "X-Forwarded-For" })).toBeNull();
  expect(reasonOf({ novyx: base, clientIps: false })).toMatch(/^no second IP: .*clientIps: false/);
});
