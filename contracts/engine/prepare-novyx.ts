import type { TargetMail } from "../drivers/target.ts";
import type { Exchange } from "../http/exchange.ts";
import type { CallOptions } from "./call-operation.ts";
import type { Run } from "./run.ts";

import { field, isObject, isString, succeeded, summary, timestamp } from "../http/exchange.ts";
import { callDriver } from "./call-driver.ts";
import { driverNeeds } from "./needs.ts";
import { Unverified } from "./unverified.ts";

/** A key as the target lists it; only what is checked for may be relied on. */
export type ListedKey = Record<string, unknown> & { key_id: string; key_prefix: string };

type Basics = {
  email(): string;
  freshIp(): Promise<string | undefined>;
  call(operationId: string, options?: CallOptions): Promise<Exchange>;
  mails(to: string, options?: { atLeast?: number }): Promise<TargetMail[]>;
};

/** What a case can have of Novyx: accounts, keys and their list entries. */
export function prepareNovyx(run: Run, { email: newEmail, freshIp, call, mails }: Basics) {
  /** The ids of the keys, as far as they are known. */
  const ids = new Map<string, string>();
  const signUpsByEmail = new Map<string, number>();

  /** Signs up, from a fresh client address where none is given, and reads the token from the mail. */
  async function signUp(options: { email?: string; clientIp?: string | undefined } = {}) {
    // A sign-up whose mail cannot be read would be spent for nothing.
    if (!run.drivers.mailbox) throw new Unverified(driverNeeds.mailbox.reason);
    const { email = newEmail() } = options;
    const clientIp = "clientIp" in options ? options.clientIp : await freshIp();
    const exchange = await call("signUp", { body: { email }, clientIp });
    if (!succeeded(exchange)) unprepared("sign up", exchange);
    const count = (signUpsByEmail.get(email) ?? 0) + 1;
    signUpsByEmail.set(email, count);
    const [mail] = await mails(email, { atLeast: count });
    const token = mail?.token;
    if (!token) throw new Unverified("the mailbox has no mail with a token for the address that signed up");
    return { email, token };
  }

  /** A verified account with one key; with the email of an account that is there, one more key of it. */
  async function account(
    options: { email?: string; tier?: string; expiresInSeconds?: number } = {},
  ): Promise<{ email: string; key: string }> {
    const { email = newEmail(), tier, expiresInSeconds } = options;
    const isPlain = Object.keys(options).length === 0;
    if (run.drivers.createNovyxKey || !isPlain) {
      const request = {
        email,
        ...(tier !== undefined && { tier }),
        ...(expiresInSeconds !== undefined && { expires_in_seconds: expiresInSeconds }),
      };
      try {
        const { api_key: key, key_id: id } = await callDriver(run, "createNovyxKey", request);
        if (isString(id)) ids.set(key, id);
        run.novyxKeys.add(key);
        run.redaction.learn(key);
        return { email, key };
      } catch (error) {
        // A plain account can be had by signing up as well.
        if (run.drivers.createNovyxKey || !isPlain) throw error;
      }
    }
    const { token } = await signUp({ email });
    const exchange = await call("verify", { body: { email, token } });
    const key = field(exchange.json, "api_key");
    if (!succeeded(exchange) || !isString(key)) return unprepared("verify", exchange);
    return { email, key };
  }

  /** Rotates a key; `graceExpiresAt` is in milliseconds since 1970. */
  async function rotate(key: string) {
    const exchange = await call("rotateKey", { key });
    const newKey = field(exchange.json, "new_key");
    if (!succeeded(exchange) || !isString(newKey)) return unprepared("rotate", exchange);
    return { newKey, graceExpiresAt: timestamp(field(exchange.json, "grace_expires_at")) ?? null, exchange };
  }

  /** The list entries of the calling account. */
  async function keys(key: string): Promise<ListedKey[]> {
    const exchange = await call("listKeys", { key });
    const listed = field(exchange.json, "keys");
    if (!succeeded(exchange) || !Array.isArray(listed)) return unprepared("list the keys", exchange);
    return listed.filter(isListedKey);
  }

  /** The list entry whose prefix begins this key. */
  async function entryOf(key: string, caller = key): Promise<ListedKey> {
    const entries = await keys(caller);
    const fitting = entries.filter((entry) => begins(entry, key));
    // Where several prefixes begin the key, the longest says most; where it is that of several keys, what is known
    // of the others helps.
    const longest = Math.max(...fitting.map(({ key_prefix }) => key_prefix.length));
    const candidates = fitting.filter(({ key_prefix }) => key_prefix.length === longest);
    const ofOthers = [...ids].flatMap(([other, id]) => (other === key ? [] : [id]));
    const known = candidates.find(({ key_id }) => key_id === ids.get(key));
    const [entry, ...more] = known ? [known] : candidates.filter(({ key_id }) => !ofOthers.includes(key_id));
    if (more.length > 0) throw new Unverified("several keys have the same key_prefix and cannot be told apart");
    if (!entry) throw new Unverified("the list has no entry whose key_prefix begins the key");
    ids.set(key, entry.key_id);
    return entry;
  }

  return { signUp, account, rotate, keys, entryOf };
}

function unprepared(what: string, exchange: Exchange): never {
  throw new Unverified(`could not ${what} to prepare the case: ${summary(exchange)}`);
}

/** Whether a list entry can be told apart and revoked. */
export function isListedKey(entry: unknown): entry is ListedKey {
  return isObject(entry) && isString(entry["key_id"]) && isString(entry["key_prefix"]);
}

/** Whether the entry may be that of a key. */
export function begins({ key_prefix }: ListedKey, key: string): boolean {
  return key_prefix !== "" && key.startsWith(key_prefix);
}
