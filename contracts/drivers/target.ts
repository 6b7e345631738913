/** A mail as a driver hands it over. */
export type TargetMail = { to: string; subject?: string; text?: string; token?: string };

/** A key that a driver made. */
export type TargetNovastackKey = { id?: string; api_key: string; permissions: readonly string[] };
export type TargetNovyxKey = { key_id: string; api_key: string };

/**
 * What the public APIs cannot give, given by the target's owner. A driver that is absent leaves what needs it
 * unverified. A driver throws `HookAbsent` where it turns out that the target does not offer it.
 */
export type Drivers = {
  /** The mails to an address, the newest first; `token` is what the mail asks the reader to send back. */
  mailbox?: (to: string) => Promise<TargetMail[]>;
  /** Moves the target's clock forward, 0 for not at all, and returns its time in milliseconds since 1970. */
  advanceClock?: (seconds: number) => Promise<number>;
  /** Puts the target back to its start. */
  reset?: () => Promise<void>;
  createNovastackKey?: (permissions: readonly string[]) => Promise<TargetNovastackKey>;
  /** Deletes a key that `createNovastackKey` made; it is no valid key any more then. */
  deleteNovastackKey?: (key: TargetNovastackKey) => Promise<void>;
  /** A verified account with a key, of a tier and with an end where they are asked for. */
  createNovyxKey?: (request: { email?: string; tier?: string; expires_in_seconds?: number }) => Promise<TargetNovyxKey>;
  /** Makes the next requests of an operation, or of any, be answered with a status. */
  addFault?: (fault: {
    api: "novastack" | "novyx";
    operation?: string;
    status: number;
    times: number;
  }) => Promise<void>;
};

/** How the hooks under a base URL have done so far: how many calls there were, and how many were answered as a hook does. */
export type HookTally = { readonly base: string; asked: number; answered: number; lastProblem: string };

/** An implementation under test. */
export type Target = {
  /** The base URL of each API that is to be verified. */
  readonly novyx?: string;
  readonly novastack?: string;
  readonly drivers: Drivers;
  readonly hookTally?: HookTally;
  /** The header in which the target trusts the client's IP address. */
  readonly clientIpHeader?: string;
  /** False where the target cannot tell the gate's source addresses apart, behind NAT for one. */
  readonly clientIps?: boolean;
  /** The domain of the addresses that sign up; example.com where none is given. */
  readonly emailDomain?: string;
  /** Other addresses that have to answer: of the hooks, of Mailpit. */
  readonly helpers?: readonly string[];
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs: number;
};

/** A hook that the target does not offer. */
export class HookAbsent extends Error {
  override readonly name = "HookAbsent";
}

/** What was asked for is not to be had, though the driver is there; the message is the reason. */
export class NotOffered extends Error {
  override readonly name = "NotOffered";
}
