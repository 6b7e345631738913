// Keeps the built server busy for minutes, in many sandboxes at once, and looks for leaks, cross-talk and wrong answers:
// `npm run soak`. Each player walks as the gate does, and holds every answer against the gate's model.
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

import type { HttpClient } from "../../contracts/http/http-client.ts";
import type { Memory } from "./verdicts.ts";

import { createHttpClient } from "../../contracts/http/http-client.ts";
import { fetchAt } from "../../test/support/test-mock.ts";
import { novamock, probed } from "../contestants.ts";
import { machine, today } from "../page.ts";
import { startServer } from "../server.ts";
import { areMet, table } from "../table.ts";
import { closeConnections } from "./connections.ts";
import { playWalks } from "./player.ts";
import { breakOff } from "./rough.ts";
import { attack, fillUp } from "./hostile.ts";
import { judge } from "./verdicts.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    // A trial: it writes nothing down.
    seconds: { type: "string" },
    players: { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
  },
});
const isTrial = values.seconds !== undefined;
const seconds = Number(values.seconds ?? Number(values.minutes) * 60);
const players = Number(values.players);
if (!(seconds > 0 && players > 0 && players <= 30))
  throw new Error("soak: --minutes and --seconds take a number above 0, --players one from 1 to 30");

const server = await startServer((port) => probed(...novamock.command("novyx", port).args, "--seed", "1"));
const send = fetchAt(server.url);
const idle = await server.ask<Memory>("memory");
const complaints: string[] = [];
let requests = 0;

await fillUp({ fetch: send });
await busyFor(Math.min(10, seconds / 6));
const before = await emptied();
// What is filled once is full before the measuring begins.
await fillUp({ fetch: send });
requests = 0;
const [during] = await Promise.all([measureFor(seconds), busyFor(seconds)]);
const text = `${requests.toLocaleString("en")} requests in ${seconds} seconds, in ${players} sandboxes at once, on ${today()} on ${machine()}.`;
const after = await emptied();
const { status, stderr } = await server.stop();
if (status !== 0 || stderr !== "") complaints.push(`the server ended with ${status} and said: ${stderr}`);

const measured = judge({ before, during, after }, complaints, isTrial);
const report = `${text}\n\n${table(measured)}\n`;
console.log(report);
for (const complaint of complaints.slice(0, 3)) console.error(`soak: ${complaint}`);
if (!isTrial) {
  const file = "docs/reliability.md";
  const between = /(?<=<!-- soak -->\n)[^]*?(?=<!-- \/soak -->)/;
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(between, () => `\n${report}\n`),
  );
}
process.exitCode = areMet(measured) ? 0 : 1;

/** All players, one client that keeps to no manners, and one that means harm. */
async function busyFor(seconds: number): Promise<void> {
  const over = AbortSignal.timeout(Math.round(seconds * 1000));
  const isOver = () => over.aborted || complaints.length > 20;
  const client: { fetch: typeof send } = {
    fetch(...args) {
      requests++;
      return send(...args);
    },
  };
  const play = async (player: number) => {
    const how = { player, seed: Number(values.seed), connect: counting, signal: over };
    for await (const wrong of playWalks(server.url, how)) complaints.push(...wrong);
  };
  const beRough = async () => {
    while (!isOver()) await breakOff(client);
  };
  const beHostile = async () => {
    while (!isOver()) for await (const complaint of attack(client, isOver)) complaints.push(complaint);
  };
  await Promise.all([...Array.from({ length: players }, (_, player) => play(player)), beRough(), beHostile()]);
}

function counting(options: Parameters<typeof createHttpClient>[0]): HttpClient {
  const client = createHttpClient(options);
  return {
    ...client,
    send(request) {
      requests++;
      return client.send(request);
    },
  };
}

async function measureFor(seconds: number): Promise<Memory[]> {
  const measured: Memory[] = [];
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    await sleep(Math.max(500, (seconds * 1000) / 40));
    measured.push(await server.ask<Memory>("memory"));
  }
  return measured;
}

/** What is left with every sandbox dropped and every connection closed. */
async function emptied(): Promise<Memory> {
  const { sandboxes } = (await (await send("/_mock/sandboxes")).json()) as { sandboxes: { name: string }[] };
  for (const { name } of sandboxes) await send(`/_mock/sandboxes/${name}`, { method: "DELETE" });
  await closeConnections();
  let memory = await server.ask<Memory>("memory");
  // The server hears of it a moment later; a connection on which it never heard anything it closes after some seconds.
  const until = performance.now() + 20_000;
  while (performance.now() < until && memory.handles > idle.handles) {
    await sleep(250);
    memory = await server.ask<Memory>("memory");
  }
  return memory;
}
