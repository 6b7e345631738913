import { randomBytes } from "node:crypto";

import type { Choices } from "./choices.ts";
import type { Ask, Reply } from "./http.ts";
import type { Fault, World } from "./world.ts";

import { issueKey } from "./keys.ts";
import { openAccount } from "./sign-up.ts";

/** The test hooks, which exist in this backend's test environment only. */
export function answerHook(what: string, { json, query }: Ask, world: World, choices: Choices): Reply {
  const asked = (json ?? {}) as Record<string, unknown>;
  const [, deletedId] = /^DELETE \/novastack\/keys\/(\w+)$/.exec(what) ?? [];
  if (deletedId !== undefined) {
    for (const secret of world.gatewayKeys.keys()) if (secret.endsWith(deletedId)) world.gatewayKeys.delete(secret);
    return { status: 204 };
  }
  switch (what) {
    case "GET /mailbox": {
      const to = query.get("to")?.toLowerCase();
      return { status: 200, body: { messages: world.mails.filter((mail) => mail.to === to) } };
    }
    case "POST /clock/advance":
      world.advance(Number(asked["seconds"]) * 1000);
      return { status: 200, body: { now: new Date(world.now()).toISOString() } };
    case "POST /reset":
      world.reset();
      return { status: 204 };
    case "POST /novastack/keys": {
      const secret = `sk-${randomBytes(16).toString("hex")}`;
      const permissions = asked["permissions"] as string[];
      world.gatewayKeys.set(secret, { permissions });
      return { status: 201, body: { id: secret.slice(-12), api_key: secret, permissions } };
    }
    case "POST /novyx/keys": {
      const { email, tier, expires_in_seconds: life } = asked as { email?: string; tier?: string } & typeof asked;
      const address = email ?? `someone-${world.accounts.size}@example.org`;
      const account = world.accounts.get(address) ?? openAccount(world, address, tier);
      const end = typeof life === "number" ? world.now() + life * 1000 : null;
      const key = issueKey(account, world, choices, end);
      return { status: 201, body: { key_id: key.id, api_key: key.secret } };
    }
    case "POST /faults":
      world.faults.push({ ...(asked as Fault) });
      return { status: 201, body: { id: String(world.faults.length) } };
    default:
      return { status: 404 };
  }
}
