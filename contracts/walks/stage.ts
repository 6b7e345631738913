import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";
import type { CallOptions } from "../engine/call-operation.ts";
import type { Call } from "../model/call.ts";
import type { Check, Fault } from "../model/rule.ts";
import type { When } from "../model/time.ts";
import type { World } from "../model/world.ts";
import type { UnverifiedKind } from "../results/report.ts";
import type { Names } from "./names.ts";
import type { Player } from "./player.ts";

import { Unverified } from "../engine/unverified.ts";
import { guards } from "../model/gateway.ts";
import { judge } from "../model/judge.ts";
import { withMails } from "../model/world.ts";
import { field, summary } from "../http/exchange.ts";
import { isString, rejected, succeeded } from "../http/exchange.ts";
import { shortExchange } from "../http/short-exchange.ts";

/** Somebody who signs up, gets keys and uses them. What one does must not show at any other. */
export type Lane = {
  readonly name: string;
  worlds: readonly World[];
  readonly ips: readonly (string | undefined)[];
  /** Why nothing more can be told of it. */
  stuck: Stuck | null;
};

/** Why something cannot be told, and of what kind that is. */
export type Stuck = { readonly reason: string; readonly kind: UnverifiedKind };

/** One exchange of a walk, in the order of the answers; `lane` is null for what all lanes share. */
export type Line = {
  readonly lane: string | null;
  readonly exchange: Exchange | null;
  readonly note: string;
  isLook: boolean;
};

/** What broke, where. */
export type Broken = { readonly lane: Lane; readonly faults: readonly Fault[]; readonly exchange: Exchange };

/** A walk as it is being played. */
export type Stage = {
  readonly player: Player;
  readonly names: Names;
  readonly lanes: readonly Lane[];
  /** Which clauses are judged. */
  readonly counts: (clause: string) => boolean;
  readonly checked: Set<string>;
  readonly lines: Line[];
  broken: Broken | null;
};

/** An answer with the call that it belongs to. */
export type Answered = { readonly call: Call; readonly answer: Exchange; readonly when: When };

/** How a call is sent where it is not sent as the documents say. */
export type Manner = {
  readonly name: string;
  readonly change: (options: CallOptions) => CallOptions;
  /** Whether it may be rejected for that, whatever it asks for. */
  readonly mayBeRejected: boolean;
};

/** Sends a call and holds its answer against the model. Null where nothing more can be told. */
export async function act(
  stage: Stage,
  lane: Lane,
  call: Call,
  { manner, isLook = false }: { manner?: Manner; isLook?: boolean } = {},
): Promise<Exchange | null> {
  const answered = await ask(stage, lane, call, { ...(manner && { manner }), isLook });
  if (!answered) return null;
  const { answer } = answered;
  if (manner?.mayBeRejected && isTurnedAway(answer)) return answer;
  hold(stage, lane, answered);
  if (stage.broken) return null;
  await follow(stage, lane, call, answered);
  return stage.broken ? null : answer;
}

/** Whether an answer leaves a request undone that is written oddly: another address may be a redirect, or a page. */
export function isTurnedAway(answer: Exchange): boolean {
  const isPage = /^text\/html\b/i.test(answer.headers["content-type"] ?? "");
  return succeeded(answer) ? isPage : answer.status < 500 || answer.status === 501;
}

/** Sends a call, without holding its answer against more than what holds for every exchange. */
export async function ask(
  stage: Stage,
  lane: Lane,
  call: Call,
  { manner, isLook = false }: { manner?: Manner; isLook?: boolean } = {},
): Promise<Answered | null> {
  // Whoever signs up, verifies and works with keys does so from one place, and looks from another.
  const [operation, { clientIp = lane.ips[isLook ? 1 : 0], ...rest }] = requestOf(call);
  const options = { ...rest, clientIp };
  if (call.do === "signUp" && isString(call.email) && /^\S+@/.test(call.email))
    stage.names.learn("MAIL", lane.name, call.email);
  const note = [manner?.name, oddAddress(stage, call)].filter((each) => each !== undefined).join(", ");
  const sent = await send(stage, lane, operation, manner?.change(options) ?? options, { note, isLook });
  return sent && { call, ...sent };
}

/** An address that is not plain, which its name in a story would hide. */
function oddAddress({ player }: Stage, call: Call): string | undefined {
  if (call.do !== "signUp" || !isString(call.email)) return undefined;
  const shown = call.email.replaceAll(/walk-\w+-\d+/gi, "NAME");
  return shown === `NAME${player.at}` ? undefined : shown;
}

