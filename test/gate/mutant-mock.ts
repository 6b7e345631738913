import type { RunningMock } from "../../mocks/start-mock.ts";
import type { Mutant } from "../mutants/mutant.ts";

import { parseOptions } from "../../mocks/core/options.ts";
import { definitions } from "../../mocks/pipeline/apis.ts";
import { startParsed } from "../../mocks/start-mock.ts";
import { mutated } from "../mutants/mutant.ts";

/** Works with a mock that listens, wrong where a mutant is given. */
export async function withMock<Result>(
  mutant: Mutant | null,
  work: (mock: RunningMock) => Promise<Result>,
): Promise<Result> {
  const mock = await startParsed(parseOptions({}), {
    port: 0,
    definitions: mutant === null ? definitions : mutated(definitions, mutant),
  });
  try {
    return await work(mock);
  } finally {
    await mock.close();
  }
}
