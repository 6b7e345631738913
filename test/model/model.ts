// The rules of the documents, the clauses and the specs, as plainly as they can be said, without a look at mocks/.
import type { Args, Expected, Item, Limit, Named, Setting, Step, Use, World } from "./shapes.ts";

import { failure, iso, models, newWorld, noItem, noKey, noModel, ok, rejection } from "./shapes.ts";
import { operations, shownItem, shownKeys, statusOf, tierOf } from "./shapes.ts";

/** What a call has to be answered in a sandbox, which it changes. */
export function expected(world: World, id: string, args: Args, named: Named, setting: Setting): Expected {
  const { api, secured, permission } = operations.find((operation) => operation.id === id)!;
  const armed = world.faults.findIndex((fault) => fault.api === api);
  if (armed >= 0) return { status: world.faults.splice(armed, 1)[0]!.status };
  const owner = world.novastackKeys.find(({ secret }) => secret === args.key)!;
  if (secured && api === "novastack") {
    if (!owner) return failure(401, "authentication_error", "invalid_api_key");
    if (!owner.permissions.includes(permission!)) return failure(403, "permission_error", "insufficient_permissions");
    const retryAfter = wait(world.requests, owner.id, setting.requests, world.now);
    if (retryAfter !== null) return { ...failure(429, "rate_limit_error", "rate_limit_exceeded"), retryAfter };
    world.requests.push({ subject: owner.id, at: world.now });
  }
  const caller = world.keys.find((key) => key.secret === args.key && /active|grace/.test(statusOf(key, world.now)))!;
  if (secured && api === "novyx" && !caller) return rejection(401, "UNAUTHORIZED");
  return steps[id]!({ world, args, named, setting, now: world.now, owner, caller });
}

const change = (world: World, changes: Partial<World>): Expected => Object.assign(world, changes) && { status: 204 };
const removed = (item: Item, { items }: World) => ({ id: items.splice(items.indexOf(item), 1)[0]!.id, deleted: true });
const steps: Record<string, Step> = {
  signUp({ world, args, named, setting: { signUps, tokenTtlMs }, now }) {
    const email = args.email.toLowerCase();
    if (!email.endsWith("@example.com")) return rejection(400, "VALIDATION_ERROR");
    for (const subject of [args.ip, email]) {
      const retryAfter = wait(world.signUps, subject, signUps, now);
      if (retryAfter !== null) return { ...rejection(429, "RATE_LIMITED"), retryAfter };
    }
    world.signUps.push({ subject: args.ip, at: now }, { subject: email, at: now });
    world.pending.set(email, { token: named.secret, expires: now + tokenTtlMs });
    world.mails.unshift({ to: args.email, token: named.secret });
    return ok({ api_key: null, tier: "free", created_at: iso(now), requires_verification: true });
  },
  verify({ world, args, named, now }) {
    const email = args.email.toLowerCase();
    const pending = world.pending.get(email);
    if (!pending) return noKey;
    if (pending.token !== args.token || now >= pending.expires) return rejection(400, "INVALID_TOKEN");
    world.pending.delete(email);
    return ok({ api_key: named.secret, tier: addKey(world, email, named).tier });
  },
  rotateKey({ world, named, setting, caller, now }) {
    const end = Math.min(now + setting.graceMs, caller.grace ?? Infinity, caller.expires ?? Infinity);
    if (end > now) caller.grace = end;
    else caller.revoked = now;
    // A replacement is made for as long as the key that it replaces was.
    addKey(world, caller.email, named, caller.expires && now + caller.expires - caller.created);
    return ok({ new_key: named.secret, grace_expires_at: end > now ? iso(end) : null });
  },
  listKeys: ({ world, caller }) => ok({ keys: shownKeys(world, caller.email) }),
  revokeKey({ world, args, caller, now }) {
    const own = world.keys.filter(({ email }) => email === caller.email);
    const [key, second] = own.filter(({ id, prefix }) => id === args.key_id || prefix.startsWith(args.key_id));
    if (!key) return noKey;
    if (second) return rejection(400, "VALIDATION_ERROR");
    key.revoked ??= now;
    return ok({ revoked_key_id: key.id });
  },
  listModels: () => ok({ object: "list", data: models.map((id) => ({ id })) }),
  getModel: ({ args: { id } }) => (models.includes(id) ? ok({ id, object: "model" }) : noModel),
  getAccount: ({ owner: { id, permissions } }) => ok({ object: "account", key: { id, permissions } }),
  createChatCompletion: ({ args: { model } }) => (models.includes(model) ? ok({ model }) : noModel),
  createTask({ world, args: { model, input }, named: { id }, now }) {
    if (!models.includes(model)) return noModel;
    world.items.unshift({ kind: "Task", id, created: now, shown: { id, input, model } });
    return ok({ id, input, model, status: "queued" });
  },
  uploadFile({ world, args: { filename, purpose, content }, named: { id }, now }) {
    const shown = { id, filename, purpose, bytes: content.length };
    world.items.unshift({ kind: "File", id, created: now, purpose, shown, content });
    return ok(shown);
  },
  listTasks: pageOf("Task"),
  listFiles: pageOf("File"),
  getTask: onItem("Task", shownItem),
  getFile: onItem("File", shownItem),
  getFileContent: onItem("File", ({ content }) => content),
  deleteTask: onItem("Task", removed),
  deleteFile: onItem("File", removed),
  createNovyxKey({ world, args: { email, tier, expires_in_seconds: life }, named, now }) {
    if (tier) world.tiers.set(email.toLowerCase(), tier);
    return ok(addKey(world, email.toLowerCase(), named, life === undefined ? null : now + life * 1000), 201);
  },
  listNovyxKeys: ({ world }) => ok({ total: world.keys.length, keys: shownKeys(world) }),
  createNovastackKey({ world, args: { permissions }, named: { id, secret } }) {
    world.novastackKeys.push({ id, secret, permissions });
    return ok({ id, api_key: secret, permissions }, 201);
  },
  regenerateNovastackKey({ world, args: { id }, named: { secret } }) {
    const key = world.novastackKeys.find((each) => each.id === id);
    return key ? ok({ id, api_key: Object.assign(key, { secret }).secret }) : noKey;
  },
  deleteNovastackKey({ world, args: { id } }) {
    const left = world.novastackKeys.filter((key) => key.id !== id);
    return left.length < world.novastackKeys.length ? change(world, { novastackKeys: left }) : noKey;
  },
  listMail: ({ world, args: { to } }) =>
    ok({ messages: world.mails.filter((mail) => mail.to.toLowerCase() === to.toLowerCase()) }),
  advanceClock: ({ world, args, now }) => clock(world, { now: now + args.seconds * 1000 }),
  setClock: ({ world, args }) => clock(world, { now: Date.parse(args.now) }),
  freezeClock: ({ world }) => clock(world, { frozen: true }),
  resumeClock: ({ world }) => clock(world, { frozen: false }),
  addFault: ({ world, args: { api, status } }) => ok({ api, times: world.faults.push({ api, status }) && 1 }, 201),
  reset: ({ world, setting }) => change(world, newWorld(setting, world.wall)),
  getSnapshot: () => ok({ novamock: 1 }),
  restoreSnapshot({ world, args: { snapshot } }) {
    const saved = structuredClone(snapshot.world);
    const now = saved.now + (saved.frozen ? 0 : world.wall - saved.wall);
    return change(world, { ...saved, now, wall: world.wall, requests: [], faults: [] });
  },
};

