/** What MSW can do with a request that no handler takes. */
export type UnhandledStrategy = "bypass" | "warn" | "error";

/**
 * The option of `start` and `listen` that says what happens to requests that no handler takes, under the name that it has
 * in msw 2 and the one that it has in msw 3. One of the two goes unread.
 */
export function unhandled(strategy: UnhandledStrategy): {
  onUnhandledRequest: UnhandledStrategy;
  onUnhandledFrame: UnhandledStrategy;
} {
  return { onUnhandledRequest: strategy, onUnhandledFrame: strategy };
}
