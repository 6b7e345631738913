import type { Mutant } from "./mutant.ts";

import { accessMutants } from "./novyx-access.ts";
import { graceMutants } from "./novyx-grace.ts";
import { listKeysMutants } from "./novyx-list-keys.ts";
import { listFieldMutants } from "./novyx-list-fields.ts";
import { listMutants } from "./novyx-list.ts";
import { revokeReachMutants } from "./novyx-revoke-reach.ts";
import { revokeMutants } from "./novyx-revoke.ts";
import { rotateMutants } from "./novyx-rotate.ts";
import { signUpAnswerMutants } from "./novyx-sign-up-answer.ts";
import { signUpLimitMutants } from "./novyx-sign-up-limit.ts";
import { signUpMutants } from "./novyx-sign-up.ts";
import { tokenMutants } from "./novyx-tokens.ts";
import { verifyMutants } from "./novyx-verify.ts";

/** Every mutant of the Novyx API, in the order of the document. */
export const novyxMutants: readonly Mutant[] = [
  ...signUpMutants,
  ...signUpAnswerMutants,
  ...signUpLimitMutants,
  ...verifyMutants,
  ...tokenMutants,
  ...rotateMutants,
  ...graceMutants,
  ...listMutants,
  ...listFieldMutants,
  ...listKeysMutants,
  ...revokeMutants,
  ...revokeReachMutants,
  ...accessMutants,
];
