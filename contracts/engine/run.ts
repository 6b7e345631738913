import type { Drivers, Target, TargetNovastackKey } from "../drivers/target.ts";
import type { Exchange } from "../http/exchange.ts";
import type { HttpClient } from "../http/http-client.ts";
import type { Redaction } from "../results/redaction.ts";
import type { ClientAddresses } from "./client-addresses.ts";
import type { Reading, Waiter } from "./instant.ts";
import type { Need, NeededDriver } from "./needs.ts";
import type { Patience } from "./patience.ts";
import type { Schedule } from "./scheduler.ts";

/** How often a driver was waited for in vain; `first` is its first call, null before it, undefined once it has answered. */
export type Silence = { inARow: number; all: number; first: Promise<unknown> | null | undefined };

/** A target that was reached, and what the cases that run against it share. */
export type Run = {
  readonly target: Target;
  readonly client: HttpClient;
  /** Makes a client: of sockets, or of what takes their place. */
  readonly connect: (options: { timeoutMs: number; kept?: boolean }) => HttpClient;
  readonly addresses: ClientAddresses;
  readonly redaction: Redaction;
  /** Gives each case its turn. */
  readonly schedule: Schedule;
  /** What the target's clock was last read as. */
  clock: Reading;
  /** Who waits for the clock to be moved. */
  waiters: Waiter[];
  /** Whether a clause is judged in this run. */
  readonly isSelected: (clause: string) => boolean;
  /** What holds for every exchange, whatever case has made it. */
  readonly checkExchange: (
    api: "novastack" | "novyx",
    exchange: Exchange,
    check: (clause: string, holds: boolean, expected: string) => boolean,
    operation: string,
  ) => void;
  /** Ends the run early: no further request is sent but those that revoke what was made. */
  readonly signal: AbortSignal | undefined;
  /** Marks every address of this run, so that no other run has used them. */
  readonly mark: string;
  nextNumber: number;

  /** The needs that could not be met from the start, with the reasons. */
  readonly missing: ReadonlyMap<Need, string>;
  /** The target's drivers, less those that have turned out to be absent. */
  readonly drivers: Drivers;
  /** Why those are absent: a wrong address can so be told from a missing hook. */
  readonly absent: Map<NeededDriver, string>;
  /** How often drivers were waited for in vain. */
  readonly silences: Map<NeededDriver, Silence>;
  /** Whether a mail failed to come: then none is waited for any more. */
  missedMail: boolean;
  /** How long the target's own rate limits are still waited for. */
  readonly patience: Patience;
  /** The clauses for every exchange that an exchange of a case has broken. */
  readonly brokenRules: Set<string>;
  /** How many requests in a row have met no whole answer. */
  unanswered: number;
  /** Why there was no whole answer to the last of them. */
  lastProblem: string;
  /** How many requests were waited for in vain. */
  timeouts: number;

  /** Every Novyx key that was made, to be revoked at the end. */
  readonly novyxKeys: Set<string>;
  /** Every novastack key that was made, to be deleted at the end where the target can. */
  readonly novastackKeys: TargetNovastackKey[];
};
