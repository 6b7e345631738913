import type { Drivers } from "../engine/target.ts";

const mostInARow = 2;
const mostSlowFailures = 6;

/** The same drivers, but one that has left the gate waiting in vain several times is not asked again. */
export function giveUpOnSilent(drivers: Drivers, { timeoutMs }: { timeoutMs: number }): Drivers {
  const patient = Object.entries(drivers).map(([name, driver]) => {
    const call = driver as (...args: unknown[]) => Promise<unknown>;
    let inARow = 0;
    let slowFailures = 0;
    const limited = async (...args: unknown[]) => {
      if (inARow >= mostInARow) throw new Error(`it did not answer ${mostInARow} times in a row`);
      if (slowFailures >= mostSlowFailures) throw new Error(`it did not answer ${mostSlowFailures} times`);
      const started = performance.now();
      try {
        const answer = await call(...args);
        inARow = 0;
        return answer;
      } catch (error) {
        const isSlow = performance.now() - started > timeoutMs / 2;
        inARow = isSlow ? inARow + 1 : 0;
        if (isSlow) slowFailures++;
        throw error;
      }
    };
    return [name, limited];
  });
  return Object.fromEntries(patient) as Drivers;
}
