import type { Drivers } from "../drivers/target.ts";
import type { NeededDriver } from "./needs.ts";
import type { Run, Silence } from "./run.ts";

import { HookAbsent, NotOffered } from "../drivers/target.ts";
import { driverNeeds } from "./needs.ts";
import { Unverified } from "./unverified.ts";

type Driver<Name extends NeededDriver> = NonNullable<Drivers[Name]>;

const mostSilencesInARow = 2;
const mostSilences = 6;

/**
 * Calls a driver. One that is absent, fails, or has left the gate waiting in vain several times ends the case as
 * unverified.
 */
export async function callDriver<Name extends NeededDriver>(
  run: Run,
  name: Name,
  ...args: Parameters<Driver<Name>>
): Promise<Awaited<ReturnType<Driver<Name>>>> {
  const { need, reason } = driverNeeds[name];
  const driver = run.drivers[name] as ((...values: unknown[]) => ReturnType<Driver<Name>>) | undefined;
  if (!driver) throw new Unverified(run.absent.get(name) ?? reason, "not offered");
  try {
    return await inPatience(run, name, () => driver(...args));
  } catch (error) {
    if (error instanceof NotOffered) throw new Unverified(error.message, "not offered");
    if (!(error instanceof HookAbsent))
      throw new Unverified(`the hook for ${need} failed: ${(error as Error).message}`);
    const absence = `${reason} (${error.message})`;
    run.absent.set(name, absence);
    delete run.drivers[name];
    throw new Unverified(absence, "not offered");
  }
}

/** Does not ask again what has not answered several times, and asks once at a time until it has answered at all. */
async function inPatience<Result>(
  { silences, target }: Run,
  name: NeededDriver,
  ask: () => Result,
): Promise<Awaited<Result>> {
  const silence: Silence = silences.get(name) ?? { inARow: 0, all: 0, first: null };
  silences.set(name, silence);
  while (silence.first) await silence.first.catch(() => undefined);
  if (silence.inARow >= mostSilencesInARow) throw new Error(`it did not answer ${mostSilencesInARow} times in a row`);
  if (silence.all >= mostSilences) throw new Error(`it did not answer ${mostSilences} times`);
  const started = performance.now();
  const answer = Promise.resolve(ask());
  if (silence.first !== undefined) silence.first = answer;
  try {
    const result = await answer;
    silence.inARow = 0;
    silence.first = undefined;
    return result;
  } catch (error) {
    const isSilence = performance.now() - started > target.timeoutMs / 2;
    silence.inARow = isSilence ? silence.inARow + 1 : 0;
    if (isSilence) silence.all++;
    silence.first = isSilence && silence.first === answer ? null : undefined;
    throw error;
  }
}
