/** The types of both vendors' APIs and of the mock's own, as openapi-typescript derives them from the specs. */
export type * as Novastack from "./generated/novastack.types.ts";
export type * as Novyx from "./generated/novyx.types.ts";
export type * as Control from "./generated/control.types.ts";
