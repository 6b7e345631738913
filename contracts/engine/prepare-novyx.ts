import type { TargetMail } from "../drivers/target.ts";
import type { Exchange } from "../http/exchange.ts";
import type { FieldName, OperationId } from "../http/spec-names.ts";
import type { CallOptions } from "./call-operation.ts";
import type { Run } from "./run.ts";

import { answeredWith, field, isObject, isString, rejected, succeeded, summary, timestamp } from "../http/exchange.ts";
import { callDriver } from "./call-driver.ts";
import { driverNeeds } from "./needs.ts";
import { Unverified } from "./unverified.ts";

/** A key as the target lists it; only what is checked for may be relied on. */
export type ListedKey = { [Name in FieldName]?: unknown } & { key_id: string; key_prefix: string };

type Basics = {
  email(): string;
  freshIp(): Promise<string | undefined>;
  call(operationId: OperationId, options?: CallOptions): Promise<Exchange>;
  mails(to: string, options?: { areEnough?: (mails: TargetMail[]) => boolean }): Promise<TargetMail[]>;
  broken(clause: string, expected: string, received: Exchange): never;
  hintOn(answer: Exchange): string;
};

/** What a case can have of Novyx: accounts, keys and their list entries. */
export function prepareNovyx(run: Run, { email: newEmail, freshIp, call, mails, broken, hintOn }: Basics) {
  /** The ids of the keys, as far as they are known. */
  const ids = new Map<string, string>();
  const signedUp = new Set<string>();
  /** Keys that came out of a rotation: whether they rotate while the old one is in grace is said nowhere. */
  const renewed = new Set<string>();

  /** Signs up, from a fresh client address where none is given, and reads the token from the mail. */
  async function signUp(options: { email?: string; clientIp?: string | undefined; isSpare?: boolean } = {}) {
    // A sign-up whose mail cannot be read would be spent for nothing.
    if (!run.drivers.mailbox)
      throw new Unverified(run.absent.get("mailbox") ?? driverNeeds.mailbox.reason, "not offered");
    const { email = newEmail() } = options;
    const clientIp = "clientIp" in options ? options.clientIp : await freshIp();
    // Several mails may belong to one sign-up, and the first of them need not be the one with the token.
    const before = signedUp.has(email) ? tokensOf(await mails(email, { areEnough: () => true })) : [];
    signedUp.add(email);
    const exchange = await call("signUp", { body: { email }, clientIp });
    if (!succeeded(exchange) && options.isSpare) throw new Unverified("an account is to be had in another way");
    if (!succeeded(exchange)) unprepared("sign up", "novyx.sign-up.endpoint", exchange, hintOn(exchange));
    const isNew = (found: string[]) => found.length > before.length || found.some((each) => !before.includes(each));
    const tokens = tokensOf(await mails(email, { areEnough: (found) => isNew(tokensOf(found)) }));
    const token = tokens.find((each) => !before.includes(each)) ?? tokens[0];
    if (!token || !isNew(tokens))
      throw new Unverified("in the time that the gate waits no mail with a token came to the address that signed up");
    return { email, token };
  }

  /**
   * A verified account with one key, by sign-up and verification where they come about, else by the hook. What only
   * the hook can give: a tier, an end, and with the email of an account that is there one more key of it.
   */
  async function account(options: { email?: string; tier?: string; expiresInSeconds?: number } = {}) {
    const isPlain = Object.keys(options).length === 0;
    const hasHook = run.drivers.createNovyxKey !== undefined;
    if (!isPlain) return byHook(options);
    if (!hasHook) return verified(newEmail());
    // Where one address is all there is, or mails have not come, sign-ups are kept for what is about them.
    if ("reason" in run.addresses || run.missedMail || !run.drivers.mailbox) return byHook(options);
    try {
      return await verified(newEmail(), { isSpare: true });
    } catch (error) {
      if (error instanceof Unverified) return byHook(options);
      throw error;
    }
  }

  async function verified(email: string, { isSpare = false } = {}): Promise<{ email: string; key: string }> {
    const { token } = await signUp({ email, isSpare });
    const exchange = await call("verify", { body: { email, token } });
    const key = field(exchange.json, "api_key");
    if (succeeded(exchange) && isString(key)) return { email, key };
    if (isSpare) throw new Unverified("an account is to be had in another way");
    return unprepared("verify", verifyClause(exchange), exchange);
  }

  async function byHook({
    email = newEmail(),
    tier,
    expiresInSeconds,
  }: Exclude<Parameters<typeof account>[0], undefined>): Promise<{ email: string; key: string }> {
    const request = {
      email,
      ...(tier !== undefined && { tier }),
      ...(expiresInSeconds !== undefined && { expires_in_seconds: expiresInSeconds }),
    };
    const { api_key: key, key_id: id } = await callDriver(run, "createNovyxKey", request);
    if (isString(id)) ids.set(key, id);
    run.novyxKeys.add(key);
    run.redaction.learn(key);
    return { email, key };
  }

  /** Rotates a key; `graceExpiresAt` is in milliseconds since 1970. */
  async function rotate(key: string) {
    const exchange = await call("rotateKey", { key });
    const newKey = field(exchange.json, "new_key");
    if (rejected(exchange) && renewed.has(key))
      throw new Unverified(
        `a key of a rotation does not rotate while the old one is in grace: ${summary(exchange)}`,
        "not offered",
      );
    if (!succeeded(exchange) || !isString(newKey)) return unprepared("rotate", rotateClause(exchange), exchange);
    if (newKey === key) broken("novyx.rotate.new-key", "new_key to be another key", exchange);
    renewed.add(newKey);
    return { newKey, graceExpiresAt: timestamp(field(exchange.json, "grace_expires_at")) ?? null, exchange };
  }

  /** The list entries of the calling account. */
  async function keys(key: string): Promise<ListedKey[]> {
    const exchange = await call("listKeys", { key });
    const listed = field(exchange.json, "keys");
    if (!succeeded(exchange) || !Array.isArray(listed))
      return unprepared(
        "list the keys",
        listed === undefined ? "novyx.list.endpoint" : "novyx.list.keys-array",
        exchange,
      );
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

  /** What is no answer to the step at all, an outage or a limit for one, tells nothing of its clause. */
  function unprepared(what: string, clause: string, exchange: Exchange, hint = ""): never {
    const { status } = exchange;
    // Whether a key is let in is for other cases to judge.
    const isTelling = succeeded(exchange) || (rejected(exchange) && ![401, 403, 429].includes(status) && hint === "");
    if (isTelling) broken(clause, `to ${what} to be a 2xx with its fields`, exchange);
    throw new Unverified(`could not ${what} to prepare the case: ${summary(exchange)}${hint}`);
  }

  return { signUp, account, rotate, keys, entryOf };
}

/** The clause that a verification without a key breaks: an answer of its own form lacks a field only. */
export function verifyClause(answer: Exchange): string {
  return answeredWith(answer, "api_key", "tier", "message") ? "novyx.verify.api-key" : "novyx.verify.endpoint";
}

/** The same of a rotation. */
function rotateClause(answer: Exchange): string {
  const isRotation = answeredWith(answer, "new_key", "grace_expires_at", "message");
  return isRotation ? "novyx.rotate.new-key" : "novyx.rotate.endpoint";
}

/** The tokens of mails, the newest first. */
function tokensOf(mails: TargetMail[]): string[] {
  return mails.map(({ token }) => token).filter(isString);
}

/** Whether a list entry can be told apart and revoked. */
export function isListedKey(entry: unknown): entry is ListedKey {
  return isObject(entry) && isString(entry["key_id"]) && isString(entry["key_prefix"]);
}

/** Whether the entry may be that of a key. */
export function begins({ key_prefix }: ListedKey, key: string): boolean {
  return key_prefix !== "" && key.startsWith(key_prefix);
}
