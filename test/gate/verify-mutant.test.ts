import { expect, test } from "vitest";

import { mutants } from "../mutants/index.ts";
import { runCli, startCli } from "../support/cli.ts";

test("serve --mutants lists every mutant with its clause and what it does", async () => {
  const { status, stdout } = await runCli(["serve", "--mutants"]);
  expect(status).toBe(0);
  for (const { name, clause, description } of mutants) {
    expect(stdout).toMatch(new RegExp(`^${name} +${clause}$`, "m"));
    expect(stdout).toContain(`    ${description}\n`);
  }
});

test("serve --mutant starts a mock that the gate finds out", async () => {
  const { name, clause } = mutants[0]!;
  const mock = await startCli(["--mutant", name]);
  const { control, novastack, novyx } = mock.ready;
  const targets = ["--novyx", novyx.baseUrl, "--novastack", novastack.baseUrl, "--hooks", control];
  const { status, stdout } = await runCli(["verify", ...targets, "--clause", clause, "--level", "assumed"]);
  await mock.stop();
  expect(status).toBe(1);
  expect(stdout).toContain(`✗ ${clause} (`);
});

test("an unknown mutant is one line that names near ones", async () => {
  const { name } = mutants[0]!;
  const { status, stdout, stderr } = await runCli(["serve", "--mutant", `${name}x`]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(
    /^novamock: --mutant: '[^']+' is unknown; expected one like [^\n]+ \(--mutants lists them all\)\n$/,
  );
  expect(stderr).toContain(name);
});
