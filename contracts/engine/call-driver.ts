import type { Drivers } from "./target.ts";

import { Unverified } from "./scenario.ts";
import { HookAbsent, needReasons } from "./target.ts";

/** What the hooks answered that turned out to be absent, so that a wrong address can be told from a missing hook. */
const absentHooks = new WeakMap<Drivers, Map<string, string>>();

/** Calls a driver; an absent one ends the case as unverified. */
export async function driver<Name extends keyof Drivers>(
  drivers: Drivers,
  name: Name,
  need: keyof typeof needReasons,
  ...args: Parameters<NonNullable<Drivers[Name]>>
): Promise<Awaited<ReturnType<NonNullable<Drivers[Name]>>>> {
  const found = drivers[name] as ((...values: unknown[]) => Promise<unknown>) | undefined;
  if (!found) throw new Unverified(absentHooks.get(drivers)?.get(name) ?? needReasons[need]);
  try {
    return (await found(...args)) as Awaited<ReturnType<NonNullable<Drivers[Name]>>>;
  } catch (error) {
    if (error instanceof Unverified) throw error;
    if (error instanceof HookAbsent) {
      const reason = `${needReasons[need]} (${error.message})`;
      absentHooks.set(drivers, (absentHooks.get(drivers) ?? new Map<string, string>()).set(name, reason));
      delete drivers[name];
      throw new Unverified(reason);
    }
    throw new Unverified(`the hook for ${need} failed: ${(error as Error).message}`);
  }
}
