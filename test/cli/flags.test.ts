import { expect, test } from "vitest";

import { environmentVariable } from "../../cli/flags.ts";
import { cli, start } from "../support/cli.ts";
import { freePort } from "../support/free-port.ts";
import { health, serving } from "../support/serving.ts";
import { effects } from "./flag-effects.ts";

const cases = Object.entries(effects);

test.concurrent.each(cases)("--%s takes effect, over its environment variable", async (flag, effect) => {
  const environment = { [environmentVariable(flag)]: effect.other.value ?? "false" };
  expect(await serving(asArguments(flag, effect.value), environment, effect.observe)).toEqual(effect.expected);
});

test.concurrent.each(cases)("the environment variable of --%s takes effect", async (flag, effect) => {
  const environment = { [environmentVariable(flag)]: effect.value === true ? "true" : effect.value };
  expect(await serving([], environment, effect.observe)).toEqual(effect.expected);
});

test.concurrent.each(cases)("what --%s does is not so without it", async (flag, { observe, other }) => {
  const args = other.value === null ? [] : asArguments(flag, other.value);
  expect(await serving(args, {}, observe)).toEqual(other.expected);
});

test.concurrent.each(cases.filter(([, { value }]) => value === true))(
  "the environment variable of the switch --%s can say false",
  async (flag, { observe, other }) => {
    expect(await serving([], { [environmentVariable(flag)]: "0" }, observe)).toEqual(other.expected);
  },
);

test.concurrent.each([
  ["--port", (port: number) => ({ args: ["--port", String(port)], env: {} })],
  ["-p", (port: number) => ({ args: ["-p", String(port)], env: { NOVAMOCK_PORT: "1", PORT: "2" } })],
  ["NOVAMOCK_PORT", (port: number) => ({ args: [], env: { NOVAMOCK_PORT: String(port), PORT: "1" } })],
  ["PORT", (port: number) => ({ args: [], env: { PORT: String(port) } })],
])("%s sets the port, over whatever is weaker", async (_, given) => {
  const port = await freePort();
  const { args, env } = given(port);
  const started = start(process.execPath, [cli, ...args], env);
  try {
    expect((await health(`http://127.0.0.1:${port}`, started)).status).toBe(200);
  } finally {
    started.child.kill();
    await started.ended;
  }
});

function asArguments(flag: string, value: string | true): string[] {
  return value === true ? [`--${flag}`] : [`--${flag}`, value];
}
