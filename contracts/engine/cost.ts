/** What something uses up at the target. */
export type Cost = {
  readonly signUps: number;
  readonly mails: number;
  readonly keys: number;
  readonly clockMoves: number;
};

/** What a case uses up; an account is a sign-up, a mail and a key, or a key of the hook's. */
export type CaseCost = Partial<Cost> & { readonly accounts?: number };

/** Counts accounts as what they take. */
export function costOf(
  { accounts = 0, signUps = 0, mails = 0, keys = 0, clockMoves = 0 }: CaseCost = {},
  { byHook = false }: { byHook?: boolean } = {},
): Cost {
  const signedUp = byHook ? 0 : accounts;
  return { signUps: signUps + signedUp, mails: mails + signedUp, keys: keys + accounts, clockMoves };
}
