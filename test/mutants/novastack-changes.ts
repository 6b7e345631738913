import type { operations } from "../../spec/generated/novastack.types.ts";
import type { OperationSpec, Validator } from "../../spec/operation.ts";
import type { Api } from "./mutant.ts";
import type { NovastackKey, Permission } from "../../mocks/novastack/state.ts";
import type { Call } from "../../mocks/core/operation.ts";
import type { World } from "../../mocks/sandbox/world.ts";
import type { Mutant } from "./mutant.ts";

import { ApiError } from "../../mocks/core/api-error.ts";
import { changeNovastack } from "./mutant.ts";
import { changeRejections } from "./rejections.ts";

export type OperationId = keyof operations;
export type Fields = Record<string, unknown>;
export type Asked = { readonly path: Record<string, string>; readonly query: Fields; readonly body: Fields };
type KeyCall = Call & { readonly key: NovastackKey };
type Loose = (state: unknown, input: Asked, call: KeyCall) => unknown;
type Authenticate = (world: World, secret: string, spec: OperationSpec, now: number) => NovastackKey;

/** A wrong mock of novastack, in one line each for what it breaks, its name and what it does wrong. */
export function wrong(
  clause: string,
  name: string,
  description: string,
  change: Mutant["change"],
  alsoBreaks: readonly string[] = [],
): Mutant {
  const full = (id: string) => `novastack.${id}`;
  return { name, clause: full(clause), description, change, alsoBreaks: alsoBreaks.map(full) };
}

/** Replaces an operation by one that may answer anything. */
export function changeHandler(id: OperationId, make: (right: Loose) => Loose): Mutant["change"] {
  return changeNovastack(id, make as unknown as Parameters<typeof changeNovastack>[1]);
}

/** Changes what an operation answers where it does not reject. */
export function changeAnswer(id: OperationId, change: (answer: Fields, asked: Asked) => unknown): Mutant["change"] {
  return changeHandler(id, (right) => async (state, asked, call) => {
    const answer = (await right(state, asked, call)) as Fields;
    return change(answer, asked);
  });
}

/** Changes the error of rejections with a code. */
export function changeError(code: string, change: (error: Fields) => Fields, status?: number): Mutant["change"] {
  return changeRejections((rejection) => {
    if (rejection.code !== code) return rejection;
    const { error } = rejection.body as { error: Fields };
    return withBody(rejection, { error: change(error) }, status);
  });
}

/** A rejection with another body, and another status where one is given. */
export function withBody(rejection: ApiError, body: object, status = rejection.status): ApiError {
  return new ApiError(rejection.code, status, body, rejection);
}

/** Replaces the look-up of keys. */
export function changeAuthentication(make: (right: Authenticate, api: Api) => Authenticate): Mutant["change"] {
  return (api) => ({ ...api, authenticate: make(api.authenticate as Authenticate, api) });
}

/** Replaces the rule of who may do what, for some operations. */
export function changeAdmission(
  concerns: (spec: OperationSpec) => boolean,
  mayDo: (permissions: readonly Permission[], spec: OperationSpec) => boolean,
): Mutant["change"] {
  return changeAuthentication((right, api) => (world, secret, spec, now) => {
    if (!concerns(spec)) return right(world, secret, spec, now);
    const key = right(world, secret, { ...spec, permission: null }, now);
    if (mayDo(key.permissions, spec)) return key;
    throw api.reject("forbidden", { explain: "a wrong mock does not let this key do this" });
  });
}

/** Changes the entry of an operation in the spec's table. */
export function changeSpec(id: OperationId, change: Partial<OperationSpec>): Mutant["change"] {
  return (api) => ({ ...api, specs: api.specs.map((spec) => (spec.id === id ? { ...spec, ...change } : spec)) });
}

/** Replaces the validation of an operation's body. */
export function changeBodyCheck(
  id: OperationId,
  make: (right: Validator) => (body: unknown) => boolean,
): Mutant["change"] {
  return (api) => {
    const right = api.validators[id]!;
    return {
      ...api,
      validators: { ...api.validators, [id]: { ...right, body: checkLike(right.body!, make) } as typeof right },
    };
  };
}

/** Makes several changes. */
export function all(...changes: Mutant["change"][]): Mutant["change"] {
  return (api) => changes.reduce((changed, change) => change(changed), api);
}

/** A copy with one value replaced, at a path as `choices.0.message.content`. */
export function set(object: unknown, path: string, value: unknown): Fields {
  const [step = "", ...rest] = path.split(".");
  const old = (object as Fields)[step];
  const next = rest.length === 0 ? value : set(old, rest.join("."), value);
  return (Array.isArray(object) ? object.with(Number(step), next) : { ...(object as Fields), [step]: next }) as Fields;
}

/** A copy without one field. */
export function without(object: Fields, field: string): Fields {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
}

function checkLike(right: Validator, make: (right: Validator) => (body: unknown) => boolean): Validator {
  const check: Validator = (body): body is unknown => {
    const holds = make(right)(body);
    check.errors = right.errors ?? null;
    return holds;
  };
  return check;
}
