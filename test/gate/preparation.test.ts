import { expect, onTestFinished, test } from "vitest";

import type { Report } from "../../contracts/results/report.ts";
import type { Choices } from "../variants/plain-node/choices.ts";

import { httpHooks } from "../../contracts/drivers/http-hooks.ts";
import { startBackend } from "../variants/plain-node/backend.ts";
import { headingOf } from "../../contracts/results/heading.ts";
import { exitStatus } from "../../contracts/results/outcome.ts";
import { changeOperation } from "../../mocks/misbehaviours/change.ts";
import { rejection } from "../mutants/novyx-terms.ts";
import { startWrongMock } from "../support/wrong-mock.ts";
import { ended, verify } from "../variants/verify.ts";

test("a new key that the list hides fails the list, where a case only wanted to revoke it", async () => {
  const { url } = await startWrongMock(showingOneKey);
  const report = await judge(url, "novyx.*");
  expect(verdictOf(report, "novyx.list.all-keys")).toEqual(["failed", undefined]);
  const { failures } = report.cases.find(({ id }) => id === "novyx.revoke.in-grace")!;
  expect(failures.map(({ clause }) => clause)).toEqual(["novyx.list.all-keys"]);
  expect(verdictOf(report, "novyx.revoke.in-grace")).toEqual(["unverified", "inconclusive"]);
});

test("a list of models in another member fails its form and who may list them, and leaves what takes one not offered", async () => {
  const backend = await started({ hasChat: false, models: (ids) => ({ models: ids }) });
  const judged = await verify(backend, { level: "companion", clause: "novastack.*" });
  expect(verdictOf(judged, "novastack.models.openai-list")).toEqual(["failed", undefined]);
  const free = await verify(backend, { clause: "novastack.*" });
  expect(free.summary).toMatchObject({ failed: 1, inconclusive: 0 });
  expect(verdictOf(free, "novastack.permissions.read-models")).toEqual(["failed", undefined]);
  expect(verdictOf(free, "novastack.permissions.write-generate")).toEqual(["unverified", "not offered"]);
});

test("a target without models has not offered what takes one", async () => {
  const backend = await started({ models: () => ({ object: "list", data: [] }) });
  const report = await verify(backend, { level: "companion", clause: "novastack.chat.completion" });
  expect(verdictOf(report, "novastack.chat.completion")).toEqual(["unverified", "not offered"]);
});

test("a listed prefix that does not revoke is a failure, whatever prefixes the keys share", async () => {
  for (const choices of [{}, { prefixLength: 5 }]) {
    const backend = await started({ ...choices, takesPrefix: false });
    const report = await verify(backend, { clause: "novyx.revoke.by-prefix" });
    expect(verdictOf(report, "novyx.revoke.by-prefix")).toEqual(["failed", undefined]);
  }
});

test("a hook that fails is inconclusive, and one that is missing is not offered", async () => {
  const backend = await started({});
  const hooks = httpHooks(backend.hooks, { timeoutMs: 2000 });
  const failing = { ...hooks, mailbox: () => Promise.reject(new Error("out of order")) };
  const { mailbox: _, ...missing } = hooks;
  const clause = "novyx.verify.message";
  const ends = [];
  for (const drivers of [failing, missing]) {
    const report = await verify(backend, { clause: "novyx.verify.*", target: { drivers } });
    ends.push([verdictOf(report, clause)[1], exitStatus(ended(report)), headingOf(ended(report)).tone]);
  }
  expect(ends).toEqual([
    ["inconclusive", 4, "unverified"],
    ["not offered", 0, "unverified"],
  ]);
});

test("a target that refuses example.com is told of emailDomain, in the failure and in the reasons", async () => {
  const { url } = await startWrongMock(refusingExamples);
  const report = await judge(url, "novyx.sign-up.*");
  const { failures } = report.cases.find(({ id }) => id === "novyx.sign-up.answer")!;
  expect(failures[0]?.received).toContain("name a domain that receives mail: emailDomain");
  expect(report.clauses.find(({ id }) => id === "novyx.sign-up.ip-limit-window")?.reason).toContain("emailDomain");
});

test("several mails to a sign-up are read, the one with the token not the newest", async () => {
  const backend = await started({});
  const { mailbox, ...drivers } = httpHooks(backend.hooks, { timeoutMs: 2000 });
  const welcomed = async (to: string) => (await mailbox(to)).flatMap((mail) => [{ to, text: "Welcome!" }, mail]);
  const target = { drivers: { ...drivers, mailbox: welcomed } };
  const { summary } = await verify(backend, { clause: "novyx.verify.*", target });
  expect(summary).toMatchObject({ failed: 0, unverified: 0 });
});

const showingOneKey = changeOperation("listKeys", (right) => async (state, input, call) => {
  const { keys } = await right(state, input, call);
  return { keys: keys.toSorted((a, b) => a.created_at.localeCompare(b.created_at)).slice(0, 1) };
});

const refusingExamples = changeOperation("signUp", () => () => {
  throw rejection("VALIDATION_ERROR");
});

async function started(choices: Partial<Choices>) {
  const backend = await startBackend(choices);
  onTestFinished(() => backend.close());
  return backend;
}

function judge(url: string, clause: string): Promise<Report> {
  return verify({ novyx: url, novastack: `${url}/router/v1`, hooks: `${url}/_mock` }, { clause });
}

function verdictOf({ clauses }: Report, clause: string) {
  const found = clauses.find(({ id }) => id === clause);
  return [found?.verdict, found?.unverified];
}
