/** Does works as they come, at most so many at the same time; the others wait in their order. */
export function atMost(places: () => number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  const startNext = () => {
    while (busy < places() && waiting.length > 0) {
      busy++;
      waiting.shift()!();
    }
  };
  return async (work) => {
    const turn = new Promise<void>((resolve) => waiting.push(resolve));
    startNext();
    await turn;
    try {
      return await work();
    } finally {
      busy--;
      startNext();
    }
  };
}
