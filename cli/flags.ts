import { statedLimit } from "../mocks/core/options.ts";
import { rules } from "../spec/generated/novyx.rules.ts";

/** One flag of a command; its environment variable is derived from its name. */
export type Flag = {
  readonly name: string;
  readonly short?: string;
  /** Another name under which it is known as well. */
  readonly alias?: string;
  /** What stands for the value in the help; absent where the flag is a switch. */
  readonly value?: string;
  /** May be given several times; in the environment, separated by commas or line breaks. */
  readonly repeatable?: true;
  readonly help: string;
};

/** Every flag of `novamock serve`, in the order of the help. */
export const serveFlags = [
  { name: "port", short: "p", value: "PORT", help: "port to listen on, 0 for any (6682)" },
  { name: "host", value: "HOST", help: "address to listen on (127.0.0.1)" },
  { name: "json", help: "print the ready line as JSON" },
  { name: "seed", value: "SEED", help: "repeat ids, keys, tokens and timestamps; freezes the clock at 2026-01-01" },
  {
    name: "grace",
    value: "DURATION",
    help: `life of the old key after a rotation, 0 for none (${rules.durations.grace.value})`,
  },
  { name: "token-ttl", value: "DURATION", help: `life of a verification token (${rules.durations.token.value})` },
  { name: "signup-limit", value: "N/WINDOW", help: `sign-ups per IP and e-mail address, or off (${statedLimit})` },
  { name: "novastack-rpm", value: "N", help: "novastack requests per key and minute, or off (off)" },
  { name: "models", value: "A,B", help: "ids of novastack's models (nova-7b,deepseek-v4-pro)" },
  { name: "latency", value: "DURATION", help: "delay before each answer (0)" },
  { name: "data", value: "FILE", help: "JSON with the keys and accounts that every sandbox starts with" },
  {
    name: "state",
    value: "FILE",
    help: "keep the state in a file: loaded at the start, saved after changes and on exit",
  },
  {
    name: "control-token",
    value: "TOKEN",
    help: "what /_mock wants as Bearer token (none on loopback, else made and printed)",
  },
  {
    name: "trust-proxy",
    value: "ADDRESS",
    help: "proxies whose X-Forwarded-For is believed, like 10.0.0.7,10.1.0.0/16 or loopback (none)",
  },
  { name: "max-sandboxes", value: "N", help: "sandboxes at once; the least recently used goes (100)" },
  { name: "max-memory", value: "SIZE", help: "what all sandboxes together may hold, like 512mb or 2gb (512mb)" },
  {
    name: "cors",
    value: "ORIGIN",
    help: "pages that may call the vendor APIs: an origin, loopback, * or off (loopback)",
  },
  { name: "drain", value: "DURATION", help: "go on this long after SIGTERM, while /_mock/ready answers 503 (0)" },
  { name: "misbehave", value: "NAME", alias: "mutant", help: "be wrong on purpose in one way" },
  { name: "misbehaviours", alias: "mutants", help: "list the ways to be wrong" },
  { name: "verbose", help: "print a line for each request but those to /_mock" },
  { name: "log", value: "FORM", help: "the same as text, or as json: one object a line" },
  { name: "quiet", help: "print nothing but errors" },
] as const satisfies readonly Flag[];

export type ServeFlagName = (typeof serveFlags)[number]["name"];

/** Every flag of `novamock verify`, in the order of the help. */
export const verifyFlags = [
  { name: "novyx", value: "URL", help: "base URL of the Novyx API, above /v1" },
  { name: "novastack", value: "URL", help: "base URL of the novastack API" },
  { name: "hooks", value: "URL", help: "base URL of the target's test hooks" },
  { name: "hooks-token", value: "TOKEN", help: "sent to the hooks as Authorization: Bearer" },
  { name: "config", value: "FILE", help: "JavaScript module with the same settings, and hooks as functions" },
  { name: "level", value: "LEVEL", help: "documented, companion or assumed (documented)" },
  { name: "clause", value: "GLOB", help: "only the clauses that fit, like novyx.rotate.*" },
  { name: "plan", help: "print what a run would do and cost, and send nothing" },
  { name: "require-verified", value: "PERCENT", help: "exit 4 where less of the clauses is verified" },
  { name: "client-ip-header", value: "NAME", help: "header in which the target trusts the client's IP address" },
  { name: "report", value: "FORMAT=FILE", repeatable: true, help: "json, junit, html or markdown; - for stdout" },
  { name: "waivers", value: "FILE", help: "JSON list of clauses that may fail for now" },
  { name: "baseline", value: "FILE", help: "earlier JSON report: what passed there has to pass again" },
  { name: "allow-inconclusive", help: "no exit 4 where the target's own answers stood in the way" },
  { name: "timeout", value: "DURATION", help: "how long one request may take (10s)" },
  { name: "seed", value: "SEED", help: "shuffle the cases, and draw other walks" },
  { name: "walks", value: "N|off", help: "how many random walks are played beside the cases (1)" },
] as const satisfies readonly Flag[];

export type VerifyFlagName = (typeof verifyFlags)[number]["name"];

/** Every flag of `novamock drift`. */
export const driftFlags = [
  { name: "api", value: "API", help: "novyx or novastack, where it is to be one of them" },
  { name: "json", help: "print the changes as JSON" },
] as const satisfies readonly Flag[];

export type DriftFlagName = (typeof driftFlags)[number]["name"];

/** Every flag of `novamock facts`. */
export const factsFlags = [
  { name: "openapi", help: "print a draft of an OpenAPI document" },
] as const satisfies readonly Flag[];

export type FactsFlagName = (typeof factsFlags)[number]["name"];

/** `token-ttl` as `NOVAMOCK_TOKEN_TTL`. */
export function environmentVariable(flag: string): string {
  return `NOVAMOCK_${flag.toUpperCase().replaceAll("-", "_")}`;
}
