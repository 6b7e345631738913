import type { Draft } from "./mailbox.ts";
import type { Random } from "./random.ts";

/** What an operation may see besides its state and input. `now` is read once per request. */
export type PublicCall = {
  /** Milliseconds since 1970 by the sandbox's clock. */
  readonly now: number;
  readonly clientIp: string;
  readonly random: Random;
  /** Puts a mail into the sandbox's mailbox. */
  readonly send: (draft: Draft) => void;
  /** Tells the developer something about a success, in one line: the header Novamock-Explain carries it. */
  readonly explain: (line: string) => void;
};

/**
 * Stands among the events of a stream where real time has to pass before the next one, which the pipeline sees to:
 * behaviour has no timers. `Infinity` lets the reader wait until it gives up.
 */
export type Pause = { readonly pauseMs: number };

/** A call that came with a valid key. */
export type KeyedCall<Key> = PublicCall & { readonly key: Key };

/** A request's parts as the spec types them; parts that an operation does not have are empty. */
export type Input<Operation> = {
  readonly path: Parameters<Operation, "path">;
  readonly query: Parameters<Operation, "query">;
  readonly body: RequestBody<Operation>;
};

/**
 * What an operation returns, by the content type of the spec's success: an object for JSON, an iterable of
 * objects for an event stream (asynchronous where the events are still to happen; a rejection that is thrown on the way
 * is its last event), bytes for a download, nothing where there is no content.
 */
export type Output<Operation> = Operation extends { responses: infer Responses }
  ? Success<Responses[keyof Responses & (200 | 201 | 204)]>
  : never;

/** The compiler holds a table of operations against the spec: a missing or unknown operationId is an error. */
export type Handlers<Operations, State, Call extends PublicCall> = {
  readonly [Id in keyof Operations]: (
    state: State,
    input: Input<Operations[Id]>,
    call: Call,
  ) => Output<Operations[Id]> | Promise<Output<Operations[Id]>>;
};

/** A file that came with `multipart/form-data`. */
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

type Parameters<Operation, Place extends string> = Operation extends { parameters: { [P in Place]?: infer Found } }
  ? [NonNullable<Found>] extends [never]
    ? Record<never, never>
    : NonNullable<Found>
  : Record<never, never>;

type RequestBody<Operation> = Operation extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: { "application/json": infer Json } }
    ? Json
    : NonNullable<Body> extends { content: { "multipart/form-data": infer Form } }
      ? Omit<Form, "file"> & { file: UploadedFile }
      : undefined
  : undefined;

type Success<Response> = Response extends { content: infer Content }
  ? | (Content extends { "application/json": infer Json } ? Json : never)
    | (Content extends { "text/event-stream": infer Event } ? Iterable<Event | Pause> | AsyncIterable<Event> : never)
    | (Content extends { "application/octet-stream": unknown } ? Uint8Array : never)
  : undefined;
