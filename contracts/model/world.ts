import type { When } from "./time.ts";

/** A key that was issued. What only the target can tell is undefined until it has told it; from then on it has to stay. */
export type Key = {
  readonly secret: string;
  /** The account that it belongs to, by the address that signed up. */
  readonly account: string;
  readonly made: When;
  readonly via: "verify" | "rotate" | "hook";
  /** The key that it was rotated from. */
  readonly replaces?: string;
  /** When it was asked to expire, where a hook was asked. */
  readonly askedEnd?: number;
  readonly id?: string;
  readonly prefix?: string;
  readonly createdAt?: number;
  readonly expiresAt?: number | null;
  /** What each rotation of it announced: the end of its grace, or null. */
  readonly graceEnds: readonly (number | null)[];
  /** When it was revoked, once for each revocation that was accepted. */
  readonly revoked: readonly When[];
  /** When the list first said that it was revoked. */
  readonly revokedAt?: number;
  /** Whether it was turned away at a time when it might have ended. */
  readonly seenEnded: boolean;
};

/** A token that was mailed; `isOver` where the address was verified since, by this one or another. */
export type Token = {
  readonly text: string;
  readonly mailed: When;
  readonly isUsed: boolean;
  readonly isOver: boolean;
};

/** An address that signed up. */
export type Address = {
  readonly email: string;
  /** Whether the documents take it for an address at all. */
  readonly isAddress: boolean;
  /** The newest first. */
  readonly tokens: readonly Token[];
  readonly wrongTries: number;
  readonly isVerified: boolean;
  /** How many sign-ups were accepted, and how many were not. */
  readonly accepted: number;
  readonly rejected: number;
};

/** A place of an IP address that a sign-up took. One of an address that is known may have been a reminder, which took none. */
export type Place = { readonly ip: string; readonly at: When; readonly isSure: boolean };

/** A stretch of the 30 days, in milliseconds. */
export type Arc = readonly [from: number, to: number];

/** How a target may count sign-ups: by 30 days for each, from the first of them, or in blocks that begin at some phase. */
export type Way = "sliding" | "from-the-first" | { readonly phases: readonly Arc[] };

/** All that one holder of accounts knows: what was issued, and what the documents say of it by now. */
export type World = {
  readonly keys: readonly Key[];
  readonly addresses: readonly Address[];
  readonly places: readonly Place[];
  readonly tiers: Readonly<Record<string, string>>;
  /** The ways of counting sign-ups that the target's answers have not contradicted. */
  readonly ways: readonly Way[];
};

export const emptyWorld = (ways: readonly Way[]): World => ({
  keys: [],
  addresses: [],
  places: [],
  tiers: {},
  ways,
});

export function keyOf({ keys }: World, secret: unknown): Key | undefined {
  return keys.find((key) => key.secret === secret);
}

export function addressOf({ addresses }: World, email: unknown): Address | undefined {
  return addresses.find((address) => address.email === email);
}

/** The world with a change to one key. */
export function withKey(world: World, { secret }: Key, change: Partial<Key>): World {
  return { ...world, keys: world.keys.map((key) => (key.secret === secret ? { ...key, ...change } : key)) };
}

/** The world with a change to one address, which it may not have known yet. */
export function withAddress(world: World, email: string, change: (address: Address) => Partial<Address>): World {
  const blank: Address = {
    email,
    isAddress: true,
    tokens: [],
    wrongTries: 0,
    isVerified: false,
    accepted: 0,
    rejected: 0,
  };
  const known = addressOf(world, email);
  const changed = { ...(known ?? blank), ...change(known ?? blank) };
  const others = world.addresses.filter((address) => address !== known);
  return { ...world, addresses: [...others, changed] };
}

/** The world with one more key. */
export function withNewKey(world: World, key: Pick<Key, "secret" | "account" | "made" | "via"> & Partial<Key>): World {
  const blank = { graceEnds: [], revoked: [], seenEnded: false };
  return { ...world, keys: [...world.keys, { ...blank, ...key }] };
}

/** The world after the mails to an address were read, the newest first. */
export function withMails(world: World, email: string, texts: readonly string[], when: When): World {
  return withAddress(world, email, ({ tokens }) => {
    const isKnown = (text: string) => tokens.some((token) => token.text === text);
    const fresh = [...new Set(texts)].filter((text) => !isKnown(text));
    return { tokens: [...fresh.map((text) => ({ text, mailed: when, isUsed: false, isOver: false })), ...tokens] };
  });
}

/** The same for worlds that differ in nothing but in the order in which they came about. */
export function identityOf({ keys, addresses, places, ways }: World): string {
  const inOrder = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).toSorted();
  return [...inOrder(keys), ...inOrder(addresses), ...inOrder(places), JSON.stringify(ways)].join();
}
