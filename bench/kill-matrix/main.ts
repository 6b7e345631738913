// Asks how many of the mutants each tool finds, and writes docs/kill-matrix.md: `npm run kill-matrix`. Schemathesis, which
// takes an hour, takes part where Python is at hand and `--without-schemathesis` is not given.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import type { Mutant } from "../../test/mutants/mutant.ts";
import type { Row } from "./matrix.ts";
import type { Tool } from "./tool.ts";

import { mutants } from "../../test/mutants/index.ts";
import { startSwitch } from "../../test/support/switch.ts";
import { gate } from "./gate.ts";
import { matrix } from "./matrix.ts";
import { prism } from "./prism.ts";
import { schemathesis } from "./schemathesis.ts";
import { readStrangers } from "./strangers.ts";

const { values, positionals } = parseArgs({
  options: { "without-schemathesis": { type: "boolean", default: false } },
  allowPositionals: true,
});
const others = [prism, ...(values["without-schemathesis"] ? [] : await schemathesis())];
const tools: Tool[] = [...gate.parts, ...others];
// Two at a time: a tool mostly waits for itself to start.
const lanes = 2;
const [only = ""] = positionals;

const rows: Row[] = [];
for (const api of ["novastack", "novyx"] as const) {
  const asked = mutants.filter(({ clause, name }) => clause.startsWith(`${api}.`) && name.includes(only));
  const shares = Array.from({ length: lanes }, (_, lane) => asked.filter((_mutant, index) => index % lanes === lane));
  const found = await Promise.all(shares.map((share) => judge(api, share)));
  const byName = new Map(found.flat().map((row) => [row.mutant.name, row]));
  rows.push(...asked.flatMap(({ name }) => byName.get(name) ?? []));
}
if (only === "") writeFileSync("docs/kill-matrix.md", matrix([gate, ...tools], rows, readStrangers()));

/** Asks every tool about some mutants of an API, after making sure that it has nothing against the right mock. */
async function judge(api: "novastack" | "novyx", asked: readonly Mutant[]): Promise<Row[]> {
  const upstream = await startSwitch();
  const judges = await Promise.all(
    tools.map(async (tool) => ({ name: tool.name, judge: await tool.start(api, upstream) })),
  );
  const verdicts = async (mutant: Mutant | undefined) => {
    const found: Record<string, boolean> = {};
    for (const { name, judge } of judges) {
      upstream.put(mutant);
      found[name] = await judge.findsFault();
    }
    found[gate.name] = gate.parts.some(({ name }) => found[name]);
    return found;
  };
  const wrong = Object.entries(await verdicts(undefined)).flatMap(([name, finds]) => (finds ? [name] : []));
  if (wrong.length > 0) throw new Error(`${wrong.join(", ")} finds fault with the right mock of ${api}`);
  const found: Row[] = [];
  for (const mutant of asked) {
    const finders = await verdicts(mutant);
    found.push({ mutant, found: finders });
    const names = Object.entries(finders).flatMap(([name, finds]) => (finds ? [name] : []));
    console.log(`${mutant.name}: ${names.join(", ") || "nobody"}`);
  }
  for (const { judge } of judges) await judge.stop();
  await upstream.stop();
  return found;
}
