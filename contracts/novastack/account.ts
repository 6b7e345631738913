import type { Case } from "../engine/case.ts";

import { field, summary } from "../http/exchange.ts";
import { ask } from "./ask.ts";

/** What a key is told of itself. */
export const accountCases: readonly Case[] = [
  {
    id: "novastack.account.get",
    clauses: ["novastack.account.get"],
    needs: ["novastackKeys"],
    costs: { keys: 3 },
    async run(t) {
      for (const permissions of [["read"], ["read", "delete"], ["read", "write", "delete"]]) {
        const answer = await ask(t, "getAccount", { key: await t.novastackKey(...permissions) });
        if (answer.status === 401 || answer.status === 403) t.unverified(`not let in: ${summary(answer)}`);
        const told = field(answer.json, "key", "permissions");
        const isTold =
          Array.isArray(told) && told.length === permissions.length && permissions.every((each) => told.includes(each));
        t.check("novastack.account.get", isTold, `key.permissions to be ${permissions.join(", ")}`, answer);
      }
    },
  },
];
