export type { Change } from "./changes.ts";
export type { Fault, FaultRequest } from "./faults.ts";
export type { JournalEntry, JournalFilter } from "./journal.ts";
export type { Mail } from "./mailbox.ts";
export type { Mock } from "./mock.ts";
export type { Duration, MockOptions } from "./options.ts";
export type { SandboxMock } from "./sandbox-mock.ts";
export type { RunningMock, ServerOptions } from "./start-mock.ts";

export { ListenError } from "./http/node-server.ts";
export { createMock, SnapshotError } from "./mock.ts";
export { OptionError } from "./options.ts";
export { startMock } from "./start-mock.ts";