/** Sends a request to any operation, and holds its answer against what holds for every exchange. */
export async function send(
  stage: Stage,
  lane: Lane,
  operation: OperationId,
  options: CallOptions,
  { note = "", isLook = false }: { note?: string; isLook?: boolean } = {},
): Promise<{ answer: Exchange; when: When } | null> {
  if (stage.broken || lane.stuck !== null) return null;
  const sent = await unlessStuck(lane, () => stage.player.call(operation, options));
  if (!sent) return null;
  const { answer } = sent;
  stage.lines.push({ lane: lane.name, exchange: shortExchange(answer), note, isLook });
  const isOutage = answer.problem !== null || (answer.status >= 502 && answer.status <= 504);
  const isLimited = answer.status === 429 && operation !== "signUp";
  if (isOutage || isLimited) {
    const why = isLimited ? "the target's own rate limit was met" : "the target was not able to answer";
    lane.stuck ??= { reason: `${why}: ${summary(answer)}`, kind: "inconclusive" };
    return null;
  }
  learnNames(stage, lane, answer);
  const api = operation in guards ? "novastack" : "novyx";
  // What stands at another address need not be the API.
  const isElsewhere = options.rewrite !== undefined && isTurnedAway(answer);
  const isRight =
    isElsewhere || findIn(stage, lane, answer, (check) => stage.player.checkExchange(api, answer, check, operation));
  return isRight ? sent : null;
}

/** Notes what a check finds. */
export function findIn(stage: Stage, lane: Lane, answer: Exchange, run: (check: Check) => void): boolean {
  const faults: Fault[] = [];
  run((clause, holds, expected, received = () => summary(answer)) => {
    stage.checked.add(clause);
    if (!holds && stage.counts(clause)) faults.push({ clause, expected, received: received() });
    return holds;
  });
  if (faults.length > 0) stage.broken ??= { lane, faults, exchange: shortExchange(answer) };
  return faults.length === 0;
}

/** Holds an answer against the worlds of a lane. */
export function hold(
  stage: Stage,
  lane: Lane,
  { call, answer, when }: Answered,
  { worlds, faults, checked } = judge(lane.worlds, call, answer, when, stage.counts),
): boolean {
  for (const clause of checked) stage.checked.add(clause);
  if (faults.length > 0) stage.broken ??= { lane, faults, exchange: shortExchange(answer) };
  else lane.worlds = worlds;
  for (const { id, secret } of lane.worlds[0]?.keys ?? []) if (id !== undefined) stage.names.learnId(id, secret);
  return faults.length === 0;
}

/** What has to be done to know what a call has led to: after a sign-up, the mail is read. */
export async function follow(stage: Stage, lane: Lane, call: Call, { answer, when }: Answered): Promise<void> {
  if (call.do !== "signUp" || !isString(call.email) || !stage.player.has("mailbox")) return;
  const { email, kind } = call;
  const accepted = lane.worlds[0]?.addresses.find((each) => each.email === email)?.accepted ?? 0;
  // What an odd address is taken for is the target's to say, and so is where its mail goes.
  const isPlain =
    (kind === "valid" && email.endsWith(stage.player.at) && email === email.toLowerCase()) || kind === "disposable";
  if (rejected(answer) && (!isPlain || accepted > 0)) return;
  // Who has an account need not be told how to open one.
  const isKnown =
    lane.worlds[0]?.keys.some(({ account }) => account === email) ||
    lane.worlds[0]?.addresses.some((each) => each.email === email && each.isVerified);
  const expected = succeeded(answer) && !isKnown ? accepted : 0;
  const mailed = await unlessStuck(lane, () => stage.player.mails(email, expected, { isOdd: !isPlain }));
  if (!mailed) return;
  for (const token of mailed.tokens) stage.names.learn("TOKEN", lane.name, token);
  const during = { ...stage.player.now(), from: when.from };
  lane.worlds = lane.worlds.map((world) => withMails(world, email, mailed.tokens, during));
  if (!isPlain) return;
  const seen = () => `${mailed.count} mails to ${email} after ${summary(answer)}`;
  findIn(stage, lane, answer, (check) => {
    if (rejected(answer)) {
      const clause = kind === "disposable" ? "novyx.sign-up.email-disposable" : "novyx.sign-up.ip-limit";
      check(clause, mailed.count === 0, "a sign-up that was rejected to send no mail", seen);
    } else if (!mailed.isLate && !isKnown)
      check("novyx.sign-up.sends-mail", mailed.count >= accepted, "each sign-up to send a mail to its address", seen);
  });
}

/** Does what the target may stand in the way of; nothing more can be told of the lane then. */
export async function unlessStuck<Result>(lane: Lane, work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Unverified)) throw error;
    lane.stuck ??= { reason: error.message, kind: error.kind };
    return null;
  }
}

function learnNames({ names }: Stage, lane: Lane, { json }: Exchange): void {
  for (const name of ["api_key", "new_key"] as const) {
    const key = field(json, name);
    if (isString(key)) names.learn("KEY", lane.name, key);
  }
}

function requestOf(call: Call): [operation: OperationId, options: CallOptions] {
  switch (call.do) {
    case "signUp":
      return ["signUp", { body: call.email === undefined ? {} : { email: call.email }, clientIp: call.ip }];
    case "verify":
      return ["verify", { body: { token: call.token, email: call.email } }];
    case "rotateKey":
    case "listKeys":
      return [call.do, keyed(call.key)];
    case "revokeKey":
      return ["revokeKey", { ...keyed(call.key), body: { key_id: call.name } }];
  }
}

const keyed = (key: string | null): CallOptions => (key === null ? {} : { key });
