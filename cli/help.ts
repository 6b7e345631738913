import type { Flag } from "./flags.ts";

import { environmentVariable, serveFlags } from "./flags.ts";

/** What `novamock --help` prints. */
export function helpText(): string {
  return `novamock: a stateful mock of the novastack and Novyx APIs

  novamock [serve] [flags]               start the mock
  novamock spec novyx|novastack|control  print an OpenAPI document (--json for JSON)
  novamock --help | --version

Flags of serve, each also an environment variable (--port is ${environmentVariable("port")}); flags win:
${serveFlags.map(line).join("\n")}

A DURATION is 0 or a number with a unit: 1500ms, 30m, 24h, 30d.
Exit status: 0 ended by a signal, 1 the address cannot be used, 2 wrong usage.
`;
}

function line(flag: Flag): string {
  const short = flag.short ? `-${flag.short}, ` : "    ";
  const long = `--${flag.name}${flag.value ? ` ${flag.value}` : ""}`;
  return `  ${short}${long.padEnd(26)} ${flag.help}`;
}
