/** Runs a work at its turn. */
export type Turns = <Result>(alone: boolean, work: () => Promise<Result>) => Promise<Result>;

/** Lets works run side by side, except for those that have to be alone: these wait for all before, and all after for them. */
export function createTurns(): Turns {
  let gate: Promise<unknown> = Promise.resolve();
  let passing: Promise<unknown>[] = [];
  return (alone, work) => {
    const before = alone ? Promise.allSettled([gate, ...passing]) : gate;
    const done = before.then(work);
    const settled = done.catch(() => undefined);
    if (alone) {
      gate = settled;
      passing = [];
    } else passing.push(settled);
    return done;
  };
}
