import type { Validator } from "../../spec/operation.ts";
import type { Api } from "./mutant.ts";
import type { NovyxErrorCode } from "../../mocks/novyx/errors.ts";
import type { NovyxKey, NovyxState } from "../../mocks/novyx/state.ts";
import type { KeyedCall } from "../../mocks/core/operation.ts";
import type { Mutant } from "./mutant.ts";

import { novyxErrors, novyxError } from "../../mocks/novyx/errors.ts";
import { ApiError } from "../../mocks/core/api-error.ts";
import { alterSuccess } from "./mutant.ts";
import { hashSecret } from "../../mocks/core/secret.ts";

export type Change = Mutant["change"];
export type Fields = Record<string, unknown>;
export type Call = KeyedCall<NovyxKey>;
export type Asked = { readonly body: Fields };
export type Loose = (state: NovyxState, asked: Asked, call: Call) => unknown;

/** A wrong mock of Novyx, in one line each for what it breaks, its name and what it does wrong. */
export function wrong(
  clause: string,
  name: string,
  description: string,
  change: Change,
  alsoBreaks: readonly string[] = [],
): Mutant {
  const full = (id: string) => `novyx.${id}`;
  return { name, clause: full(clause), description, change, alsoBreaks: alsoBreaks.map(full) };
}

/** Replaces an operation by one that may answer anything. */
export function changeOperation(id: string, make: (right: Loose) => Loose): Change {
  return (api) => {
    const right = api.operations[id] as unknown as Loose;
    return { ...api, operations: { ...api.operations, [id]: make(right) } };
  };
}

/** Changes what an operation answers where it does not reject. */
export function changeAnswer(id: string, change: (answer: Fields, asked: Asked, call: Call) => unknown): Change {
  return changeOperation(id, (right) => async (state, asked, call) => {
    const answer = (await right(state, asked, call)) as Fields;
    return change(answer, asked, call);
  });
}

/** Replaces one field of an answer; undefined leaves it out. */
export function setField(id: string, field: string, value: unknown): Change {
  return changeAnswer(id, (answer) => ({ ...answer, [field]: value }));
}

/** Rejects with another status or code where an operation rejects with a code. */
export function rejectAs(
  id: string,
  code: NovyxErrorCode,
  { status = novyxErrors[code].status, as = code as string },
  concerns: (state: NovyxState, asked: Asked, call: Call) => boolean = () => true,
): Change {
  return changeOperation(id, (right) => async (state, asked, call) => {
    const isConcerned = concerns(state, asked, call);
    try {
      return await right(state, asked, call);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== code || !isConcerned) throw error;
      throw new ApiError(as, status, { ...error.body, code: as, status }, error);
    }
  });
}

/** A rejection of a wrong mock's own. */
export function rejection(code: NovyxErrorCode, status = novyxErrors[code].status): ApiError {
  return novyxError(code, { status, explain: "a wrong mock rejects this" });
}

/** Lets some keys in that the right mock rejects. */
export function letIn(isLetIn: (key: NovyxKey, now: number, operation: string) => boolean): Change {
  return (api) => ({
    ...api,
    authenticate(state: NovyxState, secret, spec, now) {
      const key = state.keysByHash.get(hashSecret(secret));
      return key && isLetIn(key, now, spec.id) ? key : api.authenticate(state as never, secret, spec, now);
    },
  });
}

/** Rejects some keys that the right mock lets in. */
export function rejectKeys(isRejected: (key: NovyxKey, now: number, operation: string) => boolean): Change {
  return (api) => ({
    ...api,
    authenticate(state: NovyxState, secret, spec, now) {
      const key = api.authenticate(state as never, secret, spec, now) as NovyxKey;
      if (isRejected(key, now, spec.id)) throw rejection("UNAUTHORIZED");
      return key;
    },
  });
}

/** Takes key_ for nram_ where a key begins with it. */
export const takeKeyPrefix: Change = (api) => ({
  ...api,
  authenticate: (state: NovyxState, secret, spec, now) =>
    api.authenticate(state as never, secret.replace(/^key_/, "nram_"), spec, now),
});

/** Changes how an operation's body is checked: what `accepts` lets through comes to the operation as it is. */
export function acceptBody(id: string, accepts: (body: Fields) => boolean): Change {
  return (api: Api) => {
    const right = api.validators[id]!;
    const body: Validator = (data): data is unknown => {
      const holds = accepts(data as Fields) || right.body!(data);
      body.errors = right.body!.errors ?? null;
      return holds;
    };
    return { ...api, validators: { ...api.validators, [id]: { ...right, body } as typeof right } };
  };
}

/** Changes the entry of an operation in the spec's table. */
export function changeSpec(id: string, change: Partial<Api["specs"][number]>): Change {
  return (api) => ({ ...api, specs: api.specs.map((spec) => (spec.id === id ? { ...spec, ...change } : spec)) });
}

/** Makes several changes. */
export function all(...changes: Change[]): Change {
  return (api) => changes.reduce((changed, change) => change(changed), api);
}

/** A redirect where there should be an answer. */
export function redirect(id: string): Change {
  return alterSuccess(id, () => ({ status: 303, headers: { location: "/" }, body: null }));
}

/** Lets other requests come in between. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
