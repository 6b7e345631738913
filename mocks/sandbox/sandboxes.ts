import type { Changes } from "./change-feed.ts";
import type { World, WorldOptions } from "./world.ts";

import { stateChange } from "./change-feed.ts";
import { createWorld } from "./world.ts";

/** An isolated world under a name. A reset assigns a new world; requests under way end in the old one. */
export type Sandbox = { readonly name: string; world: World };

/** The sandboxes of a mock; one that is not in use yet comes into being when it is asked for. */
export type Sandboxes = {
  /** The named sandbox, the default one where no name is given. */
  open(name?: string): Sandbox;
  /** Whether there was such a sandbox. */
  drop(name: string): boolean;
  /** The least recently used first. */
  list(): Sandbox[];
  reset(sandbox: Sandbox): void;
  /** Puts another world in place, and frees what the one that was there held. */
  replace(sandbox: Sandbox, world: World): void;
  readonly options: WorldOptions;
  /** Who is told of what happens in them. */
  readonly changes: Changes;
};

export const defaultSandbox = "default";
const namePattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** Whether a text can name a sandbox: 1 to 64 letters, digits, `_`, `.` and `-`, no punctuation first. */
export function isSandboxName(text: string): boolean {
  return namePattern.test(text);
}

/** `max` counts the default one, which never goes. */
export function createSandboxes(options: WorldOptions, changes: Changes, max: number): Sandboxes {
  const main: Sandbox = { name: defaultSandbox, world: createWorld(options, defaultSandbox) };
  const others = new Map<string, Sandbox>();

  function forget(name: string): boolean {
    others.get(name)?.world.memory.end();
    return others.delete(name);
  }
  return {
    options,
    changes,
    open(name = defaultSandbox) {
      if (name === defaultSandbox) return main;
      const sandbox = others.get(name) ?? { name, world: createWorld(options, name) };
      // Deleting before setting moves it to the end: the map is in order of use.
      others.delete(name);
      others.set(name, sandbox);
      if (others.size >= max) {
        const [leastRecent] = others.keys();
        forget(leastRecent!);
      }
      return sandbox;
    },
    drop(name) {
      const isGone = forget(name);
      if (isGone) changes.emit(name, stateChange);
      return isGone;
    },
    list: () => [...others.values(), main],
    reset(sandbox) {
      this.replace(sandbox, createWorld(options, sandbox.name));
    },
    replace(sandbox, world) {
      sandbox.world.memory.end();
      sandbox.world = world;
    },
  };
}
