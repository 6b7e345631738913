import type { Case } from "./engine/case.ts";

import { novastackCases } from "./novastack/cases.ts";
import { novyxCases } from "./novyx/cases.ts";

/** Every case of the gate. */
export const cases: readonly Case[] = [...novastackCases, ...novyxCases];
