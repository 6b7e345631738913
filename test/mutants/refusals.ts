import type { Api, Handler } from "../../mocks/pipeline/api.ts";
import type { Mutant } from "./mutant.ts";

import { Refusal } from "../../mocks/core/api-error.ts";

type Change = (refusal: Refusal) => Refusal;

/** Changes what an API refuses with, wherever the refusal comes from. */
export function changeRefusals(change: Change): Mutant["change"] {
  return (api) => ({
    ...api,
    refuse: (...args) => change(api.refuse(...args)),
    refuseWithStatus: (...args) => change(api.refuseWithStatus(...args)),
    authenticate: (...args) => rethrow(() => api.authenticate(...args), change),
    handlers: changeEach(api.handlers, change),
  });
}

function changeEach(handlers: Api["handlers"], change: Change): Api["handlers"] {
  const changed = Object.entries(handlers).map(([id, right]) => {
    const wrong: Handler = async (state, input, call) => {
      try {
        return await right(state, input, call);
      } catch (error) {
        throw error instanceof Refusal ? change(error) : error;
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
    throw error instanceof Refusal ? change(error) : error;
  }
}
