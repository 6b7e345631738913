import { expect, test } from "vitest";

import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { NovastackKey, NovastackState } from "../../mocks/novastack/state.ts";
import type { NovyxKey } from "../../mocks/novyx/state.ts";

import { runContract } from "../../contracts/run-contract.ts";
import { hashSecret } from "../../mocks/core/secret.ts";
import {
  all,
  changeAnswer,
  changeApi,
  changeCall,
  changeOperation,
  changeReply,
} from "../../mocks/misbehaviours/change.ts";
import { changeErrors, changeJson } from "../../mocks/misbehaviours/change-json.ts";
import { bearerToken } from "../../mocks/pipeline/read-input.ts";
import { admit } from "../mutants/novastack-access.ts";
import { mint } from "../mutants/novyx-terms.ts";
import { startSwitch } from "../support/switch.ts";
import { targetOf } from "./judge.ts";

const day = 24 * 60 * 60 * 1000;

// Mistakes of strangers that cases find.
test.each<readonly [what: string, clause: string, change: Change]>([
  [
    "a time of making that is the server's start",
    "novyx.sign-up.created-at",
    changeAnswer("signUp", (answer) => ({ ...answer, created_at: started })),
  ],
  ["a token that a wrong try keeps alive", "novyx.verify.expired-token", stopsTimeAtAWrongTry()],
  ["a key that ends when nobody uses it", "novyx.verify.activates", forgetsIdleKeys()],
  ["a first token that a second mail makes last for ever", "novyx.verify.expired-token", keepsFirstTokens()],
  [
    "a revoked key that is shown as active after its end",
    "novyx.list.expired",
    changeAnswer("listKeys", (answer, _input, { key, now }) => {
      const isBoth = ({ revokedAt, expiresAt }: NovyxKey) =>
        revokedAt !== null && expiresAt !== null && now > expiresAt;
      const keys = [...answer.keys].map((entry, index) =>
        isBoth(key.account.keys[index]!) ? { ...entry, status: "active" as const } : entry,
      );
      return { keys };
    }),
  ],
  ["a gateway that lets anybody in after a failure", "novastack.auth.required", opensAfterFailure()],
  ["a deletion that ends the keys of the same name", "novastack.auth.bearer-header", endsNamesakes()],
  ["an answer that shows the key of its request", "novastack.keys.shown-once", showsKeysOfUnknownModels()],
  ["an empty list of models after a full one", "novastack.permissions.read-models", listsModelsOnce()],
  [
    "a failure that is answered 200",
    "novastack.errors.server",
    changeReply("novastack", (reply) => (reply.status === 500 ? { ...reply, status: 200 } : reply)),
  ],
  [
    "a limit on chats that is answered 200",
    "novastack.errors.rate-limit",
    changeReply("novastack", (reply, operation) =>
      operation === "createChatCompletion" && reply.status === 429 ? { ...reply, status: 200 } : reply,
    ),
  ],
  [
    "a limit on tasks that is answered 503",
    "novastack.errors.rate-limit",
    changeReply("novastack", (reply, operation) =>
      operation === "createTask" && reply.status === 429 ? { ...reply, status: 503 } : reply,
    ),
  ],
  [
    "a code of an error in a success",
    "novyx.sign-up.ip-limit",
    changeJson("signUp", (json) => Object.assign({}, json, { code: "RATE_LIMITED" })),
  ],
  ["a task that a refused body makes", "novastack.errors.invalid-request", makesTasksOfRefusedBodies()],
  ["a deletion that takes every task", "novastack.tasks.delete", deletesEveryTask()],
  ["a task that is made though its key may not", "novastack.permissions.write-tasks", makesRefusedTasks()],
])("%s", async (_what, clause, change) => {
  const place = await startSwitch();
  try {
    const mock = place.put({ name: "wrong", clause, level: "documented", change });
    const target = targetOf(clause.startsWith("novyx.") ? "novyx" : "novastack", mock);
    const { clauses } = await runContract(target, { walks: "off" });
    expect(clauses.filter(({ verdict }) => verdict === "failed").map(({ id }) => id)).toContain(clause);
  } finally {
    await place.stop();
  }
});

const started = new Date().toISOString().replace(/\d{3}Z$/, "417Z");

