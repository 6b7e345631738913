import type { Input } from "../../spec/operation.ts";
import type { Draft } from "./mailbox.ts";
import type { Random } from "./random.ts";

/** What an operation may see besides its state and input. `now` is read once per request. */
export type Call = {
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
 * An event stream in which real time passes at each pause: behaviour has no timers, so it says where, and the pipeline
 * waits. A rejection that is thrown on the way is the last event.
 */
export type Paced<Event> = { readonly paced: Iterable<Event | Pause> };

/** `Infinity` lets the reader wait until it gives up. */
export type Pause = { readonly pauseMs: number };

/** A call that came with a valid key, where its operation is secured; one that is not can ask for the key by itself. */
export type KeyedCall<Key> = Call & {
  readonly key: Key;
  /** The key that the request came with; throws a rejection where there is none that works. */
  readonly authenticate: () => Key;
};

/**
 * What an operation returns, by the content type of the spec's success: an object for JSON, an iterable of
 * objects for an event stream (paced where time passes, asynchronous where the events are still to happen), bytes for a download, nothing
 * where there is no content.
 */
export type Output<Operation> = Operation extends { responses: infer Responses }
  ? Success<Responses[keyof Responses & (200 | 201 | 204)]>
  : never;

/** The compiler holds a table of operations against the spec: a missing or unknown operationId is an error. */
export type Operations<Spec, State, OwnCall extends Call> = {
  readonly [Id in keyof Spec]: (
    state: State,
    input: Input<Spec[Id]>,
    call: OwnCall,
  ) => Output<Spec[Id]> | Promise<Output<Spec[Id]>>;
};

type Success<Response> = Response extends { content: infer Content }
  ? | (Content extends { "application/json": infer Json } ? Json : never)
    | (Content extends { "text/event-stream": infer Event }
        ? Iterable<Event> | Paced<Event> | AsyncIterable<Event>
        : never)
    | (Content extends { "application/octet-stream": unknown } ? Uint8Array : never)
  : undefined;
