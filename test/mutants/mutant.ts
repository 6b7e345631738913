import type { operations as NovastackSpec } from "../../spec/generated/novastack.types.ts";
import type { operations as NovyxSpec } from "../../spec/generated/novyx.types.ts";
import type { Api, Handler } from "../../mocks/pipeline/api.ts";
import type { NovastackKey, NovastackState } from "../../mocks/novastack/state.ts";
import type { NovyxKey, NovyxState } from "../../mocks/novyx/state.ts";
import type { Handlers, KeyedCall } from "../../mocks/core/operation.ts";

/** A wrong mock: the right one with one rule of the documents broken. */
export type Mutant = {
  /** `grace-ends-late`. */
  readonly name: string;
  /** The clause that it breaks. */
  readonly clause: string;
  /** What it does wrong, in one sentence. */
  readonly description: string;
  /** Other clauses that cannot hold where this one does not. */
  readonly alsoBreaks?: readonly string[];
  /** Makes the right API wrong. */
  readonly change: (api: Api) => Api;
};

type NovyxHandlers = Handlers<NovyxSpec, NovyxState, KeyedCall<NovyxKey>>;
type NovastackHandlers = Handlers<NovastackSpec, NovastackState, KeyedCall<NovastackKey>>;

/** Replaces one operation of Novyx by one made from the right one. */
export function changeNovyx<Id extends keyof NovyxHandlers>(
  id: Id,
  make: (right: NovyxHandlers[Id]) => NovyxHandlers[Id],
): Mutant["change"] {
  return (api) => changeHandler(api, id, make as unknown as (right: Handler) => Handler);
}

/** Replaces one operation of novastack by one made from the right one. */
export function changeNovastack<Id extends keyof NovastackHandlers>(
  id: Id,
  make: (right: NovastackHandlers[Id]) => NovastackHandlers[Id],
): Mutant["change"] {
  return (api) => changeHandler(api, id, make as unknown as (right: Handler) => Handler);
}

function changeHandler(api: Api, id: string, make: (right: Handler) => Handler): Api {
  return { ...api, handlers: { ...api.handlers, [id]: make(api.handlers[id]!) } };
}

/** The APIs with a mutant in place of the one whose rule it breaks. */
export function mutated(apis: readonly Api[], { clause, change }: Mutant): readonly Api[] {
  const name = clause.slice(0, clause.indexOf("."));
  return apis.map((api) => (api.name === name ? change(api) : api));
}
