const mebibyte = 1024 * 1024;

/** How much a mock keeps and holds at most. What happens above each is told in docs/limits.md. */
export const limits = {
  /** Where no other number is asked for, the default one included; the least recently used other one goes. */
  sandboxes: 100,
  /** Per sandbox; the oldest goes. */
  journalEntries: 1000,
  /** Characters that are shown of a path, a body and an explanation. */
  journalText: 2000,
  /** Per sandbox; the oldest goes. */
  mails: 10_000,
  /** Requests that wait for a mail, per sandbox. */
  waitingPolls: 1000,
  /** Streams of events, per mock. */
  eventStreams: 100,
  /** Per sandbox. */
  armedFaults: 100,
  /** Scripted replies of the chat, per sandbox. */
  chatReplies: 100,
  /** Requests that faults hang or delay, per mock. */
  heldRequests: 1000,
  /** Sign-ups that wait for their verification, per sandbox; the oldest go. */
  pendingSignUps: 10_000,
  /** IP or e-mail addresses, or keys, whose uses are counted, per limit; the ones idle for longest go. */
  quotaSubjects: 100_000,
  /** Of each kind, per sandbox. */
  tasksOrFiles: 1000,
  /** Of each kind, per sandbox. */
  taskOrFileBytes: 64 * mebibyte,
  /** Per mock; more are rejected. */
  connections: 10_000,
  /** Of a form; more are rejected before any is read. */
  formParts: 100,
  /** Brackets inside one another in a body. */
  jsonDepth: 500,
  /** Objects and arrays in a body. */
  jsonBrackets: 100_000,
  /** Values in a snapshot. */
  snapshotParts: 5_000_000,
  /** Values in another body that is too long to be parsed at once. */
  bodyParts: 200_000,
  /** Characters of a chat beside its images, audio and files. */
  chatText: mebibyte,
  /** Of one request. */
  headerBytes: 16 * 1024,
} as const;
