import type { Handles } from "../handles.ts";

import { useEffect, useLayoutEffect, useState } from "preact/hooks";

/** Renders again whenever the mock changes. */
export function useChanges(mock: Handles): void {
  const renderAgain = useRenderAgain();
  // Before the browser paints: a change between the first look and an effect would be missed.
  useLayoutEffect(() => mock.onChange(renderAgain), [mock]);
}

/** Renders again every second, as a running clock needs it. */
export function useEverySecond(): void {
  const renderAgain = useRenderAgain();
  useEffect(() => {
    const timer = setInterval(renderAgain, 1000);
    return () => clearInterval(timer);
  }, []);
}

function useRenderAgain(): () => void {
  const [, count] = useState(0);
  return () => count((renders) => renders + 1);
}
