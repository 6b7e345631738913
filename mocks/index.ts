export type { Change } from "./sandbox/change-feed.ts";
export type { Fault, FaultRequest } from "./core/faults.ts";
export type { JournalEntry, JournalFilter } from "./core/journal.ts";
export type { Mail } from "./core/mailbox.ts";
export type { Mock } from "./mock.ts";
export type { Duration, MockOptions } from "./core/options.ts";
export type { SandboxMock } from "./handles.ts";
export type { RunningMock, ServerOptions } from "./start-mock.ts";

export { ListenError } from "./adapters/node.ts";
export { createMock, SnapshotError } from "./mock.ts";
export { OptionError } from "./core/options.ts";
export { startMock } from "./start-mock.ts";
