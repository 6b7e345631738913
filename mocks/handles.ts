import type { components as Control } from "../spec/generated/control.types.ts";
import type { NovastackKeyRequest } from "./control/keys.ts";
import type { Snapshot } from "./sandbox/snapshot.ts";
import type { Fault, FaultRequest } from "./core/faults.ts";
import type { ChangeListener } from "./sandbox/change-feed.ts";
import type { Handle, RequestInfo as ClientInfo } from "./pipeline/handler.ts";
import type { JournalEntry, JournalFilter } from "./core/journal.ts";
import type { Mail } from "./core/mailbox.ts";
import type { Tier } from "./novyx/state.ts";
import type { Duration } from "./core/options.ts";
import type { Sandboxes } from "./sandbox/sandboxes.ts";

import { stateChange } from "./sandbox/change-feed.ts";
import { advanceClock, moveClock, setClock } from "./control/clock.ts";
import { validators } from "../spec/generated/control.requests.js";
import { addFault } from "./control/faults.ts";
import {
  createNovastackKey,
  createNovyxKey,
  findNovastackKey,
  listNovyxKeys,
  novastackKeyInfo,
  regenerateNovastackKey,
  revokeNovyxKey,
  rotateNovyxKey,
} from "./control/keys.ts";
import { readQuota, setQuota } from "./control/quota.ts";
import { saveWorld } from "./sandbox/snapshot.ts";
import { deleteKey } from "./novastack/state.ts";
import { parseDuration } from "./core/options.ts";
import { defaultSandbox, isSandboxName } from "./sandbox/sandboxes.ts";

type Schemas = Control["schemas"];
type ClockMove = Schemas["ClockMove"];

