/** What a refusal says beside its code. */
export type RefusalOptions = {
  /** For the person at the other end; the code's own message where none is given. */
  message?: string;
  /** One line for the developer: why this request was refused and what to do about it. */
  explain: string;
  /** The offending parameter: `messages[0].role`. */
  param?: string | null;
  /** Replaces the code's own status, for injected faults. */
  status?: number;
  headers?: Record<string, string>;
  /** Fields that the envelope carries for this code only. */
  details?: Record<string, unknown>;
};

/** A request that an API refuses: thrown by code, answered with `status` and `body` in one place. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  /** The API's own error envelope. */
  readonly body: object;
  readonly explain: string;
  readonly headers: Record<string, string>;

  constructor(code: string, status: number, body: object, { explain, headers = {} }: RefusalOptions) {
    super(explain);
    this.name = "Refusal";
    this.code = code;
    this.status = status;
    this.body = body;
    this.explain = explain;
    this.headers = headers;
  }
}

/** The refusals that every API has, whatever it calls them. */
export type CommonRefusal =
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
