import type { Case } from "../engine/case.ts";

import { authenticationCases } from "./authentication.ts";
import { errorCases } from "./errors.ts";
import { expiryCases } from "./expiry.ts";
import { listAccountsCases } from "./list-accounts.ts";
import { listPrefixCases } from "./list-prefix.ts";
import { listStatusCases } from "./list-status.ts";
import { listCases } from "./list.ts";
import { namedKeyCases } from "./named-keys.ts";
import { refusedCases } from "./refused.ts";
import { revokeReachCases } from "./revoke-reach.ts";
import { revokeCases } from "./revoke.ts";
import { rotateGraceCases } from "./rotate-grace.ts";
import { rotateCases } from "./rotate.ts";
import { signUpEmailCases } from "./sign-up-email.ts";
import { signUpLimitCases } from "./sign-up-limit.ts";
import { signUpMailCases } from "./sign-up-mail.ts";
import { signUpWindowCases } from "./sign-up-window.ts";
import { signUpCases } from "./sign-up.ts";
import { successCases } from "./success.ts";
import { tierCases } from "./tiers.ts";
import { verifyTokenCases } from "./verify-token.ts";
import { verifyCases } from "./verify.ts";

/** Every case of the Novyx API, in the order of the document. */
export const novyxCases: readonly Case[] = [
  ...signUpCases,
  ...signUpMailCases,
  ...signUpEmailCases,
  ...signUpLimitCases,
  ...signUpWindowCases,
  ...verifyCases,
  ...verifyTokenCases,
  ...rotateCases,
  ...rotateGraceCases,
  ...listCases,
  ...listPrefixCases,
  ...listStatusCases,
  ...listAccountsCases,
  ...expiryCases,
  ...revokeCases,
  ...revokeReachCases,
  ...namedKeyCases,
  ...tierCases,
  ...authenticationCases,
  ...errorCases,
  ...refusedCases,
  ...successCases,
];
