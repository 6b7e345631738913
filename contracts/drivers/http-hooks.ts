import type { Exchange } from "../http/exchange.ts";
import type { HttpClient } from "../http/http-client.ts";
import type { Drivers, HookTally } from "./target.ts";

import { onOneLine, summary, valueAt } from "../http/exchange.ts";
import { createHttpClient } from "../http/http-client.ts";
import { readAnswer } from "./hook-answers.ts";
import { HookAbsent } from "./target.ts";

type HookOptions = { timeoutMs: number; token?: string; tally?: HookTally; client?: HttpClient };

const absentStatuses = [404, 405, 501];

/**
 * Drivers that call the test hooks under a base URL. A hook that answers 404, 405 or 501 is absent, which shows
 * when it is first called: asking beforehand could change the target.
 */
export function httpHooks(
  base: string,
  { timeoutMs, token, tally = newTally(base), client = createHttpClient({ timeoutMs }) }: HookOptions,
): Required<Drivers> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };

  async function ask<Name extends keyof Drivers>(
    name: Name,
    [method, path, body]: readonly [method: string, path: string, body?: unknown],
    ...fields: string[]
  ): Promise<ReturnType<(typeof readAnswer)[Name]>> {
    tally.asked++;
    try {
      const response = await send(method, path, body);
      const answer = read(name, `${method} ${path.split("?")[0]}`, response, fields);
      if (response.json !== undefined || response.status === 204) tally.answered++;
      return answer;
    } catch (error) {
      tally.lastProblem = onOneLine((error as Error).message);
      throw error;
    }
  }
  async function send(method: string, path: string, body: unknown): Promise<Exchange> {
    const response = await client.send({
      method,
      url: `${base.replace(/\/+$/, "")}${path}`,
      headers: { ...authorization, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { status, problem } = response;
    if (problem !== null) throw new Error(`${method} ${path}: ${problem}`);
    if (absentStatuses.includes(status)) throw new HookAbsent(`${method} ${path.split("?")[0]} answered ${status}`);
    if (status < 200 || status >= 300) throw new Error(`${method} ${path} answered ${summary(response)}`);
    return response;
  }
  return {
    mailbox: (to) => ask("mailbox", ["GET", `/mailbox?to=${encodeURIComponent(to)}`], "messages"),
    advanceClock: (seconds) => ask("advanceClock", ["POST", "/clock/advance", { seconds }], "now"),
    reset: () => ask("reset", ["POST", "/reset"]),
    createNovastackKey: (permissions) =>
      ask("createNovastackKey", ["POST", "/novastack/keys", { permissions, name: "novamock verify" }]),
    deleteNovastackKey: ({ id = "" }) =>
      ask("deleteNovastackKey", ["DELETE", `/novastack/keys/${encodeURIComponent(id)}`]),
    createNovyxKey: (request) => ask("createNovyxKey", ["POST", "/novyx/keys", request]),
    addFault: (fault) => ask("addFault", ["POST", "/faults", fault]),
  };
}

function read<Name extends keyof Drivers>(name: Name, hook: string, response: Exchange, fields: string[]) {
  try {
    return readAnswer[name](valueAt(response.json, ...fields), hook) as ReturnType<(typeof readAnswer)[Name]>;
  } catch (error) {
    throw new Error(`${(error as Error).message} (received ${summary(response)})`, { cause: error });
  }
}

/** A tally before the first call. */
export function newTally(base: string): HookTally {
  return { base, asked: 0, answered: 0, lastProblem: "" };
}
