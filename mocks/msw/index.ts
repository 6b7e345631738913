export type { BaseUrls } from "./base-urls.ts";
export type { ListeningOptions, MockedHandlers } from "./create-handlers.ts";

export { OptionError } from "../options.ts";
export { createHandlers } from "./create-handlers.ts";
