import { describe } from "vitest";

import { listFieldMutants } from "../mutants/novyx-list-fields.ts";
import { listKeysMutants } from "../mutants/novyx-list-keys.ts";
import { listMutants } from "../mutants/novyx-list.ts";
import { failsForThatAlone } from "./novyx-kills.ts";

describe("a mock with a wrong list fails for that alone", () => {
  failsForThatAlone([...listMutants, ...listFieldMutants]);
});

describe("a mock that lists the wrong keys fails for that alone", () => {
  failsForThatAlone(listKeysMutants);
});
