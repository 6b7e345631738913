import type { Switch } from "../../test/support/switch.ts";

/** Something that judges an API by its spec. */
export type Tool = {
  readonly name: string;
  /** What it is, and how it was driven. */
  readonly description: string;
  start(api: "novastack" | "novyx", upstream: Switch): Promise<Judge>;
};

/** A tool in front of what the switch serves. */
export type Judge = {
  /** Whether it finds fault with what is served now. */
  findsFault(): Promise<boolean>;
  stop(): Promise<void>;
};
