import { describe } from "vitest";

import { signUpAnswerMutants } from "../mutants/novyx-sign-up-answer.ts";
import { signUpLimitMutants } from "../mutants/novyx-sign-up-limit.ts";
import { signUpMutants } from "../mutants/novyx-sign-up.ts";
import { tokenMutants } from "../mutants/novyx-tokens.ts";
import { verifyMutants } from "../mutants/novyx-verify.ts";
import { failsForThatAlone } from "./novyx-kills.ts";

describe("a mock with a wrong sign-up fails for that alone", () => {
  failsForThatAlone([...signUpMutants, ...signUpAnswerMutants, ...signUpLimitMutants]);
});

describe("a mock with a wrong verification fails for that alone", () => {
  failsForThatAlone([...verifyMutants, ...tokenMutants]);
});
