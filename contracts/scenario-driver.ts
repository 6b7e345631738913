import type { OperationSpec } from "../spec/operation.ts";
import type { Exchange } from "./exchange.ts";
import type { HttpClient } from "./http-client.ts";
import type { Failure } from "./report.ts";
import type { CallOptions, ListedKey, Scenario } from "./scenario.ts";
import type { Drivers, Target } from "./target.ts";

import { operations as novastackOperations } from "../spec/generated/novastack.operations.ts";
import { operations as novyxOperations } from "../spec/generated/novyx.operations.ts";
import { field, summary } from "./exchange.ts";
import { isObject, isString, succeeded, timestamp } from "./expectations.ts";
import { Unverified } from "./scenario.ts";
import { HookAbsent, needReasons } from "./target.ts";

/** What the cases of one run share. */
export type Run = {
  readonly target: Target;
  /** The target's drivers, less those that have turned out to be absent. */
  readonly drivers: Drivers;
  readonly client: HttpClient;
  /** Marks every address of this run, so that no other run has used them. */
  readonly mark: string;
  /** A fresh client address; undefined where the target sees one only. */
  readonly nextClientIp: () => string | undefined;
  /** Frees sign-up places where all requests come from one address; does nothing elsewhere. */
  readonly freeSignUps: () => Promise<void>;
  /** Every Novyx key that was made, to be revoked at the end. */
  readonly novyxKeys: Set<string>;
  nextNumber: number;
  /** What the run has used up so far. */
  readonly spent: { signUps: number; mails: number; keys: number; clockMoves: number };
};

/** What a case has found so far: the failures, and the clauses that it came to check. */
export type Findings = { failures: Failure[]; checked: Set<string> };

const operationsById = new Map<string, { api: "novastack" | "novyx"; spec: OperationSpec }>([
  ...novastackOperations.map((spec) => [spec.id, { api: "novastack", spec }] as const),
  ...novyxOperations.map((spec) => [spec.id, { api: "novyx", spec }] as const),
]);

/** The part of the spec's paths that stands in a base URL already. */
const basePaths = { novastack: "/router/v1", novyx: "" };

/** Creates the scenario of one case. Checks of clauses that `isSelected` leaves out are not recorded. */
export function createScenario(run: Run, findings: Findings, isSelected: (clause: string) => boolean): Scenario {
  const { target } = run;

  async function call(operationId: string, options: CallOptions = {}): Promise<Exchange> {
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
    noteWhatItMade(run, operationId, exchange);
    return options.clientIp === undefined ? exchange : { ...exchange, clientIp: options.clientIp };
  }

  async function signUp(options: { email?: string; clientIp?: string | undefined } = {}) {
    if (!("clientIp" in options)) await run.freeSignUps();
    const { email = scenario.email(), clientIp = run.nextClientIp() } = options;
    const exchange = await call("signUp", { body: { email }, clientIp });
    if (!succeeded(exchange)) unprepared("sign up", exchange);
    const [mail] = await scenario.mails(email);
    const token = mail?.token;
    if (token === undefined) throw new Unverified(`the mailbox has no mail with a token for ${email}`);
    return { email, token };
  }

  async function account({ tier, expiresInSeconds }: { tier?: string; expiresInSeconds?: number } = {}) {
    const isPlain = tier === undefined && expiresInSeconds === undefined;
    if (run.drivers.createNovyxKey || !isPlain) {
      const email = scenario.email();
      const request = {
        email,
        ...(tier !== undefined && { tier }),
        ...(expiresInSeconds !== undefined && { expires_in_seconds: expiresInSeconds }),
      };
      try {
        const { api_key: key } = await driver(run.drivers, "createNovyxKey", "expiringKeys", request);
        run.spent.keys++;
        run.novyxKeys.add(key);
        return { email, key };
      } catch (error) {
        // A plain account can be had by signing up as well.
        if (run.drivers.createNovyxKey || !isPlain) throw error;
      }
    }
    const { email, token } = await signUp();
    const exchange = await call("verify", { body: { email, token } });
    const key = field(exchange.json, "api_key");
    if (!succeeded(exchange) || !isString(key)) return unprepared("verify", exchange);
    return { email, key };
  }

  const scenario: Scenario = {
    email: () => `gate-${run.mark}-${++run.nextNumber}@example.com`,
    clientIp: run.nextClientIp,
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
      // Where several prefixes begin the key, the longest says most.
      const [entry] = entries
        .filter(({ key_prefix }) => key_prefix !== "" && key.startsWith(key_prefix))
        .toSorted((a, b) => b.key_prefix.length - a.key_prefix.length);
      return entry ?? scenario.unverified("the list has no entry whose key_prefix begins the key");
    },
    async novastackKey(...permissions) {
      const key = await driver(run.drivers, "createNovastackKey", "novastackKeys", permissions);
      run.spent.keys++;
      return key.api_key;
    },
    mails: (to) => driver(run.drivers, "mailbox", "mailbox", to),
    now: () => driver(run.drivers, "advanceClock", "clock", 0),
    advance(seconds) {
      run.spent.clockMoves++;
      return driver(run.drivers, "advanceClock", "clock", seconds);
    },
    async advanceTo(at) {
      const now = await scenario.now();
      return scenario.advance(Math.max(0, Math.ceil((at - now) / 1000)));
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
      findings.failures.push({ clause, expected, received: text, exchange });
      return false;
    },
  };
  return scenario;
}

/** Calls a driver; an absent one ends the case as unverified. */
async function driver<Name extends keyof Drivers>(
  drivers: Drivers,
  name: Name,
  need: keyof typeof needReasons,
  ...args: Parameters<NonNullable<Drivers[Name]>>
): Promise<Awaited<ReturnType<NonNullable<Drivers[Name]>>>> {
  const found = drivers[name] as ((...values: unknown[]) => Promise<unknown>) | undefined;
  if (!found) throw new Unverified(needReasons[need]);
  try {
    return (await found(...args)) as Awaited<ReturnType<NonNullable<Drivers[Name]>>>;
  } catch (error) {
    if (error instanceof HookAbsent) {
      delete drivers[name];
      throw new Unverified(needReasons[need]);
    }
    throw new Unverified(`the hook for ${need} failed: ${(error as Error).message}`);
  }
}

function unprepared(what: string, exchange: Exchange): never {
  throw new Unverified(`could not ${what} to prepare the case: ${summary(exchange)}`);
}

async function bodyOf({ body, form }: CallOptions, headers: Record<string, string>) {
  if (form) {
    const encoded = new Response(form);
    headers["content-type"] = encoded.headers.get("content-type")!;
    return new Uint8Array(await encoded.arrayBuffer());
  }
  if (body === undefined) return undefined;
  headers["content-type"] ??= "application/json";
  return typeof body === "string" ? body : JSON.stringify(body);
}

function addressOf(base: string, template: string, { path = {}, query = {} }: CallOptions): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  return `${base.replace(/\/+$/, "")}${filled}${search === "" ? "" : `?${search}`}`;
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
  if (!isString(key)) return;
  run.spent.keys++;
  run.novyxKeys.add(key);
}
