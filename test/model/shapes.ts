// The shapes of the reference model: its sandboxes are plain lists, in which nothing is ever forgotten.
import { operations as control } from "../../spec/generated/control.operations.ts";
import { operations as novastack } from "../../spec/generated/novastack.operations.ts";
import { operations as novyx } from "../../spec/generated/novyx.operations.ts";

/** Every operation, with the API that it belongs to. */
export const operations = Object.entries({ novyx, novastack, control }).flatMap(([api, specs]) =>
  specs.map((spec) => ({ ...spec, api })),
);

/** What the mock alone can name: secrets, tokens, ids. The model learns them from answers, and only from there. */
export type Named = { readonly secret: string; readonly id: string; readonly prefix: string };
export type NovyxKey = Named & { readonly email: string; readonly created: number; readonly expires: number | null } & {
  grace: number | null;
  revoked: number | null;
};
type NovastackKey = { secret: string; readonly id: string; readonly permissions: readonly string[] };
/** A task or a file. */
export type Item = { readonly kind: "Task" | "File"; readonly id: string; readonly created: number } & {
  readonly purpose?: string | undefined;
  readonly content?: string;
  readonly shown: object;
};
export type Use = { readonly subject: string; readonly at: number };
export type Limit = { readonly count: number; readonly windowMs: number };

/** What a run is about: the options of the mock, and the two keys that every world starts with. */
export type Setting = {
  readonly start: number;
  readonly graceMs: number;
  readonly tokenTtlMs: number;
  readonly signUps: Limit;
  readonly requests: Limit;
  readonly demo: { readonly novyx: Named; readonly novastack: Named };
};

/** One sandbox. */
export type World = {
  now: number;
  /** Real time, which passes in every sandbox alike. */
  wall: number;
  frozen: boolean;
  readonly tiers: Map<string, string>;
  readonly keys: NovyxKey[];
  readonly pending: Map<string, { readonly token: string; readonly expires: number }>;
  readonly signUps: Use[];
  readonly mails: { readonly to: string; readonly token: string }[];
  readonly novastackKeys: NovastackKey[];
  readonly requests: Use[];
  readonly items: Item[];
  readonly faults: { readonly api: string; readonly status: number }[];
};

/** What a call carries. Each has the few that its operation takes, and no operation reads others. */
export type Args = Record<"key" | "ip" | "email" | "token" | "key_id" | "id" | "to" | "now" | "api", string> &
  Record<"model" | "input" | "filename" | "content", string> &
  Record<"status" | "seconds", number> & {
    readonly tier?: string;
    readonly purpose?: string;
    readonly after?: string;
    readonly order?: string;
    readonly limit?: number;
    readonly expires_in_seconds?: number;
    readonly permissions: readonly string[];
    /** A snapshot that was taken before. */
    readonly snapshot: { readonly world: World; readonly json: unknown };
  };

/** What an operation does to a sandbox. */
export type Step = (call: {
  world: World;
  args: Args;
  named: Named;
  setting: Setting;
  now: number;
  owner: NovastackKey;
  caller: NovyxKey;
}) => Expected;

/** What an answer has to be, or to contain. */
export type Expected = { status: number; retryAfter?: number; body?: unknown };

/** A sandbox as it is at the start. */
export function newWorld({ start, demo }: Setting, wall = 0): World {
  const email = "demo@example.com";
  return {
    now: start,
    wall,
    frozen: true,
    tiers: new Map(),
    keys: [{ ...demo.novyx, email, created: start, expires: null, grace: null, revoked: null }],
    pending: new Map(),
    signUps: [],
    mails: [],
    novastackKeys: [{ ...demo.novastack, permissions: ["read", "write", "delete"] }],
    requests: [],
    items: [],
    faults: [],
  };
}

export const ok = (body: unknown, status = 200): Expected => ({ status, body });
/** A rejection of Novyx or the control API. */
export const rejection = (status: number, code: string): Expected => ({ status, body: { code, status } });
/** A rejection of novastack. */
export const failure = (status: number, type: string, code: string): Expected => ({
  status,
  body: { error: { type, code } },
});
export const noKey = rejection(404, "NOT_FOUND");
export const noModel = failure(404, "invalid_request_error", "model_not_found");
export const noItem = failure(404, "invalid_request_error", "not_found");

export const models = ["nova-7b", "deepseek-v4-pro"];

/** What becomes of a key by itself, and by what was done to it. */
export function statusOf({ expires, grace, revoked }: NovyxKey, now: number): string {
  if (revoked !== null) return "revoked";
  if ((expires !== null && now >= expires) || (grace !== null && now >= grace)) return "expired";
  return grace === null ? "active" : "grace";
}

/** The plan of an account. */
export const tierOf = (email: string, { tiers }: World) => tiers.get(email) ?? "free";

/** The keys of one account, or of all, as lists show them: in the order of their creation. */
export function shownKeys(world: World, owner?: string): object[] {
  return world.keys
    .filter(({ email }) => email === (owner ?? email))
    .map((key) => ({
      key_id: key.id,
      key_prefix: key.prefix,
      tier: tierOf(key.email, world),
      created_at: iso(key.created),
      expires_at: iso(key.expires),
      grace_expires_at: iso(key.grace),
      revoked_at: iso(key.revoked),
      status: statusOf(key, world.now),
    }));
}

/** A task or a file as its owner sees it. */
export function shownItem({ kind, created, shown }: Item, { now }: World): object {
  const age = now - created;
  return kind === "File" ? shown : { ...shown, status: age < 1000 ? "queued" : age < 3000 ? "running" : "completed" };
}

export const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
