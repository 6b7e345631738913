import type { OperationSpec, RequestValidators } from "../../spec/operation.ts";
import type { KeyedCall, Operations } from "../core/operation.ts";
import type { ApiTraits } from "./api-traits.ts";
import type { Exchange } from "./exchange.ts";

import { withoutSecrets } from "../core/secret.ts";
import { readInput, readSecret } from "./read-input.ts";
import { headerLine } from "./reply.ts";

/** An API with its operations, typed against its spec. */
export type ApiDefinition<Spec, State, Key> = ApiTraits & {
  readonly validators: { readonly [Id in keyof Spec]: RequestValidators<Spec[Id]> };
  readonly operations: Operations<Spec, State, KeyedCall<Key>>;
  /** What the operations act on. */
  readonly stateOf: (exchange: Exchange) => State;
  /** The key of a secured operation; throws a rejection where there is none, or where it may not do this. */
  readonly authenticate: (state: State, secret: string, spec: OperationSpec, now: number) => Key;
};

/** An API as the pipeline sees it. */
export type Api = ApiTraits & { readonly routes: readonly Route[] };

/** An operation at its address. */
export type Route = {
  readonly spec: OperationSpec;
  /** Authenticates and validates a request and runs the operation; throws a rejection where one of them does. */
  readonly run: (exchange: Exchange) => Promise<unknown>;
};

/** Makes an API's operations reachable by the pipeline, each behind its own validators. */
export function createApi<Spec, State, Key>(definition: ApiDefinition<Spec, State, Key>): Api {
  const { specs } = definition;
  const routes = specs.map((spec) => ({ spec, run: runnerOf(definition, spec, operationId(definition, spec)) }));
  return { ...definition, routes };
}

function runnerOf<Spec, State, Key>(
  { validators, operations, stateOf, authenticate, ...api }: ApiDefinition<Spec, State, Key>,
  spec: OperationSpec,
  id: keyof Spec,
): Route["run"] {
  const operation = operations[id];
  const validatorsOfParts = validators[id];
  return async (exchange) => {
    const { world, clientIp, now } = exchange;
    const state = stateOf(exchange);
    const caller = () => authenticate(state, readSecret(exchange, api), spec, now);
    // An operation without security has no use for the key that it does not get.
    const key = (spec.secured ? caller() : undefined) as Key;
    const input = await readInput(exchange, api, spec, validatorsOfParts);
    const { random, mailbox } = world;
    return operation(state, input, {
      now,
      clientIp,
      random,
      key,
      authenticate: caller,
      explain(line) {
        exchange.headers["novamock-explain"] = headerLine(withoutSecrets(line));
        if (exchange.record) exchange.record.explain = line;
      },
      send: (draft) => mailbox.send(draft, `mail_${random.text(12)}`, now),
    });
  };
}

/** The generated tables have the same ids as the generated types. */
function operationId<Spec>({ operations }: { operations: { [Id in keyof Spec]: unknown } }, { id }: OperationSpec) {
  if (id in operations) return id as keyof Spec;
  throw new Error(`the operation ${id} of the spec is missing`);
}
