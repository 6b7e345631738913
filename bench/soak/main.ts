// Keeps the built server busy for minutes, in many sandboxes at once, and looks for leaks, cross-talk and errors: `npm run soak`.
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

import type { Measured } from "./server.ts";
import type { Tenant } from "./tenant.ts";

import { createRandom } from "../../mocks/core/random.ts";
import { createClient } from "./client.ts";
import { judge, report } from "./report.ts";
import { startServer } from "./server.ts";
import { createTenant } from "./tenant.ts";

const page = "docs/reliability.md";
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    // A trial: it writes nothing down.
    seconds: { type: "string" },
    sandboxes: { type: "string", default: "50" },
    // Requests a second in all, so that the machine stays of use meanwhile.
    rate: { type: "string", default: "600" },
    seed: { type: "string", default: "1" },
  },
});
const seconds = Number(values.seconds ?? Number(values.minutes) * 60);
const count = Number(values.sandboxes);
if (!(seconds > 0 && count > 1 && Number(values.rate) > 0)) {
  console.error("soak: --minutes, --seconds and --rate take a number above 0, --sandboxes one above 1");
  process.exit(2);
}

const complaints: string[] = [];
const server = await startServer();
const client = createClient(server.ready.url);
const tenants: Tenant[] = Array.from({ length: count }, (_, index) =>
  createTenant(`soak-${index + 1}`, {
    client,
    random: createRandom(`${values.seed}/${index}`),
    demoKey: server.ready.novastack.apiKey,
    others: () => tenants,
    complain: (complaint) => void complaints.push(complaint),
  }),
);

const before = await warmedUp();
const started = performance.now();
const until = started + seconds * 1000;
const during = (await Promise.all([measureUntil(), ...tenants.map(keepBusy)]))[0];
const took = (performance.now() - started) / 1000;
const requests = client.count();
const after = await emptied();
const { status, stderr } = await server.stop();
if (status !== 0 || stderr !== "")
  complaints.push(`the server ended with ${status} and said: ${stderr.slice(0, 2000)}`);

const figures = { seconds: took, requests, tenants, before, during, after };
const verdicts = judge(figures, complaints);
const text = report(figures, verdicts);
console.log(text);
for (const complaint of complaints.slice(0, 20)) console.error(`soak: ${complaint}`);
if (values.seconds === undefined) {
  const between = /(?<=<!-- soak -->\n)[^]*?(?=<!-- \/soak -->)/;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(between, () => `\n${text}\n`),
  );
  console.log(`soak: written to ${page}`);
}
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;

/** What the process takes when everything has been used once and everything was dropped again. */
async function warmedUp(): Promise<Measured> {
  for (let round = 0; round < 20; round++) await Promise.all(tenants.map((tenant) => tenant.act()));
  return emptied();
}

async function keepBusy(tenant: Tenant): Promise<void> {
  while (performance.now() < until && complaints.length < 100) {
    const asked = client.count();
    await tenant.act();
    // The others ask meanwhile too: each tenant waits for its own share of what all of them asked.
    await sleep(((client.count() - asked) / Number(values.rate)) * 1000);
  }
}

async function measureUntil(): Promise<Measured[]> {
  const measured: Measured[] = [];
  const every = Math.max(500, (seconds * 1000) / 40);
  while (performance.now() < until && complaints.length < 100) {
    await sleep(Math.min(every, until - performance.now()));
    measured.push(await server.measure());
  }
  return measured;
}

/** Drops every sandbox, closes every connection, and measures what is left. */
async function emptied(): Promise<Measured> {
  for (const tenant of tenants) tenant.forget();
  for (const { name } of tenants) await client.ask("default", `DELETE /_mock/sandboxes/${name}`);
  client.close();
  await sleep(500);
  return server.measure();
}
