import type { Case } from "../case.ts";
/** Every case of the novastack API. */
export const novastackCases: readonly Case[] = [];
