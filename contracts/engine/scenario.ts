import type { Exchange } from "./exchange.ts";
import type { TargetMail } from "./target.ts";

/** What a case can do and say. */
export type Scenario = {
  /** An address that nobody has used before. */
  email(): string;
  /** A client address that nobody has used before; undefined where the target sees one address only. */
  clientIp(): string | undefined;
  /**
   * The same, with all its sign-ups: where the target sees one address only, a reset or 30 days give them back, once
   * in a case.
   */
  freshIp(): Promise<string | undefined>;
  /** Sends a request to an operation of the spec. */
  call(operationId: string, options?: CallOptions): Promise<Exchange>;

  // Preparations. Each ends the case as unverified where the target does not play along: that is for other cases
  // to judge.
  /** Signs up, from a fresh client address where none is given, and reads the token from the mail. */
  signUp(options?: { email?: string; clientIp?: string | undefined }): Promise<{ email: string; token: string }>;
  /** A verified account with one key; with the email of an account that is there, one more key of it. */
  account(options?: {
    email?: string;
    tier?: string;
    expiresInSeconds?: number;
  }): Promise<{ email: string; key: string }>;
  /** Rotates a key; `graceExpiresAt` is in milliseconds since 1970. */
  rotate(key: string): Promise<{ newKey: string; graceExpiresAt: number | null; exchange: Exchange }>;
  /** The list entries of the calling account, and the one whose prefix begins this key. */
  keys(key: string): Promise<ListedKey[]>;
  entryOf(key: string, caller?: string): Promise<ListedKey>;
  /** A novastack key that has exactly these permissions. */
  novastackKey(...permissions: string[]): Promise<string>;
  /** The mails to an address, the newest first; waits a while for as many as are expected, since mails take their time. */
  mails(to: string, options?: { atLeast?: number }): Promise<TargetMail[]>;
  /** The target's time in milliseconds since 1970, by its clock hook. */
  now(): Promise<number>;
  /** Moves the target's clock forward, in whole seconds, and returns its new time. */
  advance(seconds: number): Promise<number>;
  /** Moves the target's clock forward to an instant, rounded up to a whole second. */
  advanceTo(at: number): Promise<number>;
  /** Makes the target answer the next request of an operation with a status. */
  fault(api: "novastack" | "novyx", status: number, operation?: string): Promise<void>;
  /** Ends the case as unverified. */
  unverified(reason: string): never;

  /**
   * Records whether a clause holds. `expected` completes the sentence "expected …"; `received` is what was seen,
   * the exchange that shows it for one. A case may check a clause several times, and goes on after a failure.
   * Returns `holds`.
   */
  check(clause: string, holds: boolean, expected: string, received: Exchange | string, seen?: string): boolean;
};

export type CallOptions = {
  /** Sent as `Authorization: Bearer`. */
  key?: string;
  /** Replaces the Authorization header; null sends none. */
  headers?: Record<string, string>;
  path?: Record<string, string>;
  query?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  form?: FormData;
  /** Where the request comes from; only sign-ups are counted by it. */
  clientIp?: string | undefined;
};

/** A key as the target lists it; only what is checked for may be relied on. */
export type ListedKey = Record<string, unknown> & { key_id: string; key_prefix: string };

/** Ends a case whose preparation did not succeed. */
export class Unverified extends Error {
  override readonly name = "Unverified";
}
