import type { OperationSpec } from "../../spec/operation.ts";
import type { Reply } from "../core/exchange.ts";
import type { ApiDefinitions } from "../pipeline/apis.ts";

import { ApiError } from "../core/api-error.ts";

/** Makes the right APIs wrong. */
export type Change = (right: ApiDefinitions) => ApiDefinitions;

export type Vendor = "novyx" | "novastack";
export type Operations = ApiDefinitions["novyx"]["operations"] & ApiDefinitions["novastack"]["operations"];
export type OperationId = keyof Operations;
export type State<Id extends OperationId> = Parameters<Operations[Id]>[0];
export type Input<Id extends OperationId> = Parameters<Operations[Id]>[1];
export type Call<Id extends OperationId> = Parameters<Operations[Id]>[2];
export type Answer<Id extends OperationId> = Awaited<ReturnType<Operations[Id]>>;
type Operation<Id extends OperationId> = (
  state: State<Id>,
  input: Input<Id>,
  call: Call<Id>,
) => Answer<Id> | Promise<Answer<Id>>;

/** Makes several changes, one upon the other. */
export function all(...changes: Change[]): Change {
  return (right) => changes.reduce((changed, change) => change(changed), right);
}

/** Replaces parts of an API by ones made from the right API. */
export function changeApi<Api extends Vendor>(
  api: Api,
  make: (right: ApiDefinitions[Api]) => Partial<ApiDefinitions[Api]>,
): Change {
  return (right) => ({ ...right, [api]: { ...right[api], ...make(right[api]) } });
}

/** Replaces an operation by one made from the right one. */
export function changeOperation<Id extends OperationId>(
  id: Id,
  make: (right: Operations[Id]) => Operations[Id],
): Change {
  return ({ novyx, novastack, ...others }) => {
    const right: Operations = { ...novyx.operations, ...novastack.operations };
    const wrong = { [id]: make(right[id]) };
    return id in novyx.operations
      ? { ...others, novastack, novyx: { ...novyx, operations: { ...novyx.operations, ...wrong } } }
      : { ...others, novyx, novastack: { ...novastack, operations: { ...novastack.operations, ...wrong } } };
  };
}

/** Changes the entry of an operation in the spec's table. */
export function changeSpec(id: OperationId, change: Partial<OperationSpec>): Change {
  const changed = (specs: readonly OperationSpec[]) =>
    specs.map((spec) => (spec.id === id ? { ...spec, ...change } : spec));
  return ({ novyx, novastack, ...others }) => ({
    ...others,
    novyx: { ...novyx, specs: changed(novyx.specs) },
    novastack: { ...novastack, specs: changed(novastack.specs) },
  });
}

/** Changes what an operation answers where it does not reject. */
export function changeAnswer<Id extends OperationId>(
  id: Id,
  change: (answer: Answer<Id>, input: Input<Id>, call: Call<Id>) => Answer<Id>,
): Change {
  return wrap(id, (right) => answering(right, change));
}

/** Calls the right operation with another state, input or call than it was called with. */
export function changeCall<Id extends OperationId>(
  id: Id,
  change: (
    state: State<Id>,
    input: Input<Id>,
    call: Call<Id>,
  ) => { state?: State<Id>; input?: Input<Id>; call?: Call<Id> },
): Change {
  return wrap(id, (right) => (state, input, call) => {
    const changed = { state, input, call, ...change(state, input, call) };
    return right(changed.state, changed.input, changed.call);
  });
}

/** Answers, or throws, something else where an operation rejects. */
export function changeRejection<Id extends OperationId>(
  id: Id,
  change: (rejection: ApiError, input: Input<Id>, call: Call<Id>, state: State<Id>) => Answer<Id>,
): Change {
  return wrap(id, (right) => rejecting(right, change));
}

function answering<State, Input, Call, Answer>(
  right: (state: State, input: Input, call: Call) => Answer | Promise<Answer>,
  change: (answer: Answer, input: Input, call: Call) => Answer,
) {
  return async (state: State, input: Input, call: Call) => change(await right(state, input, call), input, call);
}

function rejecting<State, Input, Call, Answer>(
  right: (state: State, input: Input, call: Call) => Answer | Promise<Answer>,
  change: (rejection: ApiError, input: Input, call: Call, state: State) => Answer,
) {
  return async (state: State, input: Input, call: Call): Promise<Answer> => {
    try {
      return await right(state, input, call);
    } catch (error) {
      if (error instanceof ApiError) return change(error, input, call, state);
      throw error;
    }
  };
}

/** The compiler cannot tell that what holds for each operation holds for one of them, whichever it is. */
function wrap<Id extends OperationId>(id: Id, make: (right: Operation<Id>) => Operation<Id>): Change {
  return changeOperation(id, make as unknown as (right: Operations[Id]) => Operations[Id]);
}

/** Changes what goes back from an API, rejections included; `operation` is null where none was found. */
export function changeReply(api: Vendor, change: (reply: Reply, operation: string | null) => Reply): Change {
  return changeApi(api, ({ alter = (reply) => reply }) => ({
    alter: (reply, operation) => change(alter(reply, operation), operation),
  }));
}
