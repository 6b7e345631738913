import { definitions } from "../mocks/pipeline/apis.ts";
import { mutants } from "../test/mutants/index.ts";
import { mutated } from "../test/mutants/mutant.ts";
import { OptionError } from "../mocks/core/options.ts";
import { nearMatches } from "./near-matches.ts";

/** What `novamock serve --mutants` prints: each mutant with the clause that it breaks and what it does. */
export function mutantList(): string {
  const width = Math.max(...mutants.map(({ name }) => name.length));
  return mutants
    .map(({ name, clause, description }) => `${name.padEnd(width)}  ${clause}\n    ${description}\n`)
    .join("");
}

/** What serves a mutant in place of the right mock, and tells the user so. */
export function mutantNamed(name: string) {
  const mutant = mutants.find((each) => each.name === name);
  if (!mutant) {
    const near = nearMatches(
      name,
      mutants.map((each) => each.name),
    );
    const hint = near.length > 0 ? `; expected one like ${near.join(", ")}` : "";
    throw new OptionError(`--mutant: '${name}' is unknown${hint} (--mutants lists them all)`);
  }
  return {
    wiring: { definitions: mutated(definitions, mutant) },
    warning: `  this mock is wrong on purpose (--mutant ${name}): ${mutant.description}\n\n`,
  };
}
