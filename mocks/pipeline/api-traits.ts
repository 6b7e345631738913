import type { OperationSpec } from "../../spec/operation.ts";
import type { ApiError, ApiErrorOptions, CommonError } from "../core/api-error.ts";
import type { Reply } from "../core/exchange.ts";

/** A request that is turned down for a reason outside of it: when, and which operation it asks for. */
export type StruckRequest = { readonly now: number; readonly operation: string | null };

/** What the pipeline has to know of an API whatever its operations are. */
export type ApiTraits = {
  readonly name: "novastack" | "novyx" | "control";
  /** Where the spec has the API. */
  readonly baseUrl: string;
  /** Every path of the API starts with it. */
  readonly prefix: string;
  readonly specs: readonly OperationSpec[];
  /** A rejection that every API has, in this API's words and envelope. */
  readonly reject: (kind: CommonError, options: ApiErrorOptions) => ApiError;
  /** The rejection that stands for an injected status, as the operation would answer it. */
  readonly rejectWithStatus: (status: number, request: StruckRequest, options: ApiErrorOptions) => ApiError;
  /** The rejection that stands for an error of the mock's own rooms, where it stands for one. */
  readonly translate?: (error: unknown) => ApiError | undefined;
  /** Rejects a large body before anything looks into it, where most of its size is not in what may be large. */
  readonly weigh?: (operation: string, body: unknown) => void;
  /** Why there is nothing at a path that clients ask for. */
  readonly whyNotOffered?: (path: string) => string | undefined;
  /** Finds the secret in a request's headers. Default: the Bearer token of the Authorization header. */
  readonly readSecret?: (header: (name: string) => string | undefined) => string | undefined;
  /** Changes what goes back, for mocks that misbehave on purpose. */
  readonly alter?: (reply: Reply, operation: string | null) => Reply;
};
