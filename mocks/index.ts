export type { Change } from "./sandbox/change-feed.ts";
export type { Fault } from "./core/faults.ts";
export type { JournalEntry, JournalFilter } from "./core/journal.ts";
export type { Mail } from "./core/mailbox.ts";
export type { Mock } from "./mock.ts";
export type {
  ChatReplyOptions,
  Duration,
  FaultOptions,
  InitialData,
  MockOptions,
  NovastackKeyOptions,
  NovyxKeyOptions,
} from "./core/options.ts";
export type {
  ClientInfo,
  ClockMove,
  ChatReply,
  Handles,
  NovastackKey,
  NovastackKeyShown,
  NovyxKey,
  NovyxKeyShown,
  Quota,
} from "./handles.ts";
export type { Snapshot } from "./sandbox/snapshot.ts";
export type { RunningMock, ServerOptions } from "./start-mock.ts";

export { ListenError } from "./adapters/node-server.ts";
export { createMock } from "./mock.ts";
export { OptionError } from "./core/options.ts";
export { SnapshotError } from "./sandbox/snapshot.ts";
export { startMock } from "./start-mock.ts";