function stopsTimeAtAWrongTry(): Change {
  const triedAt = new Map<string, number>();
  return changeOperation("verify", (right) => async (state, input, call) => {
    const { email } = input.body;
    const now = triedAt.get(email) ?? call.now;
    try {
      return await right(state, input, { ...call, now });
    } catch (error) {
      triedAt.set(email, now);
      throw error;
    }
  });
}

function forgetsIdleKeys(): Change {
  const usedAt = new Map<string, number>();
  return changeApi("novyx", (right) => ({
    authenticate(state, secret, spec, now) {
      const isIdle = now - (usedAt.get(secret) ?? now) > 90 * day;
      if (!isIdle) usedAt.set(secret, now);
      return right.authenticate(state, isIdle ? "nram_nobody" : secret, spec, now);
    },
  }));
}

function keepsFirstTokens(): Change {
  const first = new Map<string, string>();
  return all(
    changeCall("signUp", (_state, { body }, call) => ({
      call: {
        ...call,
        send(mail) {
          const email = "email" in body ? body.email : "";
          if (!first.has(email)) first.set(email, mail.token);
          call.send(mail);
        },
      },
    })),
    changeOperation("verify", (right) => (state, input, call) => {
      const { body } = input;
      const isFirst =
        first.get(body.email) === body.token &&
        state.pendingByEmail.get(body.email)?.tokenHash !== hashSecret(body.token);
      if (isFirst && state.pendingByEmail.delete(body.email)) return mint(state, body.email, call);
      return right(state, input, call);
    }),
  );
}

/** Takes a request without a key for one with the last key, once it has failed. */
function opensAfterFailure(): Change {
  let hasFailed = false;
  let last: string | undefined;
  return all(
    changeReply("novastack", (reply) => {
      hasFailed ||= reply.status >= 500;
      return reply;
    }),
    changeApi("novastack", () => ({
      readSecret(valueOf) {
        const secret = bearerToken(valueOf("authorization"));
        last = secret ?? last;
        return secret ?? (hasFailed ? last : undefined);
      },
    })),
  );
}

function makesRefusedTasks(): Change {
  return all(
    admit("createTask", () => true),
    (right) =>
      changeOperation("createTask", (answer) => async (state, input, call) => {
        const made = await answer(state, input, call);
        if (call.key.permissions.includes("write")) return made;
        throw right.novastack.reject("forbidden", { explain: "a wrong mock rejects this" });
      })(right),
  );
}

/** Knows no key any more with the name of one that was deleted. */
function endsNamesakes(): Change {
  const known = new Map<string, NovastackKey>();
  return changeApi("novastack", (right) => ({
    authenticate(state, secret, spec, now) {
      const key = right.authenticate(state, secret, spec, now);
      known.set(key.id, key);
      const isEnded = [...known.values()].some(({ id, name }) => name === key.name && !state.keysById.has(id));
      return isEnded ? right.authenticate(state, "nobody", spec, now) : key;
    },
  }));
}

/** Shows the keys that were used so far where there is no such model. */
function showsKeysOfUnknownModels(): Change {
  const used = new Set<string>();
  return all(
    changeApi("novastack", (right) => ({
      authenticate(state, secret, spec, now) {
        used.add(secret);
        return right.authenticate(state, secret, spec, now);
      },
    })),
    changeErrors(
      "novastack",
      ({ status }, operation) => operation === "getModel" && status === 404,
      (json) => Object.assign({}, json, { keys: [...used] }),
    ),
  );
}

function listsModelsOnce(): Change {
  let hasListed = false;
  return changeAnswer("listModels", (list) => {
    const answer = hasListed ? { ...list, data: [] } : list;
    hasListed = true;
    return answer;
  });
}

function makesTasksOfRefusedBodies(): Change {
  let seen: NovastackState | undefined;
  let made = 0;
  return all(
    changeApi("novastack", (right) => ({
      authenticate(state, secret, spec, now) {
        seen = state;
        return right.authenticate(state, secret, spec, now);
      },
    })),
    changeReply("novastack", (reply, operation) => {
      const task = { id: `task_${++made}`, createdAt: 0, model: "", input: "", metadata: {} };
      if (operation === "createTask" && reply.status === 400) void seen?.tasks.add(task);
      return reply;
    }),
  );
}

function deletesEveryTask(): Change {
  return changeCall("deleteTask", (state, { path }) => {
    for (const { id } of state.tasks.list("asc")) if (id !== path.task_id) state.tasks.remove(id);
    return {};
  });
}
