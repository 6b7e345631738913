import type { Choices } from "./choices.ts";
import type { Ask, Reply } from "./http.ts";

import { ownTaste } from "./choices.ts";
import { answerGateway } from "./gateway.ts";
import { answerHook } from "./hooks.ts";
import { listen } from "./http.ts";
import { keyRoutes, withKey } from "./keys.ts";
import { signUp, verify } from "./sign-up.ts";
import { createWorld, takeFault } from "./world.ts";

/** A backend that listens, by the addresses that the gate is given. */
export type Backend = { novyx: string; novastack: string; hooks: string; close(): Promise<void> };

/**
 * Starts an implementation of both APIs that shares no code with the mock: its own HTTP, state and taste.
 * `choices` replaces parts of the taste.
 */
export async function startBackend(choices: Partial<Choices> = {}): Promise<Backend> {
  const taste = { ...ownTaste, ...choices };
  const { paths } = taste;
  const world = createWorld(taste);

  function answer(ask: Ask): Reply {
    const below = (base: string) => `${ask.method} ${ask.path.slice(base.length)}`;
    if (ask.path.startsWith(`${paths.hooks}/`)) return answerHook(below(paths.hooks), ask, world, taste);
    if (ask.path.startsWith(`${paths.novastack}/`)) return answerGateway(below(paths.novastack), ask, world, taste);
    if (ask.path.startsWith(`${paths.novyx}/`)) return answerNovyx(below(paths.novyx), ask);
    return { status: 404, body: "not found\n", type: "text/plain" };
  }

  function answerNovyx(what: string, ask: Ask): Reply {
    const operations: Record<string, string> = { "POST /v1/keys": "signUp", "POST /v1/verify": "verify" };
    const keyed = keyRoutes[what];
    const operation = operations[what] ?? keyed?.operation;
    if (operation === undefined) return { status: 404, body: taste.novyxError(404, "NOT_FOUND", "Gibt es nicht.") };
    const planned = takeFault(world, "novyx", operation);
    if (planned !== undefined) return { status: planned, body: taste.novyxError(planned, "OUTAGE", "Störung.") };
    if (keyed) return withKey(keyed.run, ask, world, taste);
    return operation === "signUp" ? signUp(ask, world, taste) : verify(ask, world, taste);
  }

  const { url, close } = await listen(answer, taste);
  return { novyx: `${url}${paths.novyx}`, novastack: `${url}${paths.novastack}`, hooks: `${url}${paths.hooks}`, close };
}
