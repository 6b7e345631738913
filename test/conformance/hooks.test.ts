import type { IncomingMessage, ServerResponse } from "node:http";

import { describe, expect, onTestFinished, test } from "vitest";

import type { Drivers } from "../../contracts/drivers/target.ts";
import type { Report } from "../../contracts/results/report.ts";

import { cases } from "../../contracts/cases.ts";
import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { headingOf } from "../../contracts/results/heading.ts";
import { exitStatus } from "../../contracts/results/outcome.ts";
import { startHttp } from "../variants/hostile.ts";
import { startBackend } from "../variants/plain-node/backend.ts";
import { mockVariants, withoutRoutes } from "../variants/variants.ts";
import { ended, outcome, reasons, verify } from "../variants/verify.ts";

type Hook = { path: string; status: number; driver: keyof Drivers; need: string; reason: RegExp };

const hooks: readonly Hook[] = [
  { path: "/mailbox", status: 404, driver: "mailbox", need: "mailbox", reason: /no mailbox/ },
  { path: "/clock/advance", status: 405, driver: "advanceClock", need: "clock", reason: /no clock/ },
  {
    path: "/novastack/keys",
    status: 501,
    driver: "createNovastackKey",
    need: "novastackKeys",
    reason: /no novastack keys/,
  },
  {
    path: "/novyx/keys",
    status: 404,
    driver: "createNovyxKey",
    need: "expiringKeys",
    reason: /no hook for Novyx keys|the hook adds no second key/,
  },
  { path: "/faults", status: 405, driver: "addFault", need: "faults", reason: /no faults/ },
];

/** The clauses that a case with this need has a part in. */
const clausesWith = (need: string) =>
  new Set(cases.flatMap(({ needs = [], clauses }) => ((needs as readonly string[]).includes(need) ? clauses : [])));

describe("what a missing hook was needed for is unverified, and everything else is passed", () => {
  test.each(hooks)("$path answers $status", async ({ path, status, need, reason }) => {
    const backend = await startBackend();
    const front = await startHttp((request, response) => {
      if (request.url?.startsWith(path)) return void response.writeHead(status).end();
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => void forward(request, `${backend.hooks}${request.url}`, Buffer.concat(parts), response));
    });
    onTestFinished(() => Promise.all([front.close(), backend.close()]).then(() => undefined));
    // How walks do without: below.
    const report = await verify({ ...backend, hooks: front.url }, { walks: "off" });
    expect(seenWithout(need, reason, report)).toEqual(nothing);
  });

  test.each(hooks)("a configuration without $driver", async ({ driver, need, reason }) => {
    const backend = await startBackend();
    onTestFinished(() => backend.close());
    const drivers = httpHooks(backend.hooks, { timeoutMs: 5000 });
    delete drivers[driver];
    const report = await verify(backend, { target: { drivers } });
    expect(seenWithout(need, reason, report)).toEqual(nothing);
  });

  test("a configuration without any hook leaves all that needs one unverified", async () => {
    const backend = await startBackend();
    onTestFinished(() => backend.close());
    const report = await verify(backend, { target: { drivers: {} } });
    const { failed, passed } = outcome(report);
    expect(failed).toEqual([]);
    expect(report.summary.inconclusive).toBe(0);
    for (const { need } of hooks) expect(passed.filter((clause) => clausesWith(need).has(clause))).toEqual([]);
    for (const line of reasons(report)) expect(line).toMatch(/: no (mailbox|clock|novastack keys|hook|faults)/);
    // Only what a stranger can see.
    expect(passed.length).toBeGreaterThan(5);
    const run = { ...ended(report), withoutHooks: "none named" } as const;
    expect({ status: exitStatus(run), ...headingOf(run) }).toMatchObject({
      status: 0,
      tone: "unverified",
      remarks: ["the target offers no hooks, without which most cannot be verified"],
    });
  });

  test("a target that sees one address only has no sign-ups per address to show", async () => {
    const backend = await mockVariants[0]!.start();
    onTestFinished(() => backend.close());
    const report = await verify(backend, { target: { clientIps: false } });
    const unverified = ["ip-limit-per-ip", "only-accepted-count", "limits-sign-ups-only"].map(
      (each) => `novyx.sign-up.${each}`,
    );
    expect(outcome(report)).toMatchObject({ failed: [], unverified });
    expect(reasons(report)).toEqual(unverified.map(() => expect.stringMatching(/: no second IP/)));
  });

  test("sign-ups come from the domain that the configuration names", async () => {
    const [backend, asked] = [await startBackend(), [] as string[]];
    onTestFinished(() => backend.close());
    const { mailbox, ...drivers } = httpHooks(backend.hooks, { timeoutMs: 5000 });
    const noting = (to: string) => (asked.push(to), mailbox(to));
    const target = { drivers: { ...drivers, mailbox: noting }, emailDomain: "gate.example.org" };
    const { failed } = outcome(await verify(backend, { target, clause: "novyx.*" }));
    expect({ failed, others: asked.filter((to) => !to.endsWith("@gate.example.org")) }).toEqual({
      failed: [],
      others: [],
    });
    expect(asked.length).toBeGreaterThan(10);
  });

  test("a hook that never answers is not waited for again and again", async () => {
    let asked = 0;
    const [backend, silent] = await Promise.all([startBackend(), startHttp(() => void asked++)]);
    onTestFinished(() => Promise.all([silent.close(), backend.close()]).then(() => undefined));
    const drivers = httpHooks(silent.url, { timeoutMs: 300 });
    const report = await verify(backend, { target: { drivers, timeoutMs: 300 } });
    expect(outcome(report).failed).toEqual([]);
    // A run asks hooks some 300 times.
    expect(asked).toBeLessThan(20);
    for (const line of reasons(report)) expect(line).toMatch(/did not answer 2 times in a row|no answer within 300 ms/);
  });
});

const isOfRoutes = (line: string) => withoutRoutes.some((clause) => line.startsWith(`${clause}: `));
const nothing = { failed: [], passedAllTheSame: [], otherReasons: [], isUnverified: true, status: 0, isRed: false };

function seenWithout(need: string, reason: RegExp, report: Report): Record<keyof typeof nothing, unknown> {
  const { failed, passed, unverified } = outcome(report);
  const dependent = clausesWith(need);
  return {
    failed,
    passedAllTheSame: passed.filter((clause) => dependent.has(clause)),
    otherReasons: reasons(report).filter((line) => !reason.test(line) && !isOfRoutes(line)),
    isUnverified: unverified.length > 0,
    status: exitStatus(ended(report)),
    isRed: headingOf(ended(report)).tone === "failed",
  };
}

async function forward(
  { method = "GET" }: IncomingMessage,
  url: string,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url, { method, headers, ...(method !== "GET" && { body: body.toString() }) });
  response.writeHead(answer.status, headers).end(await answer.text());
}
