import type { Case } from "../case.ts";

import { rotateCases } from "./rotate.ts";
import { signUpCases } from "./sign-up.ts";

/** Every case of the Novyx API. */
export const novyxCases: readonly Case[] = [...signUpCases, ...rotateCases];
