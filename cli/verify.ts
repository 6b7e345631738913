import { appendFile, writeFile } from "node:fs/promises";

import type { Target } from "../contracts/drivers/target.ts";
import type { Outcome } from "../contracts/results/outcome.ts";
import type { VerifyValues } from "./command-line.ts";
import type { LoadedConfig } from "./verify-config.ts";

import { isChosen, selectCases } from "../contracts/cases.ts";
import { ConfigError } from "../contracts/config/config.ts";
import { createTarget } from "../contracts/config/create-target.ts";
import { planRun } from "../contracts/plan-run.ts";
import { githubAnnotations } from "../contracts/reports/github.ts";
import { createPaint } from "../contracts/reports/paint.ts";
import { planText } from "../contracts/reports/plan-text.ts";
import { createProgress } from "../contracts/reports/progress.ts";
import { renderReport } from "../contracts/reports/render.ts";
import { terminalReport } from "../contracts/reports/terminal.ts";
import { lostSince } from "../contracts/results/baseline.ts";
import { headingOf } from "../contracts/results/heading.ts";
import { exitStatus } from "../contracts/results/outcome.ts";
import { judgeWaivers } from "../contracts/results/waivers.ts";
import { runContract } from "../contracts/run-contract.ts";
import { logged, withoutCommands } from "./logged.ts";
import { verifyConfig } from "./verify-config.ts";

/** Judges a target, prints and writes the reports, and returns the exit status. */
export async function verify({ values }: { values: VerifyValues }, env: NodeJS.ProcessEnv): Promise<number> {
  const config = await verifyConfig(values, env);
  const target = createTarget(config);
  const { cases, clauses } = selectCases(target, config);
  if (clauses.length === 0) throw new ConfigError(nothingSelected(config));

  // Where a report goes to standard output, what a person reads goes to the other one.
  const stream = Object.values(config.reports ?? {}).includes("-") ? process.stderr : process.stdout;
  const paint = createPaint(isColourful(stream, env));
  if (values.plan) {
    stream.write(planText(planRun(target, config), paint));
    return 0;
  }
  const interruption = listenToSignals();
  // It writes over itself, which takes escape codes.
  const progress = isColourful(process.stderr, env)
    ? createProgress(cases.length, (text) => process.stderr.write(text), process.stderr.columns, createPaint(true))
    : undefined;
  const startedAt = new Date();
  const started = performance.now();
  const report = await runContract(target, {
    ...config,
    ...(progress && { onCase: progress.onCase }),
    signal: interruption.signal,
  }).finally(() => progress?.clear());

  const { endedBy } = interruption;
  // An early end has judged no more than a part.
  const waivers = judgeWaivers(config.waivers, endedBy ? { clauses: [] } : report, startedAt);
  const outcome: Outcome = {
    ...config,
    report,
    waivers,
    lost: endedBy ? [] : lostSince(config.passedBefore, report, waivers, (clause) => isChosen(clause, target, config)),
    withoutHooks: whyWithoutHooks(target),
    level: config.level ?? "documented",
    startedAt,
    ms: Math.round(performance.now() - started),
    ...(endedBy && { endedBy }),
  };
  const isGithub = env["GITHUB_ACTIONS"] === "true";
  const text = terminalReport(outcome, paint);
  stream.write(withoutCommands(text, env));
  if (isGithub) await reportToGithub(outcome, stream, env);
  process.stderr.write(logged(hooksWarning(target), env));
  await writeReports(outcome, config, env);
  // A configuration may have left a connection open, which would keep the process alive.
  setTimeout(() => process.exit(), 1000).unref();
  return exitStatus(outcome);
}

function nothingSelected({ clause = "*", level = "documented", novyx, novastack }: LoadedConfig): string {
  const apis = [novyx && "Novyx", novastack && "novastack"].filter((api) => api !== undefined).join(" and ");
  return `--clause: '${clause}' fits no clause of ${apis} with the level ${level}; expected another pattern or a wider --level`;
}

/** Why there is no hook at all; undefined where there is one. */
function whyWithoutHooks({ drivers, hookTally }: Target): Outcome["withoutHooks"] {
  if (hookTally && hookTally.asked > 0 && hookTally.answered === 0) return "none answered";
  return Object.keys(drivers).length === 0 ? "none named" : undefined;
}

/** A wrong base URL would show in the reasons only, one for each hook. */
function hooksWarning({ hookTally }: Target): string {
  if (!hookTally || hookTally.asked === 0 || hookTally.answered > 0) return "";
  const { base, lastProblem } = hookTally;
  return `novamock: --hooks: no hook answered under ${base} (the last: ${lastProblem}); expected the base URL of the target's test hooks
`;
}

function isColourful(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY && !env["NO_COLOR"];
}

type Signal = "SIGINT" | "SIGTERM";

/** Ends the run at the first signal, and the process at the second. */
function listenToSignals(): { readonly signal: AbortSignal; readonly endedBy: Signal | undefined } {
  const controller = new AbortController();
  let endedBy: Signal | undefined;
  const onSignal = (name: Signal) => {
    if (endedBy) process.exit(name === "SIGINT" ? 130 : 143);
    endedBy = name;
    process.stderr.write(`\nnovamock: ${name}: revoking what was made; once more to end at once\n`);
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    signal: controller.signal,
    get endedBy() {
      return endedBy;
    },
  };
}

/** Marks the run, and writes the summary and the outputs of its step. */
async function reportToGithub(outcome: Outcome, stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Promise<void> {
  stream.write(githubAnnotations(outcome));
  const { passed, failed, unverified, inconclusive } = outcome.report.summary;
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs } = env;
  if (summary) await appendFile(summary, renderReport("markdown", outcome));
  if (!outputs) return;
  const found = { passed, failed, unverified, inconclusive, heading: headingOf(outcome).text };
  const lines = Object.entries(found).map(([name, value]) => `${name}=${value}\n`);
  await appendFile(outputs, lines.join(""));
}

async function writeReports(outcome: Outcome, { reports = {} }: LoadedConfig, env: NodeJS.ProcessEnv): Promise<void> {
  for (const [format, file] of Object.entries(reports)) {
    const text = renderReport(format as keyof typeof reports, outcome);
    if (file === "-") process.stdout.write(logged(text, env));
    else
      await writeFile(file, text).catch((error: Error) => {
        throw new ConfigError(`--report: cannot write '${file}': ${error.message}`);
      });
  }
}
