import { setTimeout } from "node:timers/promises";

import type { Case } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { GuardedOperation } from "./guarded-operations.ts";

import { unlessUnverified } from "../engine/case.ts";
import { succeeded, summary } from "../http/exchange.ts";
import { ask } from "./ask.ts";
import { chatRequest } from "./chat-request.ts";
import { createSender, guardedOperations } from "./guarded-operations.ts";
import { everyPermission, prepare } from "./prepared.ts";

// Whoever keeps keys at hand learns a moment later that one was deleted.
const longestLagMs = 3000;

const streamedChat: GuardedOperation = {
  ...guardedOperations.find(({ operation }) => operation === "createChatCompletion")!,
  options: async ({ model }) => ({ body: chatRequest(await model(), { stream: true }) }),
};

/** What a deleted key opens: nothing. And what the others open: what they did before. */
export const deletedKeyCases: readonly Case[] = [
  {
    id: "novastack.auth.deleted-key",
    clauses: ["novastack.auth.deleted-key"],
    needs: ["novastackKeys", "keyDeletion"],
    costs: { keys: 3 },
    run: (t) =>
      prepare(t, async (prepared) => {
        const used = await t.novastackKey(...everyPermission);
        const unused = await t.novastackKey(...everyPermission);
        if (new Set([used, unused, ...Object.values(prepared.keys)]).size < 3)
          t.notOffered("the hook makes the same key again and again, so that none can be deleted");
        const senders = [...guardedOperations, streamedChat].map((guarded) => ({
          ...guarded,
          send: createSender(t, guarded, prepared),
        }));
        // What a target does not have, or not in the way that is described, is not asked of it.
        const answers = await Promise.all(senders.map(({ send }) => unlessUnverified(send(used))));
        const served = senders.filter((_, index) => answers[index] && succeeded(answers[index]));
        if (served.length === 0) t.unverified(`no key is served here: ${summary(await t.call("listModels"))}`);
        await t.deleteNovastackKey(used);
        // Where the first deletion has taken the other key too, the hook finds none.
        const isUnusedDeleted = await unlessUnverified(t.deleteNovastackKey(unused).then(() => true));
        const others = "another key, of the same name, to be known as before";
        const other = await ask(t, "listModels", { key: prepared.keys.read });
        if (!t.check("novastack.auth.bearer-header", other.status !== 401, others, other)) return;
        await Promise.all(
          served.map(async ({ operation, permission, send }) => {
            for (const key of isUnusedDeleted ? [used, unused] : [used]) {
              const answer = await askUntilUnknown(() => send(key));
              const expected = `a key that was deleted to be 401 at ${operation}`;
              t.check("novastack.auth.deleted-key", answer.status === 401, expected, answer);
            }
            const other = await send(prepared.keys[permission]);
            t.check("novastack.auth.bearer-header", other.status !== 401, `${others} at ${operation}`, other);
          }),
        );
      }),
  },
];

async function askUntilUnknown(ask: () => Promise<Exchange>): Promise<Exchange> {
  const until = performance.now() + longestLagMs;
  for (;;) {
    const answer = await ask();
    if (answer.status === 401 || performance.now() > until) return answer;
    await setTimeout(250);
  }
}