/** One sandbox of a mock: the same handles as the control API's, as functions. */
export type SandboxMock = {
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
    createKey(request?: { email?: string; tier?: Tier; expiresIn?: Duration }): Schemas["NovyxKeyShown"];
    /** Keys of one account or of all, without secrets. */
    listKeys(filter?: { email?: string; limit?: number }): { total: number; keys: Schemas["NovyxKey"][] };
    /** Rotates a key as its owner would, without its secret; that of the new one is shown here and never again. */
    rotateKey(id: string): Schemas["NovyxKeyShown"] & { grace_expires_at: string | null };
    revokeKey(id: string): Schemas["NovyxKey"];
  };
  readonly novastack: {
    /** What an OpenAI client takes as its base URL. */
    readonly baseUrl: string;
    /** The key with every permission that is there from the start. */
    readonly apiKey: string;
    /** Creates a key, with every permission where none are named. Its secret is shown here and never again. */
    createKey(request?: NovastackKeyRequest): Schemas["NovastackKeyShown"];
    listKeys(): Schemas["NovastackKey"][];
    /** Gives a key a new secret; the old one is dead. */
    regenerateKey(id: string): Schemas["NovastackKeyShown"];
    deleteKey(id: string): void;
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
    read(subject?: { ip?: string; email?: string }): Schemas["Quota"];
    set(subject: { ip?: string; email?: string; used: number }): Schemas["Quota"];
  };
  readonly faults: {
    add(fault: FaultRequest): Fault;
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

/** Creates the handles of one sandbox, which may not be in use yet. */
export function createSandboxMock(wiring: {
  name: string;
  sandboxes: Sandboxes;
  handle: Handle;
  url: string;
  /** What each API is called at. */
  baseUrls: { novyx: string; novastack: string };
  demo: { novyx: string; novastack: string };
  restoreChecked: (name: string, snapshot: unknown) => Promise<void>;
}): SandboxMock {
  const { name, sandboxes, handle, url, baseUrls, demo, restoreChecked } = wiring;
  if (!isSandboxName(name))
    throw new TypeError(`'${name}' is not a sandbox name; expected 1 to 64 letters, digits, '_', '.' and '-'`);
  const inSandbox = (baseUrl: string) => (name === defaultSandbox ? baseUrl : withSandbox(baseUrl, name));
  // Looked up at each use: a reset, or having been the least recently used, puts a new world in place.
  const world = () => sandboxes.open(name).world;
  const changing =
    <Args extends unknown[], Result>(change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const result = change(...args);
      sandboxes.changes.emit(name, stateChange);
      return result;
    };

  return {
    fetch(input, init, info = { clientIp: "127.0.0.1" }) {
      const request = new Request(input instanceof Request ? input : new URL(input, url), init);
      if (name !== defaultSandbox) request.headers.set("novamock-sandbox", name);
      return handle(request, info);
    },
    novyx: {
      baseUrl: inSandbox(baseUrls.novyx),
      apiKey: demo.novyx,
      createKey: changing(({ expiresIn, ...request }: Parameters<SandboxMock["novyx"]["createKey"]>[0] = {}) => {
        const seconds =
          expiresIn === undefined ? {} : { expires_in_seconds: parseDuration(expiresIn, "expiresIn") / 1000 };
        return createNovyxKey(world(), checked("createNovyxKey", { ...request, ...seconds }));
      }),
      listKeys: (filter = {}) => listNovyxKeys(world(), filter),
      rotateKey: changing((id: string) => rotateNovyxKey(world(), id)),
      revokeKey: changing((id: string) => revokeNovyxKey(world(), id)),
    },
    novastack: {
      baseUrl: inSandbox(baseUrls.novastack),
      apiKey: demo.novastack,
      createKey: changing((request: NovastackKeyRequest = {}) =>
        createNovastackKey(world(), checked("createNovastackKey", { ...request })),
      ),
      listKeys: () => [...world().novastack.keysById.values()].map(novastackKeyInfo),
      regenerateKey: changing((id: string) => regenerateNovastackKey(world(), id)),
      deleteKey: changing((id: string) => deleteKey(world().novastack, findNovastackKey(world(), id))),
    },
    clock: {
      now: () => new Date(world().clock.now()),
      isFrozen: () => world().clock.isFrozen(),
      advance: changing((by: Duration) => advanceClock(world(), parseDuration(by, "advance"))),
      set: changing((to: Date | string | number) => setClock(world(), parseInstant(to))),
      freeze: changing(() => moveClock(world(), world().clock.freeze)),
      resume: changing(() => moveClock(world(), world().clock.resume)),
    },
    mailbox: {
      latest: (to) => world().mailbox.list({ to, limit: 1 })[0],
      list: (to) => world().mailbox.list({ to }),
      clear: changing(() => world().mailbox.clear()),
    },
    quota: {
      read: (subject = {}) => readQuota(world(), subject),
      set: changing((subject: { ip?: string; email?: string; used: number }) =>
        setQuota(world(), checked("setQuota", subject)),
      ),
    },
    faults: {
      add: changing((fault: FaultRequest) => addFault(world(), checked("addFault", { ...fault }))),
      list: () => world().faults.list(),
      remove: changing((id: string) => world().faults.remove(id)),
      clear: changing(() => world().faults.clear()),
    },
    requests: {
      list: (filter = {}) => world().journal.list(filter),
      clear: changing(() => world().journal.clear()),
    },
    snapshot: () => saveWorld(world()),
    restore: (snapshot) => restoreChecked(name, snapshot),
    reset: changing(() => sandboxes.reset(sandboxes.open(name))),
    onChange: (listener) => sandboxes.changes.listen(name, listener),
  };
}

/** A base URL with the sandbox's prefix, which stands before the whole path. */
function withSandbox(baseUrl: string, name: string): string {
  return baseUrl.replace(/^[^:]+:\/\/[^/]+/, (origin) => `${origin}/~${name}`);
}

/** What the control API would let through; throws a `TypeError` for anything else. */
function checked<Body>(operationId: string, body: Body): Body {
  const fits = validators[operationId]!.body!;
  if (fits(body)) return body;
  const [error] = fits.errors ?? [];
  throw new TypeError(`${error?.instancePath.slice(1).replaceAll("/", ".") || "the argument"} ${error?.message}`);
}

function parseInstant(value: Date | string | number): number {
  const at = new Date(value).getTime();
  if (!Number.isNaN(at)) return at;
  throw new TypeError(`'${String(value)}' is not an instant; expected ISO 8601, a Date or milliseconds since 1970`);
}
