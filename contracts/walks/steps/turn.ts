import type { Key, World } from "../../model/world.ts";
import type { Lane, Stage } from "../stage.ts";

/** What a step can see and do. `choose` gives undefined where there is nothing to choose from. */
export type Turn = {
  readonly stage: Stage;
  readonly lane: Lane;
  readonly world: World;
  readonly working: readonly Key[];
  readonly inGrace: readonly Key[];
  readonly ended: readonly Key[];
  readonly others: readonly World[];
  readonly choose: <Value>(values: readonly Value[]) => Value | undefined;
};
