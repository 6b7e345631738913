import { expect, onTestFinished, test } from "vitest";

import { cli, start, startCli } from "../support/cli.ts";

type Keys = { keys: { status: string }[] };

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s ends the run, revokes the keys that were made and prints the report so far", async (signal, status) => {
  const mock = await startCli(["--latency", "60ms"]);
  onTestFinished(() => mock.stop().then(() => undefined));
  const { url, control } = mock.ready;
  const live = async () => {
    const { keys } = (await (await fetch(`${control}/novyx/keys?limit=1000`)).json()) as Keys;
    return keys.filter((key) => key.status === "active" || key.status === "grace").length;
  };
  const before = await live();
  const run = start(process.execPath, [cli, "verify", "--novyx", url, "--hooks", control, "--report", "json=-"]);
  while ((await live()) < before + 5) await new Promise((resolve) => setTimeout(resolve, 20));
  run.child.kill(signal);
  const ended = await run.ended;
  expect(ended).toMatchObject({ status, stderr: expect.stringContaining(`Ended by ${signal}`) });
  const report = JSON.parse(ended.stdout) as { run: object; cases: { reason?: string }[] };
  expect(report.run).toMatchObject({ ended_by: signal });
  expect(report.cases.filter(({ reason }) => reason === "the run was ended early").length).toBeGreaterThan(5);
  expect(await live()).toBe(before);
});
