// Kills a mock with --state again and again, at random moments and while it writes, and holds what is lost against what
// is promised: nothing that was there before the last whole write began. `npm run test:kills -- --kills 200`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Kill } from "./kill.ts";

import { startCli } from "../support/cli.ts";
import { killOnce, writeState } from "./kill.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    accounts: { type: "string", default: "10000" },
    /** Mocks that are killed side by side. */
    chains: { type: "string", default: "4" },
  },
});
const kills: Kill[] = [];
let left = Number(values.kills);
let broken = 0;
let aimed = 0;

await Promise.all(Array.from({ length: Number(values.chains) }, (_, index) => chain(index)));

const lost = kills.map(({ lostMs }) => lostMs).sort((a, b) => a - b);
const at = (share: number) => Math.round(lost[Math.floor((lost.length - 1) * share)] ?? 0);
const inWrites = kills.filter(({ isInWrite }) => isInWrite).length;
const missed = kills.filter(({ writesSince }) => writesSince > 1).length;
console.log(
  `${kills.length} kills, ${aimed} of them aimed at a write and ${inWrites} in one, ${broken} broken files. ` +
    `The oldest change that was lost: median ${at(0.5)} ms, at most ${at(1)} ms; ${missed} times a whole write had begun and ended after it.`,
);
process.exitCode = broken === 0 && missed === 0 && kills.length > 0 ? 0 : 1;

/** One mock after the other on one file: that each starts shows that the one before left a file that loads. */
async function chain(index: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "novamock-kills-"));
  const file = join(folder, "state.json");
  writeState(file, Number(values.accounts));
  try {
    for (let round = 0; left > 0; round++) {
      left--;
      const isAimed = round % 2 === 0;
      if (isAimed) aimed++;
      kills.push(await killOnce(file, `new-${index}-${round}`, { afterMs: Math.random() * 3000, writes: 0, isAimed }));
    }
    const { status, stderr } = await (await startCli(["--state", file])).stop();
    if (status !== 0 || stderr !== "") throw new Error(`the last mock ended with ${status}: ${stderr}`);
  } catch (error) {
    broken++;
    console.error(`test:kills: ${String(error)}`);
  }
  rmSync(folder, { recursive: true });
}
