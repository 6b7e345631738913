import { access, constants, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import type { CheckedConfig, GateConfig } from "../contracts/config/config.ts";
import type { Baseline } from "../contracts/results/baseline.ts";
import type { Waiver } from "../contracts/results/waivers.ts";
import type { VerifyValues } from "./command-line.ts";

import { checkConfig } from "../contracts/config/check-config.ts";
import { ConfigError, reportFormats } from "../contracts/config/config.ts";
import { parseBaseline } from "../contracts/results/baseline.ts";

/** A configuration whose waivers and baseline have been read. */
export type LoadedConfig = Omit<CheckedConfig, "waivers" | "baseline"> & {
  waivers: Waiver[];
  passedBefore: Baseline;
};

/** The configuration that the flags, the environment and the configuration file make together; flags win. */
export async function verifyConfig(values: VerifyValues, env: NodeJS.ProcessEnv): Promise<LoadedConfig> {
  const keys = env["NOVAMOCK_NOVASTACK_KEYS"];
  const fromEnvironment = keys ? checkConfig({ novastackKeys: keys }, () => "NOVAMOCK_NOVASTACK_KEYS") : {};
  const fromFlags = checkConfig(settings(values), flagName);
  const fromFile = values.config === undefined ? {} : await loadConfig(values.config);
  const config = { ...fromFile, ...fromEnvironment, ...fromFlags };
  await checkReportFiles(config.reports ?? {});
  const waivers = await loadWaivers(config.waivers ?? []);
  const { baseline, ...rest } = config;
  return { ...rest, waivers, passedBefore: baseline === undefined ? [] : await loadBaseline(baseline) };
}

const flagName = (setting: string) =>
  setting === "reports" ? "--report" : `--${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function settings(values: VerifyValues): GateConfig {
  const { report, plan: _, config: __, ...flags } = values;
  const settingOf = (flag: string) => flag.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase());
  const given = Object.entries(flags).map(([flag, value]) => [settingOf(flag), value]);
  return { ...Object.fromEntries(given), ...(report && { reports: Object.fromEntries(report.map(parseReport)) }) };
}

function parseReport(text: string): [string, string] {
  const at = text.indexOf("=");
  const format = text.slice(0, at);
  if (at > 0 && at < text.length - 1 && reportFormats.some((known) => known === format))
    return [format, text.slice(at + 1)];
  throw new ConfigError(
    `--report: '${text}' is not understood; expected FORMAT=FILE, with one of the formats ${reportFormats.join(", ")}`,
  );
}

async function loadConfig(file: string): Promise<CheckedConfig> {
  const expected = "expected a JavaScript module with export default { novyx, novastack, hooks, … }";
  await access(file, constants.R_OK).catch((error: Error) => {
    throw new ConfigError(`--config: cannot read '${file}': ${error.message}; ${expected}`);
  });
  let module: { default?: unknown };
  try {
    module = (await import(pathToFileURL(resolve(file)).href)) as { default?: unknown };
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new ConfigError(`--config: '${file}' cannot be loaded: ${sentence}; ${expected}`);
  }
  if (module.default === undefined) throw new ConfigError(`--config: '${file}' has no default export; ${expected}`);
  return checkConfig(module.default, (setting) => `--config: ${file}: ${setting}`);
}

/** Learning at the end that a report cannot be written would be too late. */
async function checkReportFiles(reports: Record<string, string>): Promise<void> {
  const files = Object.values(reports);
  if (files.filter((file) => file === "-").length > 1)
    throw new ConfigError("--report: several reports go to standard output (-); expected one at most");
  for (const file of files)
    if (file !== "-")
      await access(dirname(resolve(file)), constants.W_OK).catch((error: Error) => {
        throw new ConfigError(
          `--report: cannot write '${file}': ${error.message}; expected a file in a folder that exists`,
        );
      });
}

async function loadWaivers(waivers: string | Waiver[]): Promise<Waiver[]> {
  if (typeof waivers !== "string") return waivers;
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(waivers, "utf8"));
  } catch (error) {
    throw new ConfigError(
      `--waivers: cannot read '${waivers}': ${(error as Error).message}; expected JSON: [{ "clause", "reason", "until": "2026-12-31" }]`,
    );
  }
  return checkConfig({ waivers: parsed }, () => `--waivers: '${waivers}'`).waivers as Waiver[];
}

async function loadBaseline(file: string): Promise<Baseline> {
  const expected = "expected an earlier report of --report json=FILE";
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new ConfigError(`--baseline: cannot read '${file}': ${(error as Error).message}; ${expected}`);
  }
  const baseline = parseBaseline(parsed);
  if (typeof baseline === "string") throw new ConfigError(`--baseline: '${file}' ${baseline}; ${expected}`);
  return baseline;
}
