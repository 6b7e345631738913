import { parseArgs } from "node:util";

import type { DriftFlagName, FactsFlagName, Flag, ServeFlagName, VerifyFlagName } from "./flags.ts";

import { nearMatches } from "../mocks/core/near-matches.ts";
import { driftFlags, environmentVariable, factsFlags, serveFlags, verifyFlags } from "./flags.ts";

/** What the user asked for. */
export type Command =
  | { name: "help"; about: HelpTopic }
  | { name: "version" }
  | { name: "serve"; values: ServeValues }
  | { name: "verify"; values: VerifyValues }
  | { name: "spec"; api: SpecName; json: boolean }
  | { name: "drift"; source: string; api?: "novyx" | "novastack"; json: boolean }
  | { name: "facts"; source: string; openapi: boolean };

/** What help can be about. */
export type HelpTopic = (typeof helpTopics)[number];
const helpTopics = ["serve", "verify", "drift", "facts"] as const;

/** The values of the flags as texts; a switch is true or absent. */
export type ServeValues = { readonly [Name in ServeFlagName]?: string | true };

/** The same of verify; a repeatable flag is a list. */
export type VerifyValues = {
  readonly [Name in Exclude<VerifyFlagName, "plan" | "report" | "allow-inconclusive">]?: string;
} & { readonly plan?: true; readonly "allow-inconclusive"?: true; readonly report?: readonly string[] };

export type SpecName = (typeof specNames)[number];
const specNames = ["novyx", "novastack", "control"] as const;

/** A command line that cannot be understood; the message says what was received and what was expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads a command line; the environment gives what no flag gives. */
export function parseCommandLine(args: string[], env: NodeJS.ProcessEnv): Command {
  if (args.includes("--help") || args.includes("-h") || args[0] === "help")
    return { name: "help", about: helpTopics.find((topic) => args.includes(topic)) ?? "serve" };
  if (args.includes("--version") || args.includes("-v")) return { name: "version" };
  const [first = "serve", ...rest] = args;
  if (first === "spec") return parseSpec(rest);
  if (first === "drift") return parseDrift(rest);
  if (first === "facts") return parseFacts(rest);
  if (first === "verify") return { name: "verify", values: parseFlags(verifyFlags, rest, env) };
  if (first === "serve") return { name: "serve", values: parseServe(rest, env) };
  if (first.startsWith("-")) return { name: "serve", values: parseServe(args, env) };
  throw new UsageError(
    `unknown command '${first}'; expected serve, verify, spec, drift or facts (see novamock --help)`,
  );
}

function parseServe(args: string[], env: NodeJS.ProcessEnv): ServeValues {
  const port = env["PORT"] ? { port: env["PORT"] } : {};
  return { ...port, ...parseFlags(serveFlags, args, env) };
}

function parseFlags(flags: readonly Flag[], args: string[], env: NodeJS.ProcessEnv): Record<string, never> {
  const spellings = flags.flatMap((flag) => (flag.alias === undefined ? flag : [flag, { ...flag, name: flag.alias }]));
  const options = Object.fromEntries(
    spellings.map(({ name, value, short, repeatable = false }) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        multiple: repeatable,
        ...(short !== undefined && { short }),
      },
    ]),
  );
  const help = flags === verifyFlags ? "novamock verify --help" : "novamock --help";
  const joined = withNegatives(args, spellings);
  const { values } = checked(
    () => parseArgs({ args: joined, options, strict: true, allowPositionals: false }),
    help,
    spellings,
  );
  const given = Object.entries({ ...fromEnvironment(spellings, env), ...values });
  const named = given.map(([name, value]) => [flags.find(({ alias }) => alias === name)?.name ?? name, value] as const);
  // What types the values is the list of flags.
  return Object.fromEntries(named) as Record<string, never>;
}

