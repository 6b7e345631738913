import { describe, expect, test } from "vitest";

import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { TaskRecord } from "../../mocks/novastack/state.ts";
import type { Wrong } from "../mutants/novyx-by-walks.ts";

import { parseOptions } from "../../mocks/core/options.ts";
import { all, changeApi, changeCall, changeOperation } from "../../mocks/misbehaviours/change.ts";
import { buildMock } from "../../mocks/mock.ts";
import { allPermissions } from "../../mocks/novastack/state.ts";
import { definitions } from "../../mocks/pipeline/apis.ts";
import { targetOf } from "../gate/judge.ts";
import { readSecret } from "../mutants/doors.ts";
import { admit } from "../mutants/novastack-access.ts";
import { foundByWalks } from "../mutants/novyx-by-walks.ts";
import { clientOver } from "../support/fetch-client.ts";
import { playExcursions } from "../walks/excursions.ts";

const day = 24 * 60 * 60 * 1000;

const ofNovastack: readonly Wrong[] = [
  [
    "a request with tools that needs no permission to write",
    "novastack.permissions.write-generate-refused",
    all(
      admit("createChatCompletion", () => true),
      (right) =>
        changeOperation("createChatCompletion", (answer) => (state, input, call) => {
          if (input.body.tools || call.key.permissions.includes("write")) return answer(state, input, call);
          throw right.novastack.reject("forbidden", { explain: "a wrong mock rejects this" });
        })(right),
    ),
  ],
  [
    "a key that is known by its id",
    "novastack.auth.invalid-key",
    changeApi("novastack", (right) => ({
      authenticate: (state, secret, spec, now) =>
        state.keysById.get(secret) ?? right.authenticate(state, secret, spec, now),
    })),
  ],
  [
    "a key with another word behind it",
    "novastack.auth.required",
    readSecret("novastack", "authorization", /^Bearer (\S+)/),
  ],
  ["a key behind any scheme", "novastack.auth.required", readSecret("novastack", "authorization", /^\w+ (.+)/)],
  [
    "a key of the other vendor",
    "novastack.auth.invalid-key",
    changeApi("novastack", (right) => ({
      authenticate: (state, secret, spec, now) =>
        secret.startsWith("nram_")
          ? { id: "other", name: "other", permissions: allPermissions, hash: "", prefix: "", createdAt: 0 }
          : right.authenticate(state, secret, spec, now),
    })),
  ],
  ["a deleted task that is back a day later", "novastack.tasks.delete", bringsTasksBack()],
  ["a key that is not known once, a day after it was made", "novastack.auth.bearer-header", forgetsOnce()],
];

describe.concurrent("walks and variations find what no case looks for", () => {
  test.each(foundByWalks)("%s", (_what, clause, change) => expectFound("novyx", clause, change));
  test.each(ofNovastack)("%s", (_what, clause, change) => expectFound("novastack", clause, change));
});

test("walks find a key without any permission that may do all", async () => {
  const { mock } = buildMock(parseOptions({ seed: 1 }));
  const { drivers, ...target } = targetOf("novastack", mock);
  const createNovastackKey: typeof drivers.createNovastackKey = async (permissions) =>
    permissions.length > 0
      ? drivers.createNovastackKey!(permissions)
      : { ...(await drivers.createNovastackKey!(allPermissions)), permissions };
  const connect = () => clientOver(mock);
  const results = await playExcursions({ ...target, drivers: { ...drivers, createNovastackKey } }, { connect });
  const failures = results.flatMap((each) => each.failures);
  expect(failures[0]?.expected).toMatch(/a key with no permission to be rejected/);
});

async function expectFound(api: "novyx" | "novastack", clause: string, change: Change): Promise<void> {
  const { mock } = buildMock(parseOptions({ seed: 1 }), { definitions: change(definitions), onBug: () => undefined });
  const results = await playExcursions(targetOf(api, mock), { connect: () => clientOver(mock) });
  const failures = results.flatMap((each) => each.failures);
  expect(failures.map((failure) => failure.clause)).toContain(clause);
  expect(failures[0]?.story?.at(-1)).toMatch(/^\d+\. .*curl .* -> \d{3} /);
}

function bringsTasksBack(): Change {
  const deleted = new Map<string, { task: TaskRecord | undefined; at: number }>();
  return all(
    changeCall("deleteTask", (state, { path }, { now }) => {
      deleted.set(path.task_id, { task: state.tasks.find(path.task_id), at: now });
      return {};
    }),
    changeCall("getTask", (state, _input, { now }) => {
      const back = (id: string) => (now - (deleted.get(id)?.at ?? now) > day ? deleted.get(id)?.task : undefined);
      return { state: { ...state, tasks: { ...state.tasks, find: (id) => state.tasks.find(id) ?? back(id) } } };
    }),
  );
}

/** Does not know a key once when it is a day old. */
function forgetsOnce(): Change {
  const forgotten = new Set<string>();
  return changeApi("novastack", (right) => ({
    authenticate(state, secret, spec, now) {
      const key = right.authenticate(state, secret, spec, now);
      if (now - key.createdAt < day || forgotten.has(secret)) return key;
      forgotten.add(secret);
      return right.authenticate(state, "nobody", spec, now);
    },
  }));
}
