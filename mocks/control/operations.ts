import type { operations } from "../../spec/generated/control.types.ts";
import type { JournalEntry } from "../core/journal.ts";
import type { Call, Operations } from "../core/operation.ts";
import type { Snapshot } from "../sandbox/snapshot.ts";
import type { ControlState } from "./state.ts";

import { inPieces, lazily } from "../core/json-pieces.ts";
import { limits } from "../core/limits.ts";
import { isoTime } from "../core/clock.ts";
import { deleteKey } from "../novastack/state.ts";
import { advanceClock, moveClock, setClock } from "./clock.ts";
import { controlError } from "./errors.ts";
import { findRequests } from "./find-requests.ts";
import { withNumbers } from "./durations.ts";
import { addFault } from "./faults.ts";
import { listNovyxAccounts } from "./accounts.ts";
import {
  createNovastackKey,
  createNovyxKey,
  findNovastackKey,
  listNovyxKeys,
  novastackKeyInfo,
  regenerateNovastackKey,
  revokeNovyxKey,
  rotateNovyxKey,
} from "./keys.ts";
import { readOverview } from "./overview.ts";
import { addChatReply } from "./replies.ts";
import { readQuota, setQuota } from "./quota.ts";
import { freezeWorld } from "../sandbox/snapshot.ts";

type RequestList = { total: number; requests: JournalEntry[] };

/** The mock's own API, operation by operation. */
export const controlOperations = {
  getHealth: ({ about: { version } }) => ({ status: "ok", version }),
  getReadiness({ about: { version, isLeaving } }) {
    if (isLeaving()) throw controlError("SERVICE_UNAVAILABLE", { explain: "this mock is about to end" });
    return { ready: true, version };
  },
  getOverview: ({ world, about }) => readOverview(world, about),

  async listMail({ world, abort }, { query: { limit = 100, wait_ms = 0, ...filter } }) {
    const found = world.mailbox.find(filter, limit);
    if (found.total > 0 || wait_ms === 0) return found;
    if (world.mailbox.isCrowded())
      throw controlError("TOO_MANY", {
        explain: `${limits.waitingPolls} requests wait for a mail already; ask again when one of them has ended`,
      });
    const mail = await world.mailbox.wait(filter, wait_ms, abort());
    return mail ? { total: 1, messages: [mail] } : found;
  },
  clearMail({ world }) {
    world.mailbox.clear();
    return undefined;
  },

  getClock: ({ world: { clock } }) => ({ now: isoTime(clock.now()), frozen: clock.isFrozen() }),
  // Instants are whole milliseconds, in snapshots too.
  advanceClock: ({ world }, { body }) =>
    advanceClock(world, Math.round((withNumbers("advanceClock", body).seconds ?? 0) * 1000)),
  setClock: ({ world }, { body }) => setClock(world, Date.parse(body.now)),
  freezeClock: ({ world }) => moveClock(world, world.clock.freeze),
  resumeClock: ({ world }) => moveClock(world, world.clock.resume),

  listNovastackKeys: ({ world }) => ({ keys: [...world.novastack.keysById.values()].map(novastackKeyInfo) }),
  createNovastackKey: ({ world }, { body }) => createNovastackKey(world, body),
  regenerateNovastackKey: ({ world }, { path }) => regenerateNovastackKey(world, path.id),
  deleteNovastackKey({ world }, { path }) {
    deleteKey(world.novastack, findNovastackKey(world, path.id));
    return undefined;
  },
  listNovyxKeys: ({ world }, { query }) => listNovyxKeys(world, query),
  listNovyxAccounts: ({ world }, { query }) => listNovyxAccounts(world, query),
  createNovyxKey: ({ world }, { body }) => createNovyxKey(world, withNumbers("createNovyxKey", body)),
  rotateNovyxKey: ({ world }, { path }) => rotateNovyxKey(world, path.id),
  revokeNovyxKey: ({ world }, { path }) => revokeNovyxKey(world, path.id),

  getQuota: ({ world }, { query }) => readQuota(world, query),
  setQuota: ({ world }, { body }) => setQuota(world, body),

  listFaults: ({ world }) => ({ faults: world.faults.list() }),
  addFault: ({ world }, { body }) => addFault(world, withNumbers("addFault", body)),
  clearFaults({ world }) {
    world.faults.clear();
    return undefined;
  },
  removeFault({ world }, { path }) {
    if (!world.faults.remove(path.id)) throw controlError("NOT_FOUND", { explain: `no fault ${path.id} is armed` });
    return undefined;
  },

  listChatReplies: ({ world }) => ({ replies: world.novastack.replies.list() }),
  addChatReply: ({ world }, { body }) => addChatReply(world, withNumbers("addChatReply", body)),
  clearChatReplies({ world }) {
    world.novastack.replies.clear();
    return undefined;
  },
  removeChatReply({ world }, { path }) {
    if (!world.novastack.replies.remove(path.id))
      throw controlError("NOT_FOUND", { explain: `no scripted reply ${path.id} waits for a chat` });
    return undefined;
  },

  listRequests({ world: { journal } }, { query }) {
    const { total, entries } = findRequests(journal, query);
    return inPieces<RequestList>({ total, requests: lazily(entries, journal.show) });
  },
  getRequest({ world: { journal } }, { path }) {
    const entry = journal.get(path.id);
    if (entry) return journal.show(entry);
    throw controlError("NOT_FOUND", {
      explain: `the journal has no request ${path.id}; it keeps the last ${limits.journalEntries}`,
    });
  },
  clearRequests({ world }) {
    world.journal.clear();
    return undefined;
  },

  followEvents({ sandbox, sandboxes, abort }) {
    const events = sandboxes.changes.follow(sandbox.name, abort());
    if (events) return events;
    throw controlError("TOO_MANY", { explain: `${limits.eventStreams} event streams are open already; close one` });
  },

  reset({ sandboxes, sandbox }) {
    sandboxes.reset(sandbox);
    return undefined;
  },
  getSnapshot: ({ world }) => inPieces<Snapshot>(freezeWorld(world)),
  async restoreSnapshot({ sandbox, sandboxes }, { body }) {
    const { loadWorld } = await import("../sandbox/load-world.ts");
    sandboxes.replace(sandbox, await loadWorld(sandboxes.options, sandbox.name, body));
    return undefined;
  },
  listSandboxes: ({ sandboxes }) => ({
    sandboxes: sandboxes.list().map(({ name, world }) => ({ name, requests: world.journal.count() })),
  }),
  dropSandbox({ sandboxes }, { path }) {
    if (!sandboxes.drop(path.name))
      throw controlError("NOT_FOUND", {
        explain: `there is no sandbox '${path.name}' to drop; the default one can only be reset`,
      });
    return undefined;
  },
} satisfies Operations<operations, ControlState, Call>;