/** `--port -5` as `--port=-5`, so that the value is judged and not the dash. */
function withNegatives(args: readonly string[], flags: readonly Flag[]): string[] {
  const joined: string[] = [];
  for (const argument of args) {
    const last = joined.at(-1);
    const flag = /^-\d/.test(argument) && flags.find(({ name, short }) => last === `--${name}` || last === `-${short}`);
    if (flag && flag.value !== undefined) joined.splice(-1, 1, `--${flag.name}=${argument}`);
    else joined.push(argument);
  }
  return joined;
}

function fromEnvironment(flags: readonly Flag[], env: NodeJS.ProcessEnv): Record<string, string | string[] | true> {
  const values: Record<string, string | string[] | true> = {};
  for (const flag of flags) {
    const variable = environmentVariable(flag.name);
    const value = env[variable];
    if (value === undefined || value === "") continue;
    if (flag.value !== undefined) values[flag.name] = flag.repeatable ? listed(value) : value;
    else if (value === "1" || value === "true") values[flag.name] = true;
    else if (value !== "0" && value !== "false")
      throw new UsageError(`${variable}: '${value}' is not understood; expected true or false`);
  }
  return values;
}

/** Values that are separated by commas or stand one a line. */
function listed(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((value) => value.trim())
    .filter((value) => value !== "");
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

function parseDrift(args: string[]): Command {
  const { values, positionals } = checked(
    () => parseArgs({ args, options: optionsOf<DriftFlagName>(driftFlags), allowPositionals: true }),
    "novamock drift --help",
    driftFlags,
  );
  const { api, json = false } = values as { api?: string; json?: boolean };
  if (api !== undefined && api !== "novyx" && api !== "novastack")
    throw new UsageError(`--api: '${api}' is unknown; expected novyx or novastack`);
  return { name: "drift", source: onePage("drift", positionals), ...(api !== undefined && { api }), json };
}

function parseFacts(args: string[]): Command {
  const { values, positionals } = checked(
    () => parseArgs({ args, options: optionsOf<FactsFlagName>(factsFlags), allowPositionals: true }),
    "novamock facts --help",
    factsFlags,
  );
  return { name: "facts", source: onePage("facts", positionals), openapi: values.openapi === true };
}

function optionsOf<Name extends string>(flags: readonly (Flag & { name: Name })[]) {
  return Object.fromEntries(
    flags.map(({ name, value }) => [name, { type: value === undefined ? ("boolean" as const) : ("string" as const) }]),
  ) as Record<Name, { type: "boolean" | "string" }>;
}

function onePage(command: string, [page, ...more]: string[]): string {
  if (page === undefined || more.length > 0)
    throw new UsageError(
      `${command}: ${page === undefined ? "no page is named" : `${more.length + 1} pages are named`}; expected a file, an address or - (see novamock ${command} --help)`,
    );
  return page;
}

function checked<Parsed>(parse: () => Parsed, help = "novamock --help", flags: readonly Flag[] = []): Parsed {
  try {
    return parse();
  } catch (error) {
    // Node's own sentences are clear, but go on to explain how to pass a positional that starts with a dash.
    const [sentence = ""] = (error as Error).message.split(/\. To specify|\.?\n/);
    const [, named] = /'(?:-\w, )?--([\w-]+)(?: <value>)?' argument/.exec(sentence) ?? [];
    const value = flags.find(({ name }) => name === named)?.value;
    const expected = value === undefined ? meant(sentence, flags) : `; expected --${named} ${value}`;
    throw new UsageError(`${sentence}${expected} (see ${help})`);
  }
}

/** `; did you mean --port?`, where a flag that nobody knows is near to others. */
function meant(sentence: string, flags: readonly Flag[]): string {
  const [, unknown] = /^Unknown option '--([^'=]+)/.exec(sentence) ?? [];
  const names = flags.map(({ name }) => name);
  const near = unknown === undefined ? [] : nearMatches(unknown, names);
  return near.length === 0 ? "" : `; did you mean ${near.map((name) => `--${name}`).join(" or ")}?`;
}
