/** A key of the Novyx API. Times are in milliseconds since 1970. */
export type StoredKey = {
  id: string;
  secret: string;
  account: Account;
  createdAt: number;
  expiresAt: number | null;
  /** When a replaced key ends; null where it was not replaced. */
  endsAt: number | null;
  /** What the rotation announced. */
  announcedEnd: number | null;
  revokedAt: number | null;
};

export type Account = {
  tenant: string;
  email: string;
  tier: string;
  /** Tokens that were mailed and not used; none once the address is verified. */
  pending: { token: string; until: number }[];
  keys: StoredKey[];
};

export type Mail = { to: string; subject: string; text: string; token: string; sent_at: string };

export type Fault = { api: string; operation?: string; status: number; times: number };

/** All that this backend remembers. */
export type World = {
  now(): number;
  advance(ms: number): void;
  reset(): void;
  accounts: Map<string, Account>;
  keys: Map<string, StoredKey>;
  gatewayKeys: Map<string, { permissions: string[] }>;
  mails: Mail[];
  faults: Fault[];
  /** The instants of the sign-ups by who made them: `ip …` or `email …`. */
  signUps: Map<string, number[]>;
};

export function createWorld({ clockRuns }: { clockRuns: boolean }): World {
  const start = Date.now();
  let ahead = 0;
  const world: World = {
    now: () => (clockRuns ? Date.now() : start) + ahead,
    advance(ms) {
      ahead += ms;
    },
    reset() {
      for (const each of [world.accounts, world.keys, world.gatewayKeys, world.signUps]) each.clear();
      world.mails.length = 0;
      world.faults.length = 0;
    },
    accounts: new Map(),
    keys: new Map(),
    gatewayKeys: new Map(),
    mails: [],
    faults: [],
    signUps: new Map(),
  };
  return world;
}

/** Uses up a planned failure; undefined where there is none for this operation. */
export function takeFault({ faults }: World, api: string, operation: string): number | undefined {
  const fault = faults.find(
    (each) => each.api === api && (each.operation ?? operation) === operation && each.times > 0,
  );
  if (fault) fault.times--;
  return fault?.status;
}