function addKey(world: World, email: string, named: Named, expires: number | null = null) {
  world.keys.push({ ...named, email, created: world.now, expires, grace: null, revoked: null });
  return { key_id: named.id, api_key: named.secret, email, tier: tierOf(email, world) };
}

function pageOf(kind: Item["kind"]): Step {
  return ({ world, args: { purpose, order, after, limit = 20 } }) => {
    const all = world.items.filter((item) => item.kind === kind && item.purpose === (purpose ?? item.purpose));
    if (order === "asc") all.reverse();
    const start = all.findIndex(({ id }) => id === after) + 1;
    if (after !== undefined && start === 0) return failure(400, "invalid_request_error", "invalid_value");
    const data = all.slice(start, start + limit).map((item) => shownItem(item, world));
    return ok({ data, has_more: start + limit < all.length });
  };
}

function onItem(kind: Item["kind"], answer: (item: Item, world: World) => unknown): Step {
  return ({ world, args }) => {
    const item = world.items.find((each) => each.kind === kind && each.id === args.id);
    return item ? ok(answer(item, world)) : noItem;
  };
}

const clock = (world: World, changes: Partial<World>): Expected =>
  change(world, changes) && ok({ now: iso(world.now), frozen: world.frozen });

/** Whole seconds until a subject has a place again; null where it has one. A use counts until its window has passed. */
function wait(uses: Use[], subject: string, { count, windowMs }: Limit, now: number): number | null {
  const ends = uses.filter((use) => use.subject === subject).map(({ at }) => at + windowMs);
  const blocking = ends.filter((end) => end > now).toSorted((a, b) => b - a)[count - 1];
  return blocking === undefined ? null : Math.max(1, Math.ceil((blocking - now) / 1000));
}
