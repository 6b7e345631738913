import type { Abort } from "../core/abort.ts";
import type { Sandbox, Sandboxes } from "../sandbox/sandboxes.ts";
import type { World } from "../sandbox/world.ts";

/** What holds for a mock from its start to its end. */
export type About = {
  /** Of the package. */
  readonly version: string;
  /** Whether it is about to end, and is to be sent nothing new. */
  readonly isLeaving: () => boolean;
  /** Tells it from the mock that was there before. */
  readonly instance: string;
  /** How it is wrong on purpose. */
  readonly misbehaviour: { readonly name: string; readonly description: string } | null;
  /** The secrets of the keys that every sandbox starts with. */
  readonly demo: { readonly novyx: string; readonly novastack: string };
};

/** What an operation of the control API acts on. */
export type ControlState = {
  readonly sandbox: Sandbox;
  /** The sandbox's world as it was when the request came. */
  readonly world: World;
  readonly sandboxes: Sandboxes;
  readonly about: About;
  /** Comes when the request is given up or the mock closes. */
  readonly abort: () => Abort;
};
