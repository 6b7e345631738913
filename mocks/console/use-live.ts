import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import { onChange } from "./feed.ts";

/** Something read from the mock, and read again when the mock changes. */
export type Live<Found> = {
  readonly data: Found | undefined;
  readonly error: string | null;
  readonly reload: () => void;
};

/** However much happens, it is read again only so often; in milliseconds. */
const pauseMs = 150;

/** Reads now, when the mock changes unless that is to be paused, and when one of `inputs` does; never twice at a time. */
export function useLive<Found>(
  load: () => Promise<Found>,
  inputs: readonly unknown[] = [],
  isPaused = false,
): Live<Found> {
  const [found, setFound] = useState<{ data?: Found; error: string | null }>({ error: null });
  const paused = useRef(isPaused);
  paused.current = isPaused;
  const reload = useRef(() => undefined as void);

  useEffect(() => {
    let isOver = false;
    let isReading = false;
    let isStale = false;
    async function read(): Promise<void> {
      if (isReading) {
        isStale = true;
        return;
      }
      isReading = true;
      isStale = false;
      try {
        const data = await load();
        if (!isOver) setFound({ data, error: null });
      } catch (error) {
        // What was read last stays in sight.
        if (!isOver) setFound((last) => ({ ...last, error: (error as Error).message }));
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      isReading = false;
      if (isStale && !isOver) void read();
    }
    reload.current = () => void read();
    void read();
    const stop = onChange(() => !paused.current && void read());
    return () => {
      isOver = true;
      stop();
    };
  }, inputs);

  return { data: found.data, error: found.error, reload: useCallback(() => reload.current(), []) };
}
