import type { Drivers } from "./target.ts";

import { readAnswer } from "./hook-answers.ts";

type MaybePromise<Value> = Value | Promise<Value>;

type Answer<Name extends keyof Drivers> = Name extends "advanceClock"
  ? string | number | Date
  : Awaited<ReturnType<NonNullable<Drivers[Name]>>>;

/**
 * The test hooks as functions, each of them optional: the drivers, but that they need not return promises, and that
 * the time may be ISO 8601, milliseconds since 1970 or a date. One that throws `HookAbsent` is not there after all.
 */
export type Hooks = {
  [Name in keyof Drivers]: (...args: Parameters<NonNullable<Drivers[Name]>>) => MaybePromise<Answer<Name>>;
};

/** The names of the hooks. */
export const hookNames = Object.keys(readAnswer) as (keyof Hooks)[];

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
