import { setTimeout } from "node:timers/promises";

import type { OperationSpec } from "../../spec/operation.ts";
import type { Exchange } from "./exchange.ts";
import type { Findings, Run } from "./run.ts";
import type { CallOptions, ListedKey, Scenario } from "./scenario.ts";

import { operations as novastackOperations } from "../../spec/generated/novastack.operations.ts";
import { operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import { driver } from "./call-driver.ts";
import { field, onOneLine, summary } from "./exchange.ts";
import { isObject, isString, succeeded, timestamp } from "./expectations.ts";
import { addressOf, bodyOf } from "./request-parts.ts";
import { Unverified } from "./scenario.ts";
import { needReasons } from "./target.ts";

const operationsById = new Map<string, { api: "novastack" | "novyx"; spec: OperationSpec }>([
  ...novastackOperations.map((spec) => [spec.id, { api: "novastack", spec }] as const),
  ...novyxOperations.map((spec) => [spec.id, { api: "novyx", spec }] as const),
]);

// A mail may go through a queue and a real mail server before it can be read.
const mailWaitMs = 3000;

// Room for a list entry; a target may send a megabyte in any field.
const longestLine = 600;
// Eight cases run side by side; a target that leaves every one of them waiting twice is gone.
const mostUnanswered = 16;
// One that answers now and then could keep a run waiting for hours.
const mostTimeouts = 24;
// No header carries a longer key.
const longestKey = 16_000;
// Further ahead no clock would be right again for whoever uses the target next.
const longestMoveSeconds = 400 * 24 * 60 * 60;

/** The part of the spec's paths that stands in a base URL already. */
const basePaths = { novastack: "/router/v1", novyx: "" };

/** Creates the scenario of one case. Checks of clauses that `isSelected` leaves out are not recorded. */
export function createScenario(run: Run, findings: Findings, isSelected: (clause: string) => boolean): Scenario {
  const { target } = run;
  /** The ids of the keys, as far as they are known. */
  const ids = new Map<string, string>();
  const signUpsByEmail = new Map<string, number>();
  let hasFreedSignUps = false;

  function countSignUp(email: string): number {
    const count = (signUpsByEmail.get(email) ?? 0) + 1;
    signUpsByEmail.set(email, count);
    return count;
  }

  async function call(operationId: string, options: CallOptions = {}): Promise<Exchange> {
    if (run.signal?.aborted) throw new Unverified("the run was ended early");
    if (run.unanswered >= mostUnanswered)
      throw new Unverified(`the target has stopped answering: no whole answer to ${mostUnanswered} requests in a row`);
    if (run.timeouts >= mostTimeouts)
      throw new Unverified(`the target is too slow: it left ${mostTimeouts} requests without a whole answer`);
    const { api, spec } = operationsById.get(operationId)!;
    const headers: Record<string, string> = { accept: "application/json", ...options.headers };
    if (options.key !== undefined) headers["authorization"] = `Bearer ${options.key}`;
    const header = target.clientIpHeader;
    if (header !== undefined && options.clientIp !== undefined) headers[header] = options.clientIp;
    const body = await bodyOf(options, headers);
    const exchange = await run.client.send({
      method: spec.method,
      url: addressOf(target[api]!, spec.path.slice(basePaths[api].length), options),
      headers,
      ...(body !== undefined && { body }),
      ...(header === undefined && options.clientIp !== undefined && { localAddress: options.clientIp }),
    });
    run.unanswered = exchange.problem === null ? 0 : run.unanswered + 1;
    if (exchange.problem !== null && exchange.ms > target.timeoutMs / 2) run.timeouts++;
    run.redaction.learnFrom(exchange.json);
    noteWhatItMade(run, operationId, exchange);
    return options.clientIp === undefined ? exchange : { ...exchange, clientIp: options.clientIp };
  }

  async function signUp(options: { email?: string; clientIp?: string | undefined } = {}) {
    // A sign-up whose mail cannot be read would be spent for nothing.
    if (!run.drivers.mailbox) throw new Unverified(needReasons.mailbox);
    const { email = scenario.email() } = options;
    const clientIp = "clientIp" in options ? options.clientIp : await scenario.freshIp();
    const exchange = await call("signUp", { body: { email }, clientIp });
    if (!succeeded(exchange)) unprepared("sign up", exchange);
    const [mail] = await scenario.mails(email, { atLeast: countSignUp(email) });
    const token = mail?.token;
    if (!token) throw new Unverified("the mailbox has no mail with a token for the address that signed up");
    return { email, token };
  }

  async function account(options: { email?: string; tier?: string; expiresInSeconds?: number } = {}) {
    const { email = scenario.email(), tier, expiresInSeconds } = options;
    const isPlain = Object.keys(options).length === 0;
    if (run.drivers.createNovyxKey || !isPlain) {
      const request = {
        email,
        ...(tier !== undefined && { tier }),
        ...(expiresInSeconds !== undefined && { expires_in_seconds: expiresInSeconds }),
      };
      try {
        const { api_key: key, key_id: id } = await driver(run.drivers, "createNovyxKey", "expiringKeys", request);
        if (isString(id)) ids.set(key, id);
        run.spent.keys++;
        run.novyxKeys.add(key);
        run.redaction.learn(key);
        return { email, key };
      } catch (error) {
        // A plain account can be had by signing up as well.
        if (run.drivers.createNovyxKey || !isPlain) throw error;
      }
    }
    const { token } = await signUp({ email, clientIp: await scenario.freshIp() });
    const exchange = await call("verify", { body: { email, token } });
    const key = field(exchange.json, "api_key");
    if (!succeeded(exchange) || !isString(key)) return unprepared("verify", exchange);
    return { email, key };
  }

  const scenario: Scenario = {
    email: () => `gate-${run.mark}-${++run.nextNumber}@${target.emailDomain ?? "example.com"}`,
    clientIp: run.nextClientIp,
    async freshIp() {
      // A second reset would take away what the case has made since.
      if (!hasFreedSignUps) await run.freeSignUps();
      hasFreedSignUps = true;
      return run.nextClientIp();
    },
    call,
    signUp,
    account,
    async rotate(key) {
      const exchange = await call("rotateKey", { key });
      const newKey = field(exchange.json, "new_key");
      const end = field(exchange.json, "grace_expires_at");
      if (!succeeded(exchange) || !isString(newKey)) return unprepared("rotate", exchange);
      return { newKey, graceExpiresAt: timestamp(end) ?? null, exchange };
    },
    async keys(key) {
      const exchange = await call("listKeys", { key });
      const listed = field(exchange.json, "keys");
      if (!succeeded(exchange) || !Array.isArray(listed)) return unprepared("list the keys", exchange);
      return listed.filter(
        (entry): entry is ListedKey => isObject(entry) && isString(entry["key_id"]) && isString(entry["key_prefix"]),
      );
    },
    async entryOf(key, caller = key) {
      const entries = await scenario.keys(caller);
      const fitting = entries.filter(({ key_prefix }) => key_prefix !== "" && key.startsWith(key_prefix));
      // Where several prefixes begin the key, the longest says most; where it is that of several keys, what is known
      // of the others helps.
      const longest = Math.max(...fitting.map(({ key_prefix }) => key_prefix.length));
      const candidates = fitting.filter(({ key_prefix }) => key_prefix.length === longest);
      const ofOthers = [...ids].flatMap(([other, id]) => (other === key ? [] : [id]));
      const known = candidates.find(({ key_id }) => key_id === ids.get(key));
      const left = known ? [known] : candidates.filter(({ key_id }) => !ofOthers.includes(key_id));
      if (left.length > 1) return scenario.unverified("several keys have the same key_prefix and cannot be told apart");
      const [entry] = left;
      if (entry) ids.set(key, entry.key_id);
      return entry ?? scenario.unverified("the list has no entry whose key_prefix begins the key");
    },
    async novastackKey(...permissions) {
      const key = await driver(run.drivers, "createNovastackKey", "novastackKeys", permissions);
      run.spent.keys++;
      run.novastackKeys.push(key);
      run.redaction.learn(key.api_key);
      return key.api_key;
    },
    async mails(to, { atLeast = 1 } = {}) {
      const until = performance.now() + (run.missedMail ? 0 : mailWaitMs);
      for (;;) {
        const mails = await driver(run.drivers, "mailbox", "mailbox", to);
        run.redaction.learnFrom(mails);
        if (mails.length >= atLeast || run.signal?.aborted) return mails;
        run.missedMail ||= performance.now() > until;
        if (performance.now() > until) return mails;
        await setTimeout(100);
      }
    },
    now: () => driver(run.drivers, "advanceClock", "clock", 0),
    advance(seconds) {
      run.spent.clockMoves++;
      return driver(run.drivers, "advanceClock", "clock", seconds);
    },
    async advanceTo(at) {
      const seconds = Math.max(0, Math.ceil((at - (await scenario.now())) / 1000));
      if (seconds <= longestMoveSeconds) return scenario.advance(seconds);
      return scenario.unverified(`the clock would have to move ${Math.round(seconds / 86_400)} days`);
    },
    fault: (api, status, operation) =>
      driver(run.drivers, "addFault", "faults", {
        api,
        status,
        times: 1,
        ...(operation !== undefined && { operation }),
      }),
    unverified(reason) {
      throw new Unverified(reason);
    },
    check(clause, holds, expected, received, seen) {
      if (!isSelected(clause)) return holds;
      findings.checked.add(clause);
      if (holds) return true;
      const exchange = typeof received === "string" ? null : received;
      const text = seen ?? (typeof received === "string" ? received : summary(received));
      findings.failures.push({
        clause,
        expected: onOneLine(expected, longestLine),
        received: onOneLine(text, longestLine),
        exchange,
      });
      return false;
    },
  };
  return scenario;
}

function unprepared(what: string, exchange: Exchange): never {
  throw new Unverified(`could not ${what} to prepare the case: ${summary(exchange)}`);
}

/** Keeps count of what an answer means for the target, and of the keys that are to be revoked at the end. */
function noteWhatItMade(run: Run, operationId: string, exchange: Exchange): void {
  if (!succeeded(exchange)) return;
  if (operationId === "signUp") {
    run.spent.signUps++;
    run.spent.mails++;
  }
  const made = operationId === "verify" ? "api_key" : operationId === "rotateKey" ? "new_key" : undefined;
  const key = made && field(exchange.json, made);
  if (!isString(key) || key.length > longestKey) return;
  run.spent.keys++;
  run.novyxKeys.add(key);
}
