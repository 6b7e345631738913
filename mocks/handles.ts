import type { components } from "../spec/generated/control.types.ts";
import type { Abort } from "./core/abort.ts";
import type { About, ControlState } from "./control/state.ts";
import type { Handle } from "./core/exchange.ts";
import type { Fault } from "./core/faults.ts";
import type { JournalEntry, JournalFilter } from "./core/journal.ts";
import type { Mail } from "./core/mailbox.ts";
import type { ChatReplyOptions, Duration, FaultOptions, NovastackKeyOptions, NovyxKeyOptions } from "./core/options.ts";
import type { ChangeListener } from "./sandbox/change-feed.ts";
import type { Sandboxes } from "./sandbox/sandboxes.ts";
import type { Snapshot } from "./sandbox/snapshot.ts";

import { validators } from "../spec/generated/control.requests.js";
import { answerFetch } from "./adapters/fetch.ts";
import { controlOperations as control } from "./control/operations.ts";
import { findRequests } from "./control/find-requests.ts";
import {
  bodyOf,
  chatReplyRequest,
  faultRequest,
  novastackKeyRequest,
  novyxKeyRequest,
  queryOf,
} from "./control/requests.ts";
import { parseDuration, parseModels } from "./core/options.ts";
import { mismatch } from "./core/mismatch.ts";
import { stateChange } from "./sandbox/change-feed.ts";
import { defaultSandbox, isSandboxName } from "./sandbox/sandboxes.ts";
import { saveWorld, SnapshotError } from "./sandbox/snapshot.ts";

type Schemas = components["schemas"];
export type ClockMove = Schemas["ClockMove"];
export type Quota = Schemas["Quota"];
export type NovyxKey = Schemas["NovyxKey"];
export type NovyxKeyShown = Schemas["NovyxKeyShown"];
export type NovastackKey = Schemas["NovastackKey"];
export type NovastackKeyShown = Schemas["NovastackKeyShown"];
export type ChatReply = Schemas["ChatReply"];

/** What is known of a client that sends no request over a socket. */
export type ClientInfo = { readonly clientIp: string };

