import type { operations } from "../../spec/generated/control.types.ts";
import type { Validator } from "../../spec/operation.ts";
import type {
  ChatReplyOptions,
  Duration,
  FaultOptions,
  InitialData,
  NovastackKeyOptions,
  NovyxKeyOptions,
} from "../core/options.ts";
import type { World } from "../sandbox/world.ts";

import { validators } from "../../spec/generated/control.requests.js";
import { ApiError } from "../core/api-error.ts";
import { OptionError, parseDuration } from "../core/options.ts";
import { mismatch } from "../core/mismatch.ts";
import { createNovastackKey, createNovyxKey } from "./keys.ts";

const empty = { path: {}, query: {}, body: undefined };

/** What options in code are called over HTTP, where that is something else, and how each is told there. */
type Renamed = {
  readonly [option: string]: readonly [field: string, tell?: (value: Duration, option: string) => number];
};

const milliseconds = parseDuration;
const seconds = (value: Duration, option: string) => parseDuration(value, option) / 1000;

/**
 * A request with this body, as the control API would let it through. Throws a `TypeError` for anything else, which
 * speaks of the options as they are called in code.
 */
export function bodyOf<Id extends keyof operations>(id: Id, options: object, renamed: Renamed = {}) {
  return { ...empty, body: checked(validators[id].body!, options, renamed) };
}

/** A request with these parameters; what holds for a body holds for them. */
export function queryOf<Id extends keyof operations>(id: Id, options: object) {
  return { ...empty, query: checked(validators[id].query!, options, {}) };
}

function checked<Value>(fits: Validator<Value>, options: object, renamed: Renamed): Value {
  // Validators fill in defaults, and what the caller gave stays as it was.
  const fields: unknown = structuredClone(isRecord(options) ? fieldsOf(options, renamed) : options);
  if (fits(fields)) return fields;
  throw new TypeError(mismatch(fits, optionName).message);
}

function fieldsOf(options: object, renamed: Renamed): object {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const fields = given.map(([option, value]: [string, unknown]) => {
    const [field = option, tell] = renamed[option] ?? [];
    return [field, tell ? tell(value as Duration, option) : value] as const;
  });
  return Object.fromEntries(fields);
}

const isRecord = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** `retry_after` as `retryAfter`, and `delay_ms` as `delay`: durations in code have no unit in their names. */
function optionName(field: string): string {
  return field.replace(/_(ms|seconds)$/, "").replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A request for a Novyx key from its options. */
export function novyxKeyRequest(options: NovyxKeyOptions) {
  return bodyOf("createNovyxKey", options, { apiKey: ["api_key"], expiresIn: ["expires_in_seconds", seconds] });
}

/** A request for a novastack key from its options. */
export function novastackKeyRequest(options: NovastackKeyOptions) {
  return bodyOf("createNovastackKey", options, { apiKey: ["api_key"] });
}

/** A request for a fault from its options. */
export function faultRequest(options: FaultOptions) {
  return bodyOf("addFault", options, { delay: ["delay_ms", milliseconds], retryAfter: ["retry_after", seconds] });
}

/** A request for a scripted reply from its options. */
export function chatReplyRequest({ when, ...options }: ChatReplyOptions) {
  const condition = typeof when === "string" ? { contains: when } : when;
  return bodyOf(
    "addChatReply",
    { ...options, when: condition },
    {
      toolCalls: ["tool_calls"],
      finishReason: ["finish_reason"],
      chunkDelay: ["chunk_delay_ms", milliseconds],
    },
  );
}

/** Makes the keys that a world starts with; throws an `OptionError` for the first that cannot be made. */
export function fillWorld(world: World, { novyx = [], novastack = [], ...unknown }: InitialData, name: string): void {
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) throw new OptionError(`${name}: '${stranger}' is unknown; expected novyx or novastack`);
  const make = <Options>(api: string, list: readonly Options[], create: (options: Options) => unknown) => {
    if (!Array.isArray(list)) throw new OptionError(`${name}: ${api} is no list; expected one of keys to be made`);
    for (const [index, options] of list.entries())
      try {
        create(options);
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof ApiError || error instanceof OptionError)) throw error;
        throw new OptionError(`${name}: ${api}[${index}]: ${error.message}`);
      }
  };
  make("novyx", novyx, (options) => createNovyxKey(world, novyxKeyRequest(options).body));
  make("novastack", novastack, (options) => createNovastackKey(world, novastackKeyRequest(options).body));
}
