import type { Budget, Holding } from "../core/budget.ts";
import type { Clock } from "../core/clock.ts";
import type { Faults } from "../core/faults.ts";
import type { Journal } from "../core/journal.ts";
import type { Mailbox } from "../core/mailbox.ts";
import type { NovastackRules, NovastackState } from "../novastack/state.ts";
import type { NovyxRules, NovyxState } from "../novyx/state.ts";
import type { Random } from "../core/random.ts";

import { secretFields as controlSecrets } from "../../spec/generated/control.operations.ts";
import { secretFields as novyxSecrets } from "../../spec/generated/novyx.operations.ts";
import { unbounded } from "../core/budget.ts";
import { createClock } from "../core/clock.ts";
import { createFaults } from "../core/faults.ts";
import { createJournal } from "../core/journal.ts";
import { createMailbox } from "../core/mailbox.ts";
import { allPermissions, createKey, createNovastackState } from "../novastack/state.ts";
import { addKey, createNovyxState, openAccount } from "../novyx/state.ts";
import { createRandom } from "../core/random.ts";

/** Everything that a reset puts back: both APIs' state, the time, the mail, chance, faults and the journal. */
export type World = {
  readonly clock: Clock;
  readonly random: Random;
  readonly mailbox: Mailbox;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly novyx: NovyxState;
  readonly novastack: NovastackState;
  /** What all of this holds of the mock's memory. */
  readonly memory: Holding;
};

export type WorldOptions = {
  readonly novyx: NovyxRules;
  readonly novastack: NovastackRules;
  /** Repeats ids, keys, tokens and timestamps. */
  readonly seed: string | null;
  /** The clock stands still at the same instant in each run, until it is moved or resumed. */
  readonly isFrozen: boolean;
  readonly wallTime: () => number;
  readonly budget: Budget;
  /** Puts in what a world starts with beside the demo keys. */
  readonly fill?: (world: World) => void;
};

/** The address of the account that every world starts with. */
const demoEmail = "demo@example.com";
const seededStart = Date.UTC(2026, 0, 1);
// The demo keys open nothing but a mock, and a key that outlives a restart can stay in a developer's settings.
const defaultDemoSeed = "novamock";

/** A world as it is at the start: one verified Novyx account, and one novastack key with every permission. */
export function createWorld(options: WorldOptions, name: string): World {
  const world = createEmptyWorld(options, name);
  const stamp = { now: world.clock.now(), random: demoRandom(options) };
  // Counts for nothing, so that a reset works where memory is used up.
  const memory = unbounded();
  const [novyx, novastack] = [
    { ...world.novyx, memory },
    { ...world.novastack, memory },
  ];
  addKey(novyx, openAccount(novyx, demoEmail, stamp.random), stamp);
  createKey(novastack, { name: "demo", permissions: allPermissions }, stamp);
  options.fill?.({ ...world, novyx, novastack });
  return world;
}

/** A world without accounts and keys, for a snapshot to fill. */
export function createEmptyWorld(
  { novyx, novastack, seed, isFrozen, wallTime, budget }: WorldOptions,
  name: string,
): World {
  const memory = budget.open();
  const base = seed ?? (processSeed ??= randomText());
  const clock = createClock({ wallTime, startAt: isFrozen ? seededStart : null });
  return {
    clock,
    // After a reset without a seed, what was drawn before it is not drawn again.
    random: createRandom(`${base}/${name}`, seed === null ? randomText() : ""),
    mailbox: createMailbox(clock.now, memory),
    journal: createJournal([...new Set([...novyxSecrets, ...controlSecrets])], { isTimed: seed === null, memory }),
    // Of its own, so that an armed fault does not change the ids that follow.
    faults: createFaults(createRandom(`${base}/${name}/faults`), memory),
    novyx: createNovyxState(novyx, memory),
    novastack: createNovastackState(novastack, memory),
    memory,
  };
}

/** The secrets of the two keys that every world starts with. */
export function demoSecrets(options: WorldOptions): { novyx: string; novastack: string } {
  const stamp = { now: 0, random: demoRandom(options) };
  const novyx = createNovyxState(options.novyx);
  const { secret } = addKey(novyx, openAccount(novyx, demoEmail, stamp.random), stamp);
  const novastack = createNovastackState(options.novastack);
  return {
    novyx: secret,
    novastack: createKey(novastack, { name: "demo", permissions: allPermissions }, stamp).secret,
  };
}

const demoRandom = ({ seed }: WorldOptions) => createRandom(`${seed ?? defaultDemoSeed}/demo`);

/** Stands for the seed where none is given, and is written nowhere. */
let processSeed: string | undefined;
const randomText = () => crypto.getRandomValues(new Uint32Array(4)).join("-");
