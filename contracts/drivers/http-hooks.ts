import type { Drivers, TargetMail, TargetNovastackKey, TargetNovyxKey } from "../target.ts";

import { field } from "../exchange.ts";
import { timestamp } from "../expectations.ts";
import { createHttpClient } from "../http-client.ts";
import { HookAbsent } from "../target.ts";

const absentStatuses = [404, 405, 501];

/**
 * Drivers that call the test hooks under a base URL. A hook that answers 404, 405 or 501 is absent, which shows
 * when it is first called: asking beforehand could change the target.
 */
export function httpHooks(base: string, { timeoutMs, token }: { timeoutMs: number; token?: string }): Drivers {
  const client = createHttpClient({ timeoutMs });
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };

  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const { status, json, problem, text } = await client.send({
      method,
      url: `${base.replace(/\/+$/, "")}${path}`,
      headers: { ...authorization, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (problem !== null) throw new Error(`${method} ${path}: ${problem}`);
    if (absentStatuses.includes(status)) throw new HookAbsent(`${method} ${path.split("?")[0]} answered ${status}`);
    if (status < 200 || status >= 300) throw new Error(`${method} ${path} answered ${status} ${text.slice(0, 200)}`);
    return json;
  }
  return {
    async mailbox(to) {
      const messages = field(await ask("GET", `/mailbox?to=${encodeURIComponent(to)}`), "messages");
      if (!Array.isArray(messages)) throw new Error("GET /mailbox answered without messages");
      return messages as TargetMail[];
    },
    async advanceClock(seconds) {
      const now = timestamp(field(await ask("POST", "/clock/advance", { seconds }), "now"));
      if (now === undefined) throw new Error("POST /clock/advance answered without an ISO 8601 timestamp in now");
      return now;
    },
    reset: async () => void (await ask("POST", "/reset")),
    createNovastackKey: async (permissions) =>
      (await ask("POST", "/novastack/keys", { permissions, name: "novamock verify" })) as TargetNovastackKey,
    // Not one of the hooks that are asked for, but welcome where it is there.
    deleteNovastackKey: async ({ id }) =>
      void (await ask("DELETE", `/novastack/keys/${encodeURIComponent(id ?? "")}`).catch(() => undefined)),
    createNovyxKey: async (request) => (await ask("POST", "/novyx/keys", request)) as TargetNovyxKey,
    addFault: async (fault) => void (await ask("POST", "/faults", fault)),
  };
}
