import type { StateFile } from "./state-file.ts";

/** Keeps a state file up to date while the mock runs. */
export type StateSaver = {
  /** Notes that something changed. */
  touch(): void;
  /** Writes the last state; rejects where that fails. */
  close(): Promise<void>;
};

/** After a change the state is written within this time, in milliseconds. */
const delayMs = 1000;

/** Writes what `snapshot` gives soon after each change; `onProblem` is told, once, when that fails. */
export function createStateSaver({
  file,
  snapshot,
  onProblem,
}: {
  file: StateFile;
  snapshot: () => Record<string, unknown>;
  onProblem: (error: Error) => void;
}): StateSaver {
  let isChanged = false;
  let isTold = false;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;
  let restMs = 0;

  async function write(): Promise<void> {
    isChanged = false;
    const from = performance.now();
    try {
      await file.write(snapshot());
      isTold = false;
    } catch (error) {
      isChanged = true;
      if (!isTold) onProblem(error as Error);
      isTold = true;
    }
    // What takes long to write is written less often: at most half of the time.
    restMs = performance.now() - from;
  }
  function schedule(): void {
    timer ??= setTimeout(
      () => {
        writing = write().finally(() => {
          timer = writing = undefined;
          if (isChanged && !isTold) schedule();
        });
      },
      Math.max(delayMs, restMs),
    );
  }
  return {
    touch() {
      isChanged = true;
      schedule();
    },
    async close() {
      clearTimeout(timer);
      await writing;
      clearTimeout(timer);
      await file.write(snapshot());
    },
  };
}
