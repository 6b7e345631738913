import type { Choices } from "./choices.ts";
import type { Ask, Reply } from "./http.ts";
import type { Account, World } from "./world.ts";

import { textField } from "./http.ts";
import { issueKey } from "./keys.ts";

const days30 = 30 * 24 * 60 * 60 * 1000;
const throwaway = /@(.+\.)?(mailinator|guerrillamail|yopmail|10minutemail|tempmail|trashmail|sharklasers)\.\w+$/;

/** `POST /v1/keys`: opens an account that waits for its verification. */
export function signUp(ask: Ask, world: World, choices: Choices): Reply {
  const { emailLimit, novyxError, timestamp } = choices;
  const reject = (status: number, code: string, text: string) => ({ status, body: novyxError(status, code, text) });
  const now = world.now();
  const email = textField(ask.json, "email")?.toLowerCase();
  if (email === undefined) return reject(choices.missingFieldStatus, "VALIDATION_ERROR", "Die Adresse fehlt.");
  if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email)) return reject(400, "VALIDATION_ERROR", "Das ist keine Adresse.");
  if (throwaway.test(email)) return reject(400, "VALIDATION_ERROR", "Keine Wegwerfadressen.");
  const known = world.accounts.get(email);
  if (known && known.keys.length > 0 && choices.knownAddressStatus >= 400)
    return reject(choices.knownAddressStatus, "CONFLICT", "Die Adresse ist vergeben.");
  const isFull =
    countSince(world, `ip ${ask.ip}`, now - days30) >= 2 ||
    (emailLimit && countSince(world, `email ${email}`, now - emailLimit.hours * 60 * 60 * 1000) >= emailLimit.count);
  if (isFull) return reject(429, "RATE_LIMITED", "Zu viele Anmeldungen.");

  note(world, `ip ${ask.ip}`, now);
  note(world, `email ${email}`, now);
  const account = known ?? openAccount(world, email);
  if (account.keys.length === 0) sendToken(account, world, choices);
  const body = {
    message: "Bitte sehen Sie in Ihr Postfach.",
    requires_verification: true,
    created_at: timestamp(now),
    tier: "free",
    api_key: null,
    _links: { verify: "/v1/verify" },
  };
  return { status: choices.statuses.signUp, body };
}

/** `POST /v1/verify`: gives the first key for the token from the mail. */
export function verify(ask: Ask, world: World, choices: Choices): Reply {
  const reject = (status: number, code: string) => ({ status, body: choices.novyxError(status, code, "Abgelehnt.") });
  const email = textField(ask.json, "email")?.toLowerCase();
  const token = textField(ask.json, "token");
  if (email === undefined || token === undefined) return reject(choices.missingFieldStatus, "VALIDATION_ERROR");
  const account = world.accounts.get(email);
  if (!account) return reject(404, "NOT_FOUND");
  if (account.keys.length > 0) return reject(choices.verifiedAgain.status, choices.verifiedAgain.code);
  const isRight = account.pending.some((each) => each.token === token && world.now() < each.until);
  if (!isRight) return reject(400, "INVALID_TOKEN");

  account.pending = [];
  const key = issueKey(account, world, choices);
  const body = { message: "Willkommen!", api_key: key.secret, tier: account.tier, key_id: key.id };
  return { status: choices.statuses.verify, body };
}

export function openAccount(world: World, email: string, tier = "free"): Account {
  const tenant = (world.accounts.size + 4096).toString(16);
  const account: Account = { tenant, email, tier, pending: [], keys: [] };
  world.accounts.set(email, account);
  return account;
}

function sendToken(account: Account, world: World, { token, tokenMinutes, mailDelayMs, timestamp }: Choices): void {
  const now = world.now();
  const fresh = { token: token(), until: now + tokenMinutes * 60 * 1000 };
  account.pending.push(fresh);
  const mail = {
    to: account.email,
    subject: "Ihre Anmeldung",
    text: `Ihr Code: ${fresh.token}`,
    token: fresh.token,
    sent_at: timestamp(now),
  };
  // A queue sends the mails, a moment after the answer.
  setTimeout(() => world.mails.unshift(mail), mailDelayMs);
}

function countSince({ signUps }: World, who: string, since: number): number {
  return (signUps.get(who) ?? []).filter((at) => at > since).length;
}

function note({ signUps }: World, who: string, at: number): void {
  signUps.set(who, [...(signUps.get(who) ?? []), at]);
}
