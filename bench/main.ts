// Measures everything and writes docs/benchmarks.md: `npm run bench`. `--only ROW` (repeatable; the beginning of a name will
// do) prints and writes nothing, and so does `--quick`, which leaves out the other mock servers. `--rounds N`, `--seconds N`.
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";

import { format } from "prettier";

import type { Measured, Row } from "./row.ts";

import { busyWarning, page } from "./page.ts";
import { installPeers } from "./peers.ts";
import { measureRow } from "./row.ts";
import { load } from "./rows/load.ts";
import { processes } from "./rows/process.ts";
import { worst } from "./rows/worst.ts";
import { table } from "./table.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    seconds: { type: "string" },
  },
});
const { quick, only = quick ? ["models", "sign-up", "latency", "start"] : [""] } = values;
const rows: readonly Row[] = [...load, ...processes, ...worst];
const asked = rows.filter(({ id }) => only.some((name) => id.startsWith(name)));
if (asked.length === 0) throw new Error(`--only: expected one of ${rows.map(({ id }) => id).join(", ")}`);
const setting = {
  rounds: Number(values.rounds ?? (quick ? 3 : 5)),
  seconds: Number(values.seconds ?? (quick ? 1 : 2)),
};

const before = loadavg();
const peers = quick || asked.every((row) => worst.includes(row)) ? [] : await installPeers();
const measured: Measured[] = [];
for (const row of asked) {
  console.error(`${row.id} …`);
  measured.push(await measureRow(row, peers, setting));
}
console.log([table(measured), ...busyWarning(before)].join("\n\n"));
if (!quick && values.only === undefined) {
  const text = page(measured, { ...setting, peers, before });
  writeFileSync("docs/benchmarks.md", await format(text, { parser: "markdown", printWidth: 120 }));
}
