import * as fc from "fast-check";
import { expect, test } from "vitest";

import { mutants } from "../mutants/index.ts";
import { mutated } from "../mutants/mutant.ts";
import { effort, hold } from "../support/property.ts";
import { sequences } from "./calls.ts";
import { play } from "./play.ts";

const hours = 3_600_000;

test(
  "whatever is called in whatever order, the mock answers as the model does",
  () =>
    hold(
      fc.asyncProperty(sequences, (sequence) => play(sequence)),
      effort("MODEL", 500),
    ),
  12 * hours,
);

const wrongs = [
  "three-sign-ups",
  "window-of-29-days",
  "first-token-stays",
  "second-verify-second-key",
  "wrong-token-burns-the-right-one",
  "old-key-stops-at-once",
  "next-rotation-prolongs-grace",
  "list-with-the-neighbour",
  "revokes-the-account",
  "second-revocation-counts",
  "get-file-content-needs-write-too",
  "queued-tasks-are-hidden",
  "deleted-files-are-listed",
];

test.each(wrongs)("the mutant %s is found within 60 sequences", async (name) => {
  await expect(tryMutant(name, { endOnFailure: true })).rejects.toThrow(/createMock\(/);
});

test("what is found is shrunk to a list of calls that can be read, and repeated", async () => {
  await expect(tryMutant("three-sign-ups")).rejects.toThrow(
    /^case \d+, shrunk \d+ times \(MODEL_SEED=1 MODEL_RUNS=\d+ repeats it\):\ncreateMock\(\{.*\}\)\n( +\d+\. default: signUp \{.*\} -> 200\n){2} +3\. default: signUp \{.*\}\nexpected \{ status: 200, .*429/,
  );
});

// For the documentation, with MODEL_MUTANTS=all. The others break what the model does not speak of: messages, chat, malformed input.
test.each(process.env["MODEL_MUTANTS"] === "all" ? [mutants.length] : [])(
  "most of all %i mutants are found",
  async (count) => {
    const missed: string[] = [];
    for (const { name } of mutants)
      await tryMutant(name, { endOnFailure: true }).then(
        () => missed.push(name),
        () => undefined,
      );
    console.log(`${count - missed.length} of ${count} mutants found; not: ${missed.join(", ")}`);
    expect(missed.length).toBeLessThan(count / 2);
  },
  hours,
);

/** Rejects where the model tells a mutant from the right mock. */
function tryMutant(name: string, options: { endOnFailure?: boolean } = {}): Promise<void> {
  const wrong = mutated(mutants.find((mutant) => mutant.name === name));
  const property = fc.asyncProperty(sequences, (sequence) => play(sequence, wrong));
  return hold(property, { name: "MODEL", numRuns: 60, seed: 1, ...options });
}
