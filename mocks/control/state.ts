import type { Abort } from "../core/abort.ts";
import type { Sandbox, Sandboxes } from "../sandbox/sandboxes.ts";
import type { World } from "../sandbox/world.ts";

/** What an operation of the control API acts on. */
export type ControlState = {
  readonly sandbox: Sandbox;
  /** The sandbox's world as it was when the request came. */
  readonly world: World;
  readonly sandboxes: Sandboxes;
  /** Of the package. */
  readonly version: string;
  /** Comes when the request is given up or the mock closes. */
  readonly abort: () => Abort;
};
