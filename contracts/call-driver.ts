import type { Drivers } from "./target.ts";

import { Unverified } from "./scenario.ts";
import { HookAbsent, needReasons } from "./target.ts";

/** Calls a driver; an absent one ends the case as unverified. */
export async function driver<Name extends keyof Drivers>(
  drivers: Drivers,
  name: Name,
  need: keyof typeof needReasons,
  ...args: Parameters<NonNullable<Drivers[Name]>>
): Promise<Awaited<ReturnType<NonNullable<Drivers[Name]>>>> {
  const found = drivers[name] as ((...values: unknown[]) => Promise<unknown>) | undefined;
  if (!found) throw new Unverified(needReasons[need]);
  try {
    return (await found(...args)) as Awaited<ReturnType<NonNullable<Drivers[Name]>>>;
  } catch (error) {
    if (error instanceof Unverified) throw error;
    if (error instanceof HookAbsent) {
      delete drivers[name];
      throw new Unverified(needReasons[need]);
    }
    throw new Unverified(`the hook for ${need} failed: ${(error as Error).message}`);
  }
}
