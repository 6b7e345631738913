import type { Drivers } from "../target.ts";

const mostSlowFailures = 2;

/** The same drivers, but one that has left the gate waiting in vain several times in a row is not asked again. */
export function giveUpOnSilent(drivers: Drivers, { timeoutMs }: { timeoutMs: number }): Drivers {
  const patient = Object.entries(drivers).map(([name, driver]) => {
    const call = driver as (...args: unknown[]) => Promise<unknown>;
    let slowFailures = 0;
    const limited = async (...args: unknown[]) => {
      if (slowFailures >= mostSlowFailures) throw new Error(`it did not answer ${mostSlowFailures} times in a row`);
      const started = performance.now();
      try {
        const answer = await call(...args);
        slowFailures = 0;
        return answer;
      } catch (error) {
        const isSlow = performance.now() - started > timeoutMs / 2;
        slowFailures = isSlow ? slowFailures + 1 : 0;
        throw error;
      }
    };
    return [name, limited];
  });
  return Object.fromEntries(patient) as Drivers;
}
