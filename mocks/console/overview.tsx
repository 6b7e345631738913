import type { ComponentChildren } from "preact";
import type { components } from "../../spec/generated/control.types.ts";

import { createContext } from "preact";
import { useContext } from "preact/hooks";

import { ask } from "./control.ts";
import { useLive } from "./use-live.ts";

type Overview = components["schemas"]["Overview"];

const Found = createContext<Overview | undefined>(undefined);

/** Reads who answers and how much there is, again and again. */
export function OverviewProvider({ children }: { children: ComponentChildren }) {
  const { data } = useLive(() => ask("getOverview"));
  return <Found.Provider value={data}>{children}</Found.Provider>;
}

/** Who answers and how much there is; undefined where it has not been read yet. */
export function useOverview(): Overview | undefined {
  return useContext(Found);
}
