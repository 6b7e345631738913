/** Runs a work at its turn; one that has to be alone waits for all before it, and all after it wait for it. */
export type Schedule = <Result>(alone: boolean, work: () => Promise<Result>) => Promise<Result>;

const mostAtOnce = 8;

/** Lets works run side by side, in the order in which they came. */
export function createScheduler(): Schedule {
  const waiting: { alone: boolean; start: () => Promise<void> }[] = [];
  let running = 0;
  let isTaken = false;

  function startNext(): void {
    for (let next = waiting[0]; next && !isTaken && running < (next.alone ? 1 : mostAtOnce); next = waiting[0]) {
      waiting.shift();
      running++;
      isTaken = next.alone;
      void next.start().then(() => {
        running--;
        isTaken = false;
        startNext();
      });
    }
  }
  return (alone, work) =>
    new Promise((resolve, reject) => {
      waiting.push({ alone, start: () => work().then(resolve, reject) });
      startNext();
    });
}
