// Measures everything and writes docs/benchmarks.md: `npm run bench`. Options: `--only ROW` (repeatable; prints and writes
// nothing), `--rounds N`, `--seconds N`.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { format } from "prettier";

import type { Result } from "./report.ts";

import { requireLoadGenerator } from "./load.ts";
import { findPeers, installPeers } from "./peers.ts";
import { aimsTable, linesTable, loadNow, page } from "./report.ts";
import { rows } from "./rows/index.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
  },
});
const unknown = values.only.find((id) => !rows.some((row) => row.id === id));
if (unknown !== undefined)
  throw new Error(`--only: '${unknown}' is no row; expected one of ${rows.map(({ id }) => id).join(", ")}`);

const load = loadNow();
installPeers();
const peers = await findPeers();
const setting = { rounds: Number(values.rounds), seconds: Number(values.seconds), peers };
const asked = rows.filter(({ id }) => values.only.length === 0 || values.only.includes(id));
const results: Result[] = [];
for (const row of asked) {
  const measured = await row.measure(setting);
  results.push({ row, measured });
  console.log(`\n${row.title}\n\n${linesTable(measured)}\n\n${aimsTable(measured.aims)}`);
}
if (values.only.length === 0) {
  const text = page(results, { ...setting, generator: requireLoadGenerator().name, load });
  writeFileSync("docs/benchmarks.md", await format(text, { parser: "markdown", printWidth: 120 }));
}
