import type { operations as NovastackSpec } from "../../spec/generated/novastack.types.ts";
import type { operations as NovyxSpec } from "../../spec/generated/novyx.types.ts";
import type { Reply } from "../../mocks/core/exchange.ts";
import type { OperationSpec, RequestValidators } from "../../spec/operation.ts";
import type { ApiTraits } from "../../mocks/pipeline/api-traits.ts";
import type { ApiDefinitions } from "../../mocks/pipeline/apis.ts";
import type { NovastackKey, NovastackState } from "../../mocks/novastack/state.ts";
import type { NovyxKey, NovyxState } from "../../mocks/novyx/state.ts";
import type { KeyedCall, Operations } from "../../mocks/core/operation.ts";

/** An operation that may be anything. */
export type Handler = (state: never, input: never, call: never) => unknown;

/** An API whose operations may be anything, since a mutant's need not keep to the spec. */
export type Api = ApiTraits & {
  readonly validators: { readonly [operationId: string]: RequestValidators };
  readonly operations: { readonly [operationId: string]: Handler };
  readonly authenticate: (state: never, secret: string, spec: OperationSpec, now: number) => unknown;
};

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

type NovyxHandlers = Operations<NovyxSpec, NovyxState, KeyedCall<NovyxKey>>;
type NovastackHandlers = Operations<NovastackSpec, NovastackState, KeyedCall<NovastackKey>>;

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
  return { ...api, operations: { ...api.operations, [id]: make(api.operations[id]!) } };
}

/** Changes the reply to an operation that succeeds. */
export function alterSuccess(id: string, change: (reply: Reply) => Reply): Mutant["change"] {
  return (api) => ({
    ...api,
    alter(reply, operation) {
      const right = api.alter?.(reply, operation) ?? reply;
      return operation === id && right.status < 300 ? change(right) : right;
    },
  });
}

/** The APIs with a mutant in place of the one whose rule it breaks. */
export function mutated(definitions: ApiDefinitions, { clause, change }: Mutant): ApiDefinitions {
  const name = clause.slice(0, clause.indexOf(".")) as "novyx" | "novastack";
  return { ...definitions, [name]: change(definitions[name]) };
}
