/** Ends a case that cannot tell whether its clauses hold; the message is the reason. */
export class Unverified extends Error {
  override readonly name = "Unverified";
}