/** One sandbox of a mock: the same handles as the control API's, as functions. */
export type Handles = {
  /**
   * Answers a request to either API, or to the control API. A path alone will do: `mock.fetch("/v1/keys")`.
   * Rejects with a `TypeError` where a fault cuts the connection, as a network error does.
   */
  fetch(input: Request | URL | string, init?: RequestInit, info?: ClientInfo): Promise<Response>;
  readonly novyx: {
    /** Where the vendor's paths begin; the first of them is `/v1/keys`. */
    readonly baseUrl: string;
    /** The key of the account that is there from the start. */
    readonly apiKey: string;
    /** Creates a verified account with a key, or adds a key to an account. */
    createKey(options?: NovyxKeyOptions): NovyxKeyShown;
    /** Keys of one account or of all, without secrets. */
    listKeys(filter?: { email?: string; limit?: number }): { total: number; keys: NovyxKey[] };
    /** Rotates a key as its owner would, without its secret; that of the new one is shown here and never again. */
    rotateKey(id: string): NovyxKeyShown & { grace_expires_at: string | null };
    revokeKey(id: string): NovyxKey;
  };
  readonly novastack: {
    /** What an OpenAI client takes as its base URL. */
    readonly baseUrl: string;
    /** The key with every permission that is there from the start. */
    readonly apiKey: string;
    /** Creates a key, with every permission where none are named. Its secret is shown here and never again. */
    createKey(options?: NovastackKeyOptions): NovastackKeyShown;
    listKeys(): NovastackKey[];
    /** Gives a key a new secret; the old one is dead. */
    regenerateKey(id: string): NovastackKeyShown;
    deleteKey(id: string): void;
    /** The ids of the models; those that are assigned take their place until a reset. */
    models: readonly string[];
    /** Scripts an answer of the chat: the next one that it fits is answered so, streamed or not. */
    reply(reply: ChatReplyOptions): ChatReply;
    /** The scripted answers that still wait for their chats, in the order in which they are tried. */
    readonly replies: {
      list(): ChatReply[];
      remove(id: string): boolean;
      clear(): void;
    };
  };
  readonly clock: {
    now(): Date;
    /** Whether it stands still until it is moved or resumed. */
    isFrozen(): boolean;
    /** Moves the clock forward and tells what changed by it. */
    advance(by: Duration): ClockMove;
    /** Sets the clock to an instant, forward or back. */
    set(to: Date | string | number): ClockMove;
    freeze(): ClockMove;
    resume(): ClockMove;
  };
  readonly mailbox: {
    /** The newest mail to an address. */
    latest(to: string): Mail | undefined;
    /** The newest first. */
    list(to?: string): Mail[];
    clear(): void;
  };
  /** Sign-ups used per IP and e-mail address. */
  readonly quota: {
    read(subject?: { ip?: string; email?: string }): Quota;
    set(subject: { ip?: string; email?: string; used: number }): Quota;
  };
  readonly faults: {
    add(fault: FaultOptions): Fault;
    list(): Fault[];
    remove(id: string): boolean;
    clear(): void;
  };
  /** What was asked of the vendor APIs, newest first, secrets redacted. */
  readonly requests: {
    list(filter?: JournalFilter): { total: number; requests: JournalEntry[] };
    clear(): void;
  };
  /** The whole state as JSON; keys are in it as hashes only. */
  snapshot(): Snapshot;
  /** Replaces the state by a snapshot; rejects where it does not fit, and then changes nothing. */
  restore(snapshot: unknown): Promise<void>;
  /** Puts everything back to how it was at the start. */
  reset(): void;
  /**
   * Calls the listener after each request to a vendor API, and after each change of the state by the control API or by
   * one of these handles. The function that is returned ends that. What the listener throws goes to the console.
   */
  onChange(listener: ChangeListener): () => void;
};

