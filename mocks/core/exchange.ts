/** A request, whatever brought it here. */
export type Incoming = {
  readonly method: string;
  /** Path and query as they came, percent-encoded: `/~box/v1/keys?limit=2`. */
  readonly target: string;
  /** The host that is addressed, in lower case: `localhost:6682`. */
  readonly host: string;
  readonly clientIp: string;
  /** A header by its name in lower case. */
  header(name: string): string | undefined;
  /**
   * The whole body.
   *
   * `take` is asked before bytes are kept, and may have no room for them.
   *
   * @throws BodyTooLarge as soon as it is known to have more bytes
   * @throws OutOfMemory
   */
  readBody(maxBytes: number, take?: (bytes: number) => boolean): Promise<Uint8Array>;
  /** Aborts where the client gives up. */
  signal(): AbortSignal;
};

/** What goes back. */
export type Reply = {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: ReplyBody;
  /** Why the connection is cut behind the body, which is then a part of what the headers announce. */
  readonly cut?: string;
  /** Is called when the body has left this process, or never will. */
  readonly release?: () => void;
};

/** A text, bytes, pieces of text as they come to be, or nothing. */
export type ReplyBody = string | Uint8Array | Iterable<string> | AsyncIterable<string> | null;

/** Answers a request. Rejects with a `ConnectionCut`, or with the client's own reason where it has given up. */
export type Handle = (incoming: Incoming) => Promise<Reply>;

/** A body that is larger than somebody wants to read. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** Thrown where there is to be no answer at all: the connection is reset, and a client of fetch sees a network error. */
export class ConnectionCut extends TypeError {
  constructor(reason: string) {
    super(`fetch failed: ${reason}`);
    this.name = "ConnectionCut";
  }
}

/** Whether a body is sent piece by piece. */
export function isStreamed(body: ReplyBody): body is Iterable<string> | AsyncIterable<string> {
  return typeof body === "object" && body !== null && !(body instanceof Uint8Array);
}

/** The pieces of a body that is streamed, in a form that can be ended early. */
export function iteratorOf(body: Iterable<string> | AsyncIterable<string>): Iterator<string> | AsyncIterator<string> {
  return Symbol.asyncIterator in body ? body[Symbol.asyncIterator]() : body[Symbol.iterator]();
}
