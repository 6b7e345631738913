import type { Mutant } from "./mutant.ts";

import { derivedMutants } from "./derived.ts";
import { authenticationMutants, permissionMutants } from "./novastack-access.ts";
import { chatMutants } from "./novastack-chat.ts";
import { objectMutants } from "./novastack-objects.ts";
import { accessMutants } from "./novyx-access.ts";
import { listMutants } from "./novyx-list.ts";
import { namedKeyMutants } from "./novyx-named-keys.ts";
import { revokeMutants } from "./novyx-revoke.ts";
import { rotateMutants } from "./novyx-rotate.ts";
import { signUpLimitMutants } from "./novyx-sign-up-limit.ts";
import { signUpMutants } from "./novyx-sign-up.ts";
import { verifyMutants } from "./novyx-verify.ts";

const ofNovyx = [
  signUpMutants,
  signUpLimitMutants,
  verifyMutants,
  rotateMutants,
  listMutants,
  revokeMutants,
  namedKeyMutants,
  accessMutants,
];
const ofNovastack = [authenticationMutants, permissionMutants, chatMutants, objectMutants];

/** Every mutant: those of behaviour, which are written by hand, and those that the spec's responses give. */
export const mutants: readonly Mutant[] = [...ofNovyx, ...ofNovastack, derivedMutants].flat();
