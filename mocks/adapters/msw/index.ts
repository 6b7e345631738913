export type { BaseUrls } from "./base-urls.ts";
export type { ListeningOptions, MockedHandlers } from "./create-handlers.ts";
export type { UnhandledStrategy } from "./unhandled.ts";

export { OptionError } from "../../core/options.ts";
export { createHandlers } from "./create-handlers.ts";
export { unhandled } from "./unhandled.ts";
