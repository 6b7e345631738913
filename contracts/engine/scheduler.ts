/** Whom a work may run beside: one that is alone beside none of its group, and "all" is the group of every other. */
export type Place = { readonly group: "novyx" | "novastack" | "all"; readonly alone: boolean };

/** A work's turn. While it pauses, it counts as ended: others run, and may be alone. */
export type Turn = Place & { readonly pause: () => void; readonly resume: () => void };

/** Runs a work as soon as it runs beside none that it may not, and none of these that came before it waits. */
export type Schedule = <Result>(place: Place, work: (turn: Turn) => Promise<Result>) => Promise<Result>;

const mostAtOnce = 24;

/**
 * Lets works run side by side, in the order in which they came. When all that have come have ended or pause, it calls
 * `onStill`, whose promise has its time for itself; it gives none where there is nothing to do.
 */
export function createScheduler(onStill: () => Promise<void> | undefined = () => undefined): Schedule {
  const waiting: (Turn & { start: () => Promise<void> })[] = [];
  const running = new Set<Turn>();
  let isStill = false;

  function startNext(): void {
    if (isStill) return;
    const ahead: Turn[] = [...running];
    for (const next of waiting.slice()) {
      if (running.size >= mostAtOnce) break;
      if (!ahead.some((each) => excludes(each, next))) {
        waiting.splice(waiting.indexOf(next), 1);
        running.add(next);
        void Promise.resolve()
          .then(next.start)
          .then(() => leave(next));
      }
      ahead.push(next);
    }
    const still = running.size === 0 ? onStill() : undefined;
    if (!still) return;
    isStill = true;
    void still.then(() => {
      isStill = false;
      startNext();
    });
  }

  function leave(turn: Turn): void {
    running.delete(turn);
    startNext();
  }

  return (place, work) =>
    new Promise((resolve, reject) => {
      const turn = {
        ...place,
        start: () => work(turn).then(resolve, reject),
        pause: () => leave(turn),
        resume: () => void running.add(turn),
      };
      waiting.push(turn);
      startNext();
    });
}

function excludes(one: Place, other: Place): boolean {
  const isSameGroup = one.group === other.group || one.group === "all" || other.group === "all";
  return isSameGroup && (one.alone || other.alone);
}
