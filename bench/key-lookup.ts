// Measures what it costs to authenticate a key with 10 and with 1,000,000 keys: `npm run bench:keys`.
import type { NovyxState } from "../mocks/novyx/state.ts";

import { authenticateNovyx } from "../mocks/novyx/authenticate.ts";
import { addKey, createNovyxState, openAccount } from "../mocks/novyx/state.ts";
import { createRandom } from "../mocks/random.ts";

const rounds = 7;
const lookups = 100_000;
const sampled = 1000;

const worlds = [10, 1_000_000].map((count) => ({ count, ...worldOf(count) }));
const timings = worlds.map((): number[] => []);
// Interleaved, so that whatever else the machine does strikes both alike.
for (let round = 0; round < rounds; round++)
  for (const [index, { state, secrets }] of worlds.entries()) timings[index]!.push(nanoseconds(state, secrets));

for (const [index, { count }] of worlds.entries()) {
  const sorted = timings[index]!.toSorted((a, b) => a - b);
  const [fastest, median, slowest] = [sorted[0], sorted[rounds >> 1], sorted.at(-1)].map((ns) => Math.round(ns ?? 0));
  console.log(`${count.toLocaleString("en")} keys: ${median} ns per look-up (median; ${fastest} to ${slowest})`);
}

function worldOf(count: number): { state: NovyxState; secrets: string[] } {
  const state = createNovyxState({ graceMs: 0, tokenTtlMs: 0, signUpLimit: null });
  const random = createRandom("bench");
  const secrets: string[] = [];
  for (let index = 0; index < count; index++) {
    const account = openAccount(state, `user-${index}@example.com`, random);
    const { secret } = addKey(state, account, { now: 0, random });
    if (index % Math.ceil(count / sampled) === 0) secrets.push(secret);
  }
  return { state, secrets };
}

function nanoseconds(state: NovyxState, secrets: string[]): number {
  const start = process.hrtime.bigint();
  for (let index = 0; index < lookups; index++) authenticateNovyx(state, secrets[index % secrets.length]!, 0);
  return Number(process.hrtime.bigint() - start) / lookups;
}
