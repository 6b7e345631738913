/** What is asked of an account; each is measured by itself. */
export const operations = ["list", "rotate", "revoke", "verify"] as const;
export type Operation = (typeof operations)[number];

/** What a process with accounts is asked; it answers with a number. */
export type Question =
  | { readonly kind: "bytesPerAccount" }
  | { readonly kind: "requestsPerSecond"; readonly operation: Operation; readonly requests: number };
