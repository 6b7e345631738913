// Measures one mock against four behind HAProxy and writes the figures into docs/scale.md: `npm run bench:scale`. With
// `--rounds N` or `--seconds N` it is a trial, which writes nothing. Wants HAProxy and wrk, and Linux for /proc.
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";

import { format } from "prettier";

import { busyWarning, machine, today } from "../page.ts";
import { measureLoads } from "./loads.ts";
import { measureMoves } from "./moves.ts";
import { plan } from "./plan.ts";
import { measureSandboxes } from "./sandboxes.ts";

const { values } = parseArgs({ options: { rounds: { type: "string" }, seconds: { type: "string" } } });
const [rounds, seconds] = [Number(values.rounds ?? 5), Number(values.seconds ?? 2)];
const isTrial = Object.keys(values).length > 0;

const before = loadavg();
const loads = await measureLoads(rounds, seconds);
const sandboxes = await measureSandboxes();
const moves = await measureMoves(Math.min(rounds, 3));
const parts = [
  `On ${today()}, on ${machine()}; ${rounds} rounds, ${seconds} s of load for each in a round, in turns. Medians, with the lowest and the highest.`,
  ...busyWarning(before),
  loads.text,
  sandboxes.text,
  moves.text,
];
const written = { figures: parts.join("\n\n"), plan: plan({ ...loads, ...sandboxes, ...moves }) };
console.log(Object.values(written).join("\n\n"));
if (!isTrial) {
  const file = "docs/scale.md";
  let page = readFileSync(file, "utf8");
  for (const [part, text] of Object.entries(written)) {
    const between = new RegExp(`(?<=<!-- ${part} -->\n)[^]*?(?=<!-- /${part} -->)`);
    page = page.replace(between, () => `\n${text}\n\n`);
  }
  writeFileSync(file, await format(page, { parser: "markdown", printWidth: 120 }));
}
