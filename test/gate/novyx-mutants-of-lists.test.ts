import { describe } from "vitest";

import { listFieldMutants } from "../../mocks/mutants/novyx-list-fields.ts";
import { listKeysMutants } from "../../mocks/mutants/novyx-list-keys.ts";
import { listMutants } from "../../mocks/mutants/novyx-list.ts";
import { failsForThatAlone } from "./novyx-kills.ts";

describe("a mock with a wrong list fails for that alone", () => {
  failsForThatAlone([...listMutants, ...listFieldMutants]);
});

describe("a mock that lists the wrong keys fails for that alone", () => {
  failsForThatAlone(listKeysMutants);
});
