/** Thrown where something is to be kept and there is no room for it in the whole mock. */
export class OutOfMemory extends Error {
  override readonly name = "OutOfMemory";

  constructor() {
    super("the memory of this mock is used up; delete something, reset sandboxes, or start it with more --max-memory");
  }
}

/** The memory that all sandboxes of a mock have together, in bytes; what is kept takes from it and gives back. */
export type Budget = {
  /** Takes so many; false where they are not there, and then nothing is taken. */
  take(bytes: number): boolean;
  give(bytes: number): void;
  /** A part of the budget that is given back as a whole. */
  open(): Holding;
};

/** What one sandbox holds of the budget. */
export type Holding = Pick<Budget, "take" | "give"> & {
  /** Gives everything back; from then on whatever is taken counts for nothing. */
  end(): void;
};

/** Creates a budget of so many bytes. */
export function createBudget(bytes: number): Budget {
  let left = bytes;
  const take = (wanted: number) => {
    if (wanted > left) return false;
    left -= wanted;
    return true;
  };
  return {
    take,
    give: (given) => void (left += given),
    open() {
      let held = 0;
      let isEnded = false;
      return {
        take(wanted) {
          if (isEnded) return true;
          if (!take(wanted)) return false;
          held += wanted;
          return true;
        },
        give(given) {
          if (isEnded) return;
          held -= given;
          left += given;
        },
        end() {
          isEnded = true;
          left += held;
          held = 0;
        },
      };
    },
  };
}

/** @throws OutOfMemory where so many bytes are not there */
export function reserve(memory: Pick<Budget, "take">, bytes: number): void {
  if (!memory.take(bytes)) throw new OutOfMemory();
}

/** For what stands by itself. */
export const unbounded = (): Holding => createBudget(Infinity).open();
