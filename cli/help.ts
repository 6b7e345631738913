import type { HelpTopic } from "./command-line.ts";
import type { Flag } from "./flags.ts";

import { driftFlags, environmentVariable, factsFlags, serveFlags, verifyFlags } from "./flags.ts";

/** What `novamock --help` and `novamock verify --help` and its like print. */
export function helpText(about: HelpTopic): string {
  return { serve: serveHelp, verify: verifyHelp, drift: driftHelp, facts: factsHelp }[about]();
}

function serveHelp(): string {
  return `novamock: a stateful mock of the novastack and Novyx APIs

  novamock [serve] [flags]               start the mock
  novamock verify [flags]                judge an implementation by the documents (novamock verify --help)
  novamock spec novyx|novastack|control  print an OpenAPI document (--json for JSON)
  novamock drift PAGE                    tell what a newer page of a vendor's changes (novamock drift --help)
  novamock facts PAGE                    print what a page of an API reference states (novamock facts --help)
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

function driftHelp(): string {
  return `novamock drift: tell what a newer page of a vendor's states otherwise than the specs know it

  novamock drift page.html
  novamock drift https://docs.novyxlabs.com/api-reference/api-keys
  curl -s … | novamock drift -

PAGE is plain text as copied from a browser, Markdown or HTML: a file, an address, or - for standard input.

${driftFlags.map(line).join("\n")}

Exit status: 0 nothing changed, 1 something did, 2 the page cannot be read or recognised.
`;
}

function factsHelp(): string {
  return `novamock facts: print what a page of an API reference states, as YAML

  novamock facts page.md
  novamock facts page.md --openapi > draft.yaml

PAGE is plain text, Markdown or HTML: a file, an address, or - for standard input. Sentences appear as fingerprints;
what could not be read is listed under unread and on stderr.

${factsFlags.map(line).join("\n")}

Exit status: 0 facts were found, 2 the page cannot be read, or states nothing.
`;
}

function line(flag: Flag): string {
  const short = flag.short ? `-${flag.short}, ` : "    ";
  const long = `--${flag.name}${flag.value ? ` ${flag.value}` : ""}`;
  return `  ${short}${long.padEnd(26)} ${flag.help}`;
}
