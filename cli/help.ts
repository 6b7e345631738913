import type { Flag } from "./flags.ts";

import { environmentVariable, serveFlags, verifyFlags } from "./flags.ts";

/** What `novamock --help` and `novamock verify --help` print. */
export function helpText(about: "serve" | "verify"): string {
  return about === "verify" ? verifyHelp() : serveHelp();
}

function serveHelp(): string {
  return `novamock: a stateful mock of the novastack and Novyx APIs

  novamock [serve] [flags]               start the mock
  novamock verify [flags]                judge an implementation by the documents (novamock verify --help)
  novamock spec novyx|novastack|control  print an OpenAPI document (--json for JSON)
  novamock --help | --version

Flags of serve, each also an environment variable (--port is ${environmentVariable("port")}); flags win:
${serveFlags.map(line).join("\n")}

A DURATION is 0 or a number with a unit: 1500ms, 30m, 24h, 30d.
Exit status: 0 ended by a signal, 1 the address cannot be used, 2 wrong usage.
`;
}

function verifyHelp(): string {
  return `novamock verify: judge an implementation of the novastack and Novyx APIs by their documents

  novamock verify --novyx http://127.0.0.1:8000 --hooks http://127.0.0.1:8000/_test

Flags, each also an environment variable (--novyx is ${environmentVariable("novyx")}); flags win:
${verifyFlags.map(line).join("\n")}

novastack keys that were made by hand: NOVAMOCK_NOVASTACK_KEYS=read=KEY,read+write=KEY
A DURATION is a number with a unit: 500ms, 10s, 2m.
Exit status: 0 nothing failed, 1 a clause failed or one that passed in the baseline does not now, 2 wrong usage or
configuration, 3 target unreachable, 4 less verified than required or inconclusive, 130 or 143 ended by a signal.
`;
}

function line(flag: Flag): string {
  const short = flag.short ? `-${flag.short}, ` : "    ";
  const long = `--${flag.name}${flag.value ? ` ${flag.value}` : ""}`;
  return `  ${short}${long.padEnd(26)} ${flag.help}`;
}
