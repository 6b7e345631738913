import { onTestFinished } from "vitest";

import type { Mutant } from "../mutants/mutant.ts";
import type { RunningMock } from "../../mocks/start-mock.ts";

import { definitions } from "../../mocks/pipeline/apis.ts";
import { mutated } from "../mutants/mutant.ts";
import { parseOptions } from "../../mocks/core/options.ts";
import { startParsed } from "../../mocks/start-mock.ts";

/** Starts the mock with what a change makes wrong; ends with the test. */
export async function startWrongMock(clause: string, change: Mutant["change"]): Promise<RunningMock> {
  const wrong = mutated(definitions, { name: "wrong", clause, description: "It is wrong.", change });
  const mock = await startParsed(parseOptions({}), { port: 0, definitions: wrong });
  onTestFinished(() => mock.close());
  return mock;
}
