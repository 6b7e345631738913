import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import type { StartedCli } from "../support/cli.ts";

import { createMock } from "../../mocks/index.ts";
import { startCli } from "../support/cli.ts";

/** What a kill cost, and whether it came while the file was written. */
export type Kill = {
  /** How old the oldest change was that is not in the file, in milliseconds. */
  lostMs: number;
  /** How many writes ended after it; the second of them began after it, too. */
  writesSince: number;
  isInWrite: boolean;
};

/** When to kill: after so many milliseconds, and when so many writes were seen to end. */
export type Moment = { afterMs: number; writes: number; isAimed: boolean };

type Saved = { sandboxes: { default: { novyx: { accounts: { email: string }[] } } } };

const betweenAccountsMs = 10;
/** About what a write takes: a kill that waits for one hits any moment of it. */
const aimedMs = 60;

/** Writes a state file with so many accounts. */
export function writeState(file: string, accounts: number): void {
  const sandboxes = createMock().snapshotAll();
  const { novyx } = sandboxes["default"]!;
  const [account, key] = [novyx.accounts[0]!, novyx.keys[0]!];
  for (let index = 0; index < accounts; index++) {
    const tenant = `tenant${index}`;
    novyx.accounts.push({ ...account, tenant, email: `old-${index}@example.com` });
    novyx.keys.push({ ...key, tenant, id: `key_old${index}`, hash: index.toString(16).padStart(64, "0") });
  }
  writeFileSync(file, JSON.stringify({ novamock: 1, sandboxes }));
}

/** The addresses of the accounts in a state file. */
export function emailsIn(file: string): string[] {
  const { sandboxes } = JSON.parse(readFileSync(file, "utf8")) as Saved;
  return sandboxes.default.novyx.accounts.map(({ email }) => email);
}

/** Gives an address an account, and returns its key. */
export async function createAccount({ ready }: StartedCli, email: string): Promise<string> {
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify({ email }) };
  const response = await fetch(`${ready.control}/novyx/keys`, init);
  return ((await response.json()) as { api_key: string }).api_key;
}

/** Kills a mock that works on a file; where `isAimed`, while it writes it. Throws where the file is not the state of one moment. */
export async function killOnce(file: string, name: string, { afterMs, writes, isAimed }: Moment): Promise<Kill> {
  const mock = await startCli(["--state", file]);
  const folder = dirname(file);
  const isWriting = () => readdirSync(folder).some((each) => each.endsWith(".tmp"));
  const acknowledged: { email: string; at: number; writes: number }[] = [];
  // Each write puts a new file in the place of the one before.
  let [inode, written] = [inodeOf(file), 0];
  const countWrites = () => {
    const seen = inodeOf(file);
    if (seen !== inode) written++;
    inode = seen;
    return written;
  };
  const from = performance.now();
  const create = async () => {
    const email = `${name}-${acknowledged.length}@example.com`;
    await createAccount(mock, email);
    acknowledged.push({ email, at: performance.now(), writes: countWrites() });
    await sleep(betweenAccountsMs);
  };
  while (performance.now() - from < afterMs || countWrites() < writes) await create();
  if (isAimed) {
    // The writes follow one another, so one begins soon.
    while (!isWriting()) await Promise.all([create(), sleep(1)]);
    await sleep(Math.random() * aimedMs);
  }
  const isInWrite = isWriting();
  mock.child.kill("SIGKILL");
  const killedAt = performance.now();
  await mock.ended;
  countWrites();

  const kept = existsSync(file) ? emailsIn(file).filter((email) => email.startsWith(`${name}-`)) : [];
  const lost = acknowledged.slice(kept.length);
  const sent = acknowledged.map(({ email }) => email);
  // One more may have come in that nobody was told of.
  if (kept.slice(0, sent.length).join() !== sent.slice(0, kept.length).join())
    throw new Error(`killed ${afterMs} ms after its start, ${name} has left no state of one moment: ${kept.join(" ")}`);
  const [oldest] = lost;
  return oldest
    ? { lostMs: killedAt - oldest.at, writesSince: written - oldest.writes, isInWrite }
    : { lostMs: 0, writesSince: 0, isInWrite };
}

const inodeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.ino;
