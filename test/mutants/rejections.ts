import type { Api, Handler } from "./mutant.ts";
import type { Mutant } from "./mutant.ts";

import { ApiError } from "../../mocks/core/api-error.ts";

type Change = (rejection: ApiError) => ApiError;

/** Changes what an API rejects with, wherever the rejection comes from. */
export function changeRejections(change: Change): Mutant["change"] {
  return (api) => ({
    ...api,
    reject: (...args) => change(api.reject(...args)),
    rejectWithStatus: (...args) => change(api.rejectWithStatus(...args)),
    authenticate: (...args) => rethrow(() => api.authenticate(...args), change),
    operations: changeEach(api.operations, change),
  });
}

function changeEach(handlers: Api["operations"], change: Change): Api["operations"] {
  const changed = Object.entries(handlers).map(([id, right]) => {
    const wrong: Handler = async (state, input, call) => {
      try {
        return await right(state, input, call);
      } catch (error) {
        throw error instanceof ApiError ? change(error) : error;
      }
    };
    return [id, wrong] as const;
  });
  return Object.fromEntries(changed);
}

function rethrow<Result>(work: () => Result, change: Change): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof ApiError ? change(error) : error;
  }
}
