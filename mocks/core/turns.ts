/** How long something may go on before everybody else has a turn, in milliseconds. */
const turnMs = 10;

/** What takes long asks now and then whether others are to have a turn, and waits for them. */
export type Turns = { give(): Promise<void> | undefined };

/** Begins to look at the time; `now` tells it. */
export function createTurns(now: () => number = () => performance.now()): Turns {
  let since = now();
  return {
    give() {
      if (now() - since < turnMs) return undefined;
      return nextTurn().then(() => void (since = now()));
    },
  };
}

/** Resolves after what else is to be done in this turn of the event loop; a page has timers only. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "undefined") setTimeout(resolve);
    else setImmediate(resolve);
  });
}
