import type { Change } from "./change.ts";

/** A way in which a mock can be wrong, for clients to meet. */
export type Misbehaviour = {
  /** What it does, in one sentence. */
  readonly description: string;
  readonly change: Change;
};

/** A misbehaviour in one line. */
export function does(description: string, change: Change): Misbehaviour {
  return { description, change };
}

/** What the developer is told where a misbehaving mock rejects. */
export const explain = "the mock misbehaves on purpose (--misbehave)";

/** Waits real milliseconds; what waits keeps no process alive. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer: unknown = setTimeout(resolve, ms);
    if (typeof timer === "object" && timer !== null && "unref" in timer) (timer as { unref(): void }).unref();
  });
}
