import type { operations } from "../../spec/generated/control.types.ts";
import type { ChatReplyOptions, InitialData, NovastackKeyOptions, NovyxKeyOptions } from "../core/options.ts";
import type { World } from "../sandbox/world.ts";

import { validators } from "../../spec/generated/control.requests.js";
import { ApiError } from "../core/api-error.ts";
import { OptionError, parseDuration } from "../core/options.ts";
import { mismatch } from "../core/mismatch.ts";
import { createNovastackKey, createNovyxKey } from "./keys.ts";

const empty = { path: {}, query: {}, body: undefined };

/** A request with this body, as the control API would let it through; throws a `TypeError` for anything else. */
export function bodyOf<Id extends keyof operations>(id: Id, value: unknown) {
  const fits = validators[id].body!;
  // Validators fill in defaults, and what the caller gave stays as it was.
  const copy: unknown = structuredClone(value);
  if (!fits(copy)) throw new TypeError(mismatch(fits).message);
  return { ...empty, body: copy };
}

/** A request for a Novyx key from its options. */
export function novyxKeyRequest({ expiresIn, apiKey, ...options }: NovyxKeyOptions) {
  return bodyOf("createNovyxKey", {
    ...options,
    ...(apiKey !== undefined && { api_key: apiKey }),
    ...(expiresIn !== undefined && { expires_in_seconds: parseDuration(expiresIn, "expiresIn") / 1000 }),
  });
}

/** A request for a novastack key from its options. */
export function novastackKeyRequest({ apiKey, ...options }: NovastackKeyOptions) {
  return bodyOf("createNovastackKey", { ...options, ...(apiKey !== undefined && { api_key: apiKey }) });
}

/** A request for a scripted reply from its options. */
export function chatReplyRequest({ when, toolCalls, finishReason, chunkDelay, ...options }: ChatReplyOptions) {
  return bodyOf("addChatReply", {
    ...options,
    ...(when !== undefined && { when: typeof when === "string" ? { contains: when } : when }),
    ...(toolCalls !== undefined && { tool_calls: toolCalls }),
    ...(finishReason !== undefined && { finish_reason: finishReason }),
    ...(chunkDelay !== undefined && { chunk_delay_ms: parseDuration(chunkDelay, "chunkDelay") }),
  });
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
