import { onTestFinished } from "vitest";

import type { Change } from "../../mocks/misbehaviours/change.ts";
import type { RunningMock } from "../../mocks/start-mock.ts";

import { parseOptions } from "../../mocks/core/options.ts";
import { definitions } from "../../mocks/pipeline/apis.ts";
import { startParsed } from "../../mocks/start-mock.ts";

/** Starts the mock with what a change makes wrong; ends with the test. */
export async function startWrongMock(change: Change): Promise<RunningMock> {
  const mock = await startParsed(parseOptions({}), { port: 0, definitions: change(definitions) });
  onTestFinished(() => mock.close());
  return mock;
}
