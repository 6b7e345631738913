import type { OperationSpec, RequestValidators } from "../../spec/operation.ts";
import type { PublicCall } from "../core/operation.ts";
import type { CommonError, ApiError, ApiErrorOptions } from "../core/api-error.ts";
import type { World } from "../sandbox/world.ts";

/** One API as the pipeline sees it. Its handlers were typed against the spec where they were written. */
export type Api = {
  readonly name: "novastack" | "novyx" | "control";
  /** Where the spec has the API. */
  readonly baseUrl: string;
  /** Every path of the API starts with it. */
  readonly prefix: string;
  readonly specs: readonly OperationSpec[];
  readonly validators: { readonly [operationId: string]: RequestValidators };
  readonly handlers: { readonly [operationId: string]: Handler };
  /** Loads code that an operation needs, where that is rarely needed and heavy. */
  readonly prepare?: (operationId: string) => Promise<void> | undefined;
  /** A rejection that every API has, in this API's words and envelope. */
  readonly reject: (kind: CommonError, options: ApiErrorOptions) => ApiError;
  /** The rejection that stands for an injected status. */
  readonly rejectWithStatus: (status: number, now: number, options: ApiErrorOptions) => ApiError;
  /** Finds the secret in a request's headers. Default: the Bearer token of the Authorization header. */
  readonly readSecret?: (headers: Headers) => string | undefined;
  /** The key of a secured operation; throws a rejection where there is none, or where it may not do this. */
  readonly authenticate: (world: World, secret: string, spec: OperationSpec, now: number) => unknown;
};

// The pipeline hands over exactly what the spec's validators have let through, so it needs no types here.
export type Handler = (state: never, input: never, call: PublicCall & { key: never }) => unknown;
