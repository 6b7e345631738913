/** Does works as they come, at most so many at the same time; the others wait in their order. */
export function atMost(places: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Who has waited for longest takes the place over.
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
