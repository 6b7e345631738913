import type { ComponentChildren } from "preact";

import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";

import { ask } from "./control.ts";
import { useLive } from "./use-live.ts";

/** The mock's time as the page knows it: milliseconds since 1970, null where it has not been read yet. */
export type MockTime = { readonly now: number | null; readonly isFrozen: boolean };

const Time = createContext<MockTime>({ now: null, isFrozen: false });

/** Reads the mock's clock, and lets it run on in the page where it runs. */
export function ClockProvider({ children }: { children: ComponentChildren }) {
  const { data } = useLive(() => ask("getClock"));
  // What separates the mock's time from the browser's.
  const offset = useMemo(() => (data ? Date.parse(data.now) - Date.now() : 0), [data]);
  const [, renderAgain] = useState(0);
  const isRunning = data !== undefined && !data.frozen;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => renderAgain((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);

  const now = data === undefined ? null : data.frozen ? Date.parse(data.now) : Date.now() + offset;
  return <Time.Provider value={{ now, isFrozen: data?.frozen ?? false }}>{children}</Time.Provider>;
}

/** The mock's time, every second anew where it runs. */
export function useMockTime(): MockTime {
  return useContext(Time);
}
