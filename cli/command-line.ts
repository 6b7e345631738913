import { parseArgs } from "node:util";

import type { ServeFlagName } from "./flags.ts";

import { environmentVariable, serveFlags } from "./flags.ts";

/** What the user asked for. */
export type Command =
  | { name: "help" }
  | { name: "version" }
  | { name: "serve"; values: ServeValues }
  | { name: "spec"; api: SpecName; json: boolean };

/** The values of the flags as texts; a switch is true or absent. */
export type ServeValues = { readonly [Name in ServeFlagName]?: string | true };

export type SpecName = (typeof specNames)[number];
const specNames = ["novyx", "novastack", "control"] as const;

/** A command line that cannot be understood; the message says what was received and what was expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads a command line; the environment gives what no flag gives. */
export function parseCommandLine(args: string[], env: NodeJS.ProcessEnv): Command {
  if (args.includes("--help") || args.includes("-h") || args[0] === "help") return { name: "help" };
  if (args.includes("--version") || args.includes("-v")) return { name: "version" };
  const [first = "serve", ...rest] = args;
  if (first === "spec") return parseSpec(rest);
  if (first === "serve") return { name: "serve", values: parseServe(rest, env) };
  if (first.startsWith("-")) return { name: "serve", values: parseServe(args, env) };
  throw new UsageError(`unknown command '${first}'; expected serve or spec (see novamock --help)`);
}

function parseServe(args: string[], env: NodeJS.ProcessEnv): ServeValues {
  const options = Object.fromEntries(
    serveFlags.map((flag) => [
      flag.name,
      {
        type: "value" in flag ? ("string" as const) : ("boolean" as const),
        ...("short" in flag && { short: flag.short }),
      },
    ]),
  );
  const { values } = checked(() => parseArgs({ args, options, strict: true, allowPositionals: false }));
  return { ...fromEnvironment(env), ...values } as ServeValues;
}

function fromEnvironment(env: NodeJS.ProcessEnv): Record<string, string | true> {
  const values: Record<string, string | true> = {};
  if (env["PORT"]) values["port"] = env["PORT"];
  for (const flag of serveFlags) {
    const variable = environmentVariable(flag.name);
    const value = env[variable];
    if (value === undefined || value === "") continue;
    if ("value" in flag) values[flag.name] = value;
    else if (value === "1" || value === "true") values[flag.name] = true;
    else if (value !== "0" && value !== "false")
      throw new UsageError(`${variable}: '${value}' is not understood; expected true or false`);
  }
  return values;
}

function parseSpec(args: string[]): Command {
  const { values, positionals } = checked(() =>
    parseArgs({ args, options: { json: { type: "boolean", default: false } }, allowPositionals: true }),
  );
  const [api, ...more] = positionals;
  const known = specNames.find((name) => name === api);
  if (!known || more.length > 0)
    throw new UsageError(
      `spec: ${api === undefined ? "no document is named" : `'${positionals.join(" ")}' is unknown`}; expected one of ${specNames.join(", ")}`,
    );
  return { name: "spec", api: known, json: values.json };
}

function checked<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    // Node's own sentences are clear, but go on to explain how to pass a positional that starts with a dash.
    const [sentence] = (error as Error).message.split(/\. To specify|\n/);
    throw new UsageError(`${sentence} (see novamock --help)`);
  }
}
