/** What a rejection says beside its code. */
export type ApiErrorOptions = {
  /** For the person at the other end; the code's own message where none is given. */
  message?: string;
  /** One line for the developer: why this request was rejected and what to do about it. */
  explain: string;
  /** The offending parameter: `messages[0].role`. */
  param?: string | null;
  /** Replaces the code's own status, for injected faults. */
  status?: number;
  headers?: Record<string, string>;
  /** Fields that the envelope carries for this code only. */
  details?: Record<string, unknown>;
};

/** A request that an API rejects: thrown by code, answered with `status` and `body` in one place. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** The API's own error envelope. */
  readonly body: object;
  readonly explain: string;
  readonly headers: Record<string, string>;

  constructor(code: string, status: number, body: object, { explain, headers = {} }: ApiErrorOptions) {
    super(explain);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.body = body;
    this.explain = explain;
    this.headers = headers;
  }
}

/** The rejections that every API has, whatever it calls them. */
export type CommonError =
  | "unauthorized"
  | "forbidden"
  | "notFound"
  | "methodNotAllowed"
  | "tooLarge"
  | "unsupportedMediaType"
  | "malformed"
  | "missing"
  | "invalid"
  | "internal";
