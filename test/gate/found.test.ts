import { expect, test } from "vitest";

import type { Change } from "../../mocks/misbehaviours/change.ts";
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
