// Asks how many of the mutants each tool finds, and writes docs/kill-matrix.md: `npm run kill-matrix`.
// Schemathesis takes part where Python is at hand.
import { writeFileSync } from "node:fs";

import type { Tool } from "./tool.ts";

import { mutants } from "../../mocks/mutants/index.ts";
import { gate } from "./gate.ts";
import { matrix } from "./matrix.ts";
import { prism } from "./prism.ts";
import { schemathesis } from "./schemathesis.ts";
import { startSwitch } from "./switch.ts";

const tools: Tool[] = [gate, prism, ...(await schemathesis())];
const rows = [];
for (const api of ["novastack", "novyx"] as const) {
  const upstream = await startSwitch();
  const judges = [];
  for (const tool of tools) judges.push({ tool, judge: await tool.start(api, upstream) });
  for (const { tool, judge } of judges) {
    upstream.put(undefined);
    if (await judge.findsFault()) throw new Error(`${tool.name} finds fault with the right mock of ${api}`);
  }
  for (const mutant of mutants.filter(({ clause }) => clause.startsWith(`${api}.`))) {
    const found: Record<string, boolean> = {};
    for (const { tool, judge } of judges) {
      upstream.put(mutant);
      found[tool.name] = await judge.findsFault();
    }
    rows.push({ mutant, found });
    console.log(
      `${mutant.name}: ${
        tools
          .filter(({ name }) => found[name])
          .map(({ name }) => name)
          .join(", ") || "nobody"
      }`,
    );
  }
  for (const { judge } of judges) await judge.stop();
  await upstream.stop();
}
writeFileSync("docs/kill-matrix.md", matrix(tools, rows));
