import { expect as vitestExpect, vi as vitestVi } from "vitest";

// Stands in for vitest in a page, where the suites of behaviour are bundled with it: enough of it to run them.

/** What became of a test in the page. */
export type PageResult = { name: string; error?: string };

type Body = (...args: never[]) => unknown;

const suites: string[] = [];
const tests: { name: string; run: () => unknown }[] = [];
let finishers: (() => unknown)[] = [];

export const expect = vitestExpect;
export const vi = vitestVi;

export const describe = Object.assign(declareSuite, {
  each: (cases: readonly unknown[]) => (title: string, body: Body) =>
    cases.forEach((each) => declareSuite(title, () => body(...argumentsOf(each)))),
});

export const test = Object.assign(declareTest, {
  each: (cases: readonly unknown[]) => (title: string, body: Body) =>
    cases.forEach((each) => declareTest(`${title} ${JSON.stringify(each)}`, () => body(...argumentsOf(each)))),
});

export function onTestFinished(finish: () => unknown): void {
  finishers.push(finish);
}

/** Runs what was declared since the last time, one test after the other. */
export async function runTests(): Promise<PageResult[]> {
  const results: PageResult[] = [];
  for (const { name, run } of tests.splice(0)) {
    let error: string | undefined;
    try {
      await run();
    } catch (thrown) {
      error = String(thrown);
    }
    for (const finish of finishers.reverse()) await finish();
    finishers = [];
    results.push(error === undefined ? { name } : { name, error });
  }
  return results;
}

function declareSuite(title: string, body: () => void): void {
  suites.push(title);
  body();
  suites.pop();
}

function declareTest(title: string, run: () => unknown): void {
  tests.push({ name: [...suites, title].join(" > "), run });
}

const argumentsOf = (each: unknown) => (Array.isArray(each) ? each : [each]) as never[];

// What vitest's own expect and waitFor look up.
const config = { expect: {}, fakeTimers: {} };
Object.assign(globalThis, { __vitest_worker__: { config, current: undefined } });
