import { describe } from "vitest";

import { accessMutants } from "../mutants/novyx-access.ts";
import { graceMutants } from "../mutants/novyx-grace.ts";
import { revokeReachMutants } from "../mutants/novyx-revoke-reach.ts";
import { revokeMutants } from "../mutants/novyx-revoke.ts";
import { rotateMutants } from "../mutants/novyx-rotate.ts";
import { failsForThatAlone } from "./novyx-kills.ts";

describe("a mock with a wrong rotation fails for that alone", () => {
  failsForThatAlone([...rotateMutants, ...graceMutants]);
});

describe("a mock with a wrong revocation fails for that alone", () => {
  failsForThatAlone([...revokeMutants, ...revokeReachMutants]);
});

describe("a mock with a wrong door or error fails for that alone", () => {
  failsForThatAlone(accessMutants);
});
