import type { About } from "../control/state.ts";
import type { Abort } from "../core/abort.ts";
import type { Incoming } from "../core/exchange.ts";
import type { JournalRecord } from "../core/journal.ts";
import type { Sandbox, Sandboxes } from "../sandbox/sandboxes.ts";
import type { World } from "../sandbox/world.ts";

/** A request on its way through the pipeline, with all that was found out about it. */
export type Exchange = {
  readonly incoming: Incoming;
  /** Without the sandbox's prefix, still percent-encoded. */
  readonly path: string;
  readonly query: string;
  /** The parameters of the path, still percent-encoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly sandbox: Sandbox;
  /** The sandbox's world as it was when the request came. */
  readonly world: World;
  readonly sandboxes: Sandboxes;
  /** Milliseconds since 1970 by the sandbox's clock, read once. */
  readonly now: number;
  readonly clientIp: string;
  /** What the reply's headers begin with. */
  readonly headers: Record<string, string>;
  /** Ends what waits: the client gives up, or the mock closes. Few requests wait, so it is made where it is needed. */
  readonly abort: () => Abort;
  /** Asks for room for the bytes of the body, which the exchange gives back at its end. */
  readonly take: (bytes: number) => boolean;
  readonly about: About;
  /** What the journal will hold of it; null where it is not journaled. */
  record: JournalRecord | null;
  /** The bytes that came, once somebody wants them. */
  body: Promise<Uint8Array> | null;
};