/** Creates the handles of one sandbox, which may not be in use yet: the control API's operations as functions. */
export function createHandles({
  name,
  sandboxes,
  handle,
  url,
  baseUrls,
  about,
  closed,
}: {
  name: string;
  sandboxes: Sandboxes;
  handle: Handle;
  url: string;
  /** What each API is called at. */
  baseUrls: { novyx: string; novastack: string };
  about: About;
  closed: Abort;
}): Handles {
  if (!isSandboxName(name))
    throw new TypeError(`'${name}' is not a sandbox name; expected 1 to 64 letters, digits, '_', '.' and '-'`);
  const inSandbox = (baseUrl: string) => (name === defaultSandbox ? baseUrl : withSandbox(baseUrl, name));
  // Looked up at each use: a reset, or having been the least recently used, puts a new world in place.
  const state = (): ControlState => {
    const sandbox = sandboxes.open(name);
    return { sandbox, world: sandbox.world, sandboxes, about, abort: () => closed };
  };
  const changing =
    <Args extends unknown[], Result>(change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const result = change(...args);
      sandboxes.changes.emit(name, stateChange);
      return result;
    };

  return {
    fetch(input, init, { clientIp } = { clientIp: "127.0.0.1" }) {
      const request = new Request(input instanceof Request ? input : new URL(input, url), init);
      if (name !== defaultSandbox) request.headers.set("novamock-sandbox", name);
      return answerFetch(handle, request, clientIp);
    },
    novyx: {
      baseUrl: inSandbox(baseUrls.novyx),
      apiKey: about.demo.novyx,
      createKey: changing((options: NovyxKeyOptions = {}) => control.createNovyxKey(state(), novyxKeyRequest(options))),
      listKeys: (filter = {}) => control.listNovyxKeys(state(), queryOf("listNovyxKeys", filter)),
      rotateKey: changing((id: string) => control.rotateNovyxKey(state(), { ...empty, path: { id } })),
      revokeKey: changing((id: string) => control.revokeNovyxKey(state(), { ...empty, path: { id } })),
    },
    novastack: {
      baseUrl: inSandbox(baseUrls.novastack),
      apiKey: about.demo.novastack,
      createKey: changing((options: NovastackKeyOptions = {}) =>
        control.createNovastackKey(state(), novastackKeyRequest(options)),
      ),
      listKeys: () => control.listNovastackKeys(state()).keys,
      regenerateKey: changing((id: string) => control.regenerateNovastackKey(state(), { ...empty, path: { id } })),
      deleteKey: changing((id: string) => control.deleteNovastackKey(state(), { ...empty, path: { id } })),
      get models() {
        return state().world.novastack.models;
      },
      set models(ids) {
        state().world.novastack.models = parseModels(ids, "models");
        sandboxes.changes.emit(name, stateChange);
      },
      reply: changing((options: ChatReplyOptions) => control.addChatReply(state(), chatReplyRequest(options))),
      replies: {
        list: () => control.listChatReplies(state()).replies,
        remove: changing((id: string) => state().world.novastack.replies.remove(id)),
        clear: changing(() => control.clearChatReplies(state())),
      },
    },
    clock: {
      now: () => new Date(state().world.clock.now()),
      isFrozen: () => control.getClock(state()).frozen,
      advance: changing((by: Duration) =>
        control.advanceClock(state(), { ...empty, body: { seconds: parseDuration(by, "advance") / 1000 } }),
      ),
      set: changing((to: Date | string | number) =>
        control.setClock(state(), { ...empty, body: { now: parseInstant(to) } }),
      ),
      freeze: changing(() => control.freezeClock(state())),
      resume: changing(() => control.resumeClock(state())),
    },
    mailbox: {
      latest: (to) => state().world.mailbox.list({ to, limit: 1 })[0],
      list: (to) => state().world.mailbox.list({ to }),
      clear: changing(() => control.clearMail(state())),
    },
    quota: {
      read: (subject = {}) => control.getQuota(state(), queryOf("getQuota", subject)),
      set: changing((subject: object) => control.setQuota(state(), bodyOf("setQuota", subject))),
    },
    faults: {
      add: changing((fault: FaultOptions) => control.addFault(state(), faultRequest(fault))),
      list: () => control.listFaults(state()).faults,
      remove: changing((id: string) => state().world.faults.remove(id)),
      clear: changing(() => control.clearFaults(state())),
    },
    requests: {
      list(filter = {}) {
        const { journal } = state().world;
        const { total, entries } = findRequests(journal, queryOf("listRequests", filter).query);
        return { total, requests: entries.map(journal.show) };
      },
      clear: changing(() => control.clearRequests(state())),
    },
    snapshot: () => saveWorld(state().world),
    async restore(snapshot) {
      await control.restoreSnapshot(state(), { ...empty, body: await checkedSnapshot(snapshot) });
      sandboxes.changes.emit(name, stateChange);
    },
    reset: changing(() => control.reset(state())),
    onChange: (listener) => sandboxes.changes.subscribe(name, listener),
  };
}

/** A snapshot as the control API would let it through; throws a `SnapshotError` for anything else. */
export async function checkedSnapshot(snapshot: unknown): Promise<Snapshot> {
  const { fitsInSlices } = await import("./core/check-slices.ts");
  const fits = await validators.restoreSnapshot.loadBody!();
  if (await fitsInSlices(fits, snapshot)) return snapshot as Snapshot;
  throw new SnapshotError(mismatch(fits).message);
}

const empty = { path: {}, query: {}, body: undefined };

/** A base URL with the sandbox's prefix, which stands before the whole path. */
function withSandbox(baseUrl: string, name: string): string {
  return baseUrl.replace(/^[^:]+:\/\/[^/]+/, (origin) => `${origin}/~${name}`);
}

function parseInstant(value: Date | string | number): string {
  const at = new Date(value);
  if (!Number.isNaN(at.getTime())) return at.toISOString();
  throw new TypeError(`'${String(value)}' is not an instant; expected ISO 8601, a Date or milliseconds since 1970`);
}
