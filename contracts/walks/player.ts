import { setTimeout } from "node:timers/promises";

import type { Exchange } from "../engine/exchange.ts";
import type { HttpClient } from "../engine/http-client.ts";
import type { OperationSpec } from "../../spec/operation.ts";
import type { CallOptions } from "../engine/scenario.ts";
import type { Drivers, Target, TargetMail } from "../engine/target.ts";
import type { When } from "../model/time.ts";

import { operations as novastackOperations } from "../../spec/generated/novastack.operations.ts";
import { operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import { addressOf, bodyOf } from "../engine/request-parts.ts";

/** All that the walks need of the engine: a target that can be called, and its clock. */
export type Player = {
  readonly target: Target;
  readonly drivers: Drivers;
  /** Sends all over one connection. */
  readonly keptClient: HttpClient;
  /** Sends a request, and tells when by the target's clock. Never rejects. */
  call(operationId: string, options?: WalkCall): Promise<{ answer: Exchange; when: When }>;
  /** The present by the target's clock. */
  now(): When;
  /** Moves the target's clock forward, or reads it with 0. */
  advance(seconds: number): Promise<void>;
  /** The mails to an address, the newest first, once there are as many as are expected. */
  mails(to: string, atLeast: number): Promise<TargetMail[]>;
  /** An address that nobody has used before, with something in its local part. */
  email(name?: string): string;
  /** A client address that nobody has used before; undefined where the target sees one only. */
  ip(): string | undefined;
  /** How many requests were sent, and the longest that one took. */
  readonly spent: { requests: number; longestMs: number; clockMoves: number };
};

/** A request that differs from what the spec says: another path, or over a connection that is kept open. */
export type WalkCall = CallOptions & { rawPath?: (path: string) => string; client?: HttpClient };

export type PlayerParts = {
  readonly target: Target;
  readonly drivers: Drivers;
  readonly client: HttpClient;
  /** A client that sends all over one connection. */
  readonly keptClient: HttpClient;
  readonly nextClientIp: () => string | undefined;
  readonly mark: string;
};

const basePaths = { novastack: "/router/v1", novyx: "" };
const operationsById = new Map<string, { api: "novastack" | "novyx"; spec: OperationSpec }>([
  ...novastackOperations.map((spec) => [spec.id, { api: "novastack", spec }] as const),
  ...novyxOperations.map((spec) => [spec.id, { api: "novyx", spec }] as const),
]);

/** Creates a player of a target that was reached. */
export function createPlayer({ target, drivers, client, keptClient, nextClientIp, mark }: PlayerParts): Player {
  // Without a clock hook nothing is known of the target's time but that it is about ours.
  const hasClock = drivers.advanceClock !== undefined;
  let read = { now: Date.now(), at: performance.now() };
  let addresses = 0;
  let missedMail = false;
  const spent = { requests: 0, longestMs: 0, clockMoves: 0 };

  function now(): When {
    const wall = Date.now();
    if (!hasClock) return { from: wall - 10 * 60_000, to: wall + 10 * 60_000, wall };
    // The clock may stand still, or go as ours does; and the hook may cut its answer to a whole second.
    return { from: read.now - 1000, to: read.now + (performance.now() - read.at) + 1000, wall };
  }

  return {
    target,
    drivers,
    keptClient,
    spent,
    now,
    async call(operationId, { rawPath = (path: string) => path, client: own = client, ...options } = {}) {
      const { api, spec } = operationsById.get(operationId)!;
      const headers: Record<string, string> = { accept: "application/json", ...options.headers };
      if (options.key !== undefined) headers["authorization"] ??= `Bearer ${options.key}`;
      const { clientIpHeader } = target;
      if (clientIpHeader !== undefined && options.clientIp !== undefined) headers[clientIpHeader] = options.clientIp;
      const body = await bodyOf(options, headers);
      const { from } = now();
      spent.requests++;
      const answer = await own.send({
        method: spec.method,
        url: addressOf(target[api]!, rawPath(spec.path.slice(basePaths[api].length)), options),
        headers,
        ...(body !== undefined && { body }),
        ...(clientIpHeader === undefined && options.clientIp !== undefined && { localAddress: options.clientIp }),
      });
      spent.longestMs = Math.max(spent.longestMs, answer.ms);
      return { answer: { ...answer, clientIp: options.clientIp ?? null }, when: { ...now(), from } };
    },
    async advance(seconds) {
      if (!drivers.advanceClock) return;
      const at = performance.now();
      read = { now: await drivers.advanceClock(seconds), at };
      if (seconds > 0) spent.clockMoves++;
    },
    async mails(to, atLeast) {
      const until = performance.now() + (missedMail ? 0 : mailWaitMs);
      for (;;) {
        const mails = (await drivers.mailbox?.(to)) ?? [];
        if (mails.length >= atLeast) return mails;
        missedMail ||= performance.now() > until;
        if (missedMail) return mails;
        await setTimeout(100);
      }
    },
    email: (name = "walk") => `${name}-${mark}-${++addresses}@${target.emailDomain ?? "example.com"}`,
    ip: nextClientIp,
  };
}

// A mail may go through a queue and a real mail server before it can be read.
const mailWaitMs = 3000;
