import type { StateFile } from "./state-file.ts";

/** Keeps a state file up to date while the mock runs. */
export type StateSaver = {
  /** Notes that something changed. */
  touch(): void;
  /** Writes the state now, and by itself no more; rejects where that fails. */
  save(): Promise<void>;
  /** Writes the last state, where it has not been written yet; rejects where that fails. */
  close(): Promise<void>;
};

/** After a change the state is written within this time, in milliseconds. */
const delayMs = 1000;

/** Writes what `pieces` gives soon after each change; `onProblem` is told, once, when that fails. */
export function createStateSaver({
  file,
  pieces,
  onProblem,
}: {
  file: StateFile;
  pieces: () => Iterable<string>;
  onProblem: (error: Error) => void;
}): StateSaver {
  // What is loaded is written at the end in any case: whether it can be is to be known.
  let isChanged = true;
  let isTold = false;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;
  let restMs = 0;
  let isEnding = false;

  async function write(): Promise<void> {
    isChanged = false;
    const from = performance.now();
    try {
      await file.write(pieces());
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
    if (isEnding) return;
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
  /** After a write that is under way, since what it writes may be older. */
  async function save(): Promise<void> {
    isEnding = true;
    clearTimeout(timer);
    await writing;
    isChanged = false;
    await file.write(pieces()).catch((error: Error) => {
      isChanged = true;
      throw error;
    });
  }
  return {
    touch() {
      isChanged = true;
      schedule();
    },
    save,
    async close() {
      if (isChanged) await save();
    },
  };
}
