import type { Drivers, TargetMail, TargetNovastackKey, TargetNovyxKey } from "./target.ts";

import { readAnswer } from "./hook-answers.ts";

type MaybePromise<Value> = Value | Promise<Value>;

/** The test hooks as functions, each of them optional. One that throws `HookAbsent` is not there after all. */
export type Hooks = {
  /** The mails to an address, the newest first; `token` is what the mail asks the reader to send back. */
  mailbox?: (to: string) => MaybePromise<TargetMail[]>;
  /** Moves the target's clock forward, 0 for not at all, and returns its time: ISO 8601, or milliseconds since 1970. */
  advanceClock?: (seconds: number) => MaybePromise<string | number | Date>;
  /** Puts the target back to its start. */
  reset?: () => MaybePromise<void>;
  createNovastackKey?: (permissions: readonly string[]) => MaybePromise<TargetNovastackKey>;
  /** Deletes a key that `createNovastackKey` made; called at the end of a run. */
  deleteNovastackKey?: (key: TargetNovastackKey) => MaybePromise<void>;
  /** A verified account with a key, of a tier and with an end where they are asked for. */
  createNovyxKey?: (request: {
    email?: string;
    tier?: string;
    expires_in_seconds?: number;
  }) => MaybePromise<TargetNovyxKey>;
  /** Makes the next requests of an operation, or of any, be answered with a status. */
  addFault?: (fault: {
    api: "novastack" | "novyx";
    operation?: string;
    status: number;
    times: number;
  }) => MaybePromise<void>;
};

/** The names of the hooks. */
export const hookNames = [
  "mailbox",
  "advanceClock",
  "reset",
  "createNovastackKey",
  "deleteNovastackKey",
  "createNovyxKey",
  "addFault",
] as const satisfies readonly (keyof Hooks)[];

/** Drivers that call the functions of a configuration; none of them may take longer than a request. */
export function functionHooks(hooks: Hooks, { timeoutMs }: { timeoutMs: number }): Drivers {
  const drivers: Record<string, (...args: unknown[]) => Promise<unknown>> = {};
  for (const name of hookNames) {
    const hook = hooks[name] as ((...args: unknown[]) => unknown) | undefined;
    if (!hook) continue;
    drivers[name] = async (...args) => readAnswer[name](await inTime((async () => hook(...args))(), timeoutMs), name);
  }
  return drivers;
}

async function inTime<Value>(work: Promise<Value>, timeoutMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}
