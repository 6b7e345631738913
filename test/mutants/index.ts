import type { Mutant } from "./mutant.ts";

import { novastackMutants } from "./novastack.ts";
import { novyxMutants } from "./novyx.ts";

/** Every mutant, by the name under which `novamock serve --mutant` starts it. */
export const mutants: readonly Mutant[] = [...novyxMutants, ...novastackMutants];
