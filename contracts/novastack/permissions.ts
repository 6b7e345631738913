import type { Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { ErrorType } from "../http/spec-names.ts";
import type { GuardedOperation } from "./guarded-operations.ts";
import type { Permission } from "./prepared.ts";

import { field, isString, rejected, succeeded } from "../http/exchange.ts";
import { ask, notServed } from "./ask.ts";
import { chat, chatRequest } from "./chat-request.ts";
import { createSender, guardedOperations } from "./guarded-operations.ts";
import { everyPermission, prepare } from "./prepared.ts";

/** Permissions crossed with operations: each single one and each pair, against each operation. */
export const permissionCases: readonly Case[] = [
  ...guardedOperations.flatMap((guarded) => [
    permissionCase(guarded, guarded.opens, ".opened", ableFor(guarded), checkOpened),
    permissionCase(guarded, guarded.rejects, ".closed", unableFor(guarded), checkClosed),
  ]),
  {
    id: "novastack.permissions.write-generate-refused.streaming",
    clauses: ["novastack.permissions.write-generate-refused"],
    needs: ["novastackKeys"],
    costs: { keys: 2 },
    run: (t) =>
      prepare(t, async (prepared) => {
        const served = await chat(prepared);
        if (!succeeded(served)) notServed(t, "no key is served here", served);
        const body = chatRequest(await prepared.model(), { stream: true });
        const answer = await ask(t, "createChatCompletion", { key: await t.novastackKey("read"), body });
        const expected = "a 4xx for a key with read that asks for a stream";
        t.check("novastack.permissions.write-generate-refused", rejected(answer), expected, answer);
      }),
  },
];

type Check = (t: Scenario, guarded: GuardedOperation, answer: Exchange, permissions: readonly Permission[]) => void;

function permissionCase(
  guarded: GuardedOperation,
  clause: string,
  suffix: string,
  permissionSets: readonly (readonly Permission[])[],
  check: Check,
): Case {
  return {
    id: `${clause}${suffix}`,
    clauses: check === checkClosed ? [clause, "novastack.permissions.refusal"] : [clause],
    needs: ["novastackKeys"],
    costs: { keys: 1 + permissionSets.length },
    run: (t) =>
      prepare(t, async (prepared) => {
        const send = createSender(t, guarded, prepared);
        requireServed(t, guarded, clause, await send(prepared.keys[guarded.permission]));
        const checkOne = async (permissions: readonly Permission[]) =>
          check(t, guarded, await send(await t.novastackKey(...permissions)), permissions);
        await Promise.all(permissionSets.map(checkOne));
      }),
  };
}

/** What a key may not do only tells something where another key is served. */
function requireServed(t: Scenario, guarded: GuardedOperation, clause: string, answer: Exchange): void {
  // A page for every address is no list of models.
  const isPage = guarded.operation === "listModels" && (typeof answer.json !== "object" || answer.json === null);
  if (succeeded(answer) && !isPage) return;
  if (answer.status === 403 && clause === guarded.opens)
    t.check(clause, false, `a 2xx for a key with ${guarded.permission} and every other permission`, answer);
  notServed(t, "no key is served here", answer);
}

function checkOpened(...[t, { operation, opens }, answer, permissions]: Parameters<Check>): void {
  const isServed = t.check(opens, succeeded(answer), `a 2xx for a key with ${permissions.join(" and ")}`, answer);
  if (operation !== "listModels" || !isServed) return;
  const models = field(answer.json, "data");
  const areThere = Array.isArray(models) && models.every((each) => isString(field(each, "id")));
  t.check(opens, areThere, "the models in data, each with its id, where OpenAI's client looks for them", answer);
}

/** A key without the permission is not, whatever else it may. */
function checkClosed(...[t, { rejects }, answer, permissions]: Parameters<Check>): void {
  if (!t.check(rejects, rejected(answer), `a 4xx for a key with ${permissions.join(" and ")}`, answer)) return;
  const holds =
    answer.status === 403 && field(answer.json, "error", "type") === ("permission_error" satisfies ErrorType);
  t.check("novastack.permissions.refusal", holds, "403 with the type permission_error", answer);
}

function ableFor({ permission }: GuardedOperation): Permission[][] {
  return [[permission], ...otherThan(permission).map((other) => [permission, other])];
}

function unableFor({ permission }: GuardedOperation): Permission[][] {
  const others = otherThan(permission);
  return [...others.map((other) => [other]), others];
}

function otherThan(permission: Permission): Permission[] {
  return everyPermission.filter((each) => each !== permission);
}
