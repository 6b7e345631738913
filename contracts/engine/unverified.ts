import type { UnverifiedKind } from "../results/report.ts";

/** Ends a case that cannot tell whether its clauses hold; the message is the reason. */
export class Unverified extends Error {
  override readonly name = "Unverified";
  readonly kind: UnverifiedKind;
  constructor(reason: string, kind: UnverifiedKind = "inconclusive") {
    super(reason);
    this.kind = kind;
  }
}

/** What is tried; undefined where the target does not play along. */
export async function unlessUnverified<Result>(trying: Promise<Result>): Promise<Result | undefined> {
  try {
    return await trying;
  } catch (error) {
    if (error instanceof Unverified) return undefined;
    throw error;
  }
}
