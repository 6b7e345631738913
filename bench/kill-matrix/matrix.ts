import type { Mutant } from "../../test/mutants/mutant.ts";
import type { StrangersSet } from "./strangers.ts";
import type { Tool } from "./tool.ts";

/** What became of a mutant. */
export type Row = {
  mutant: Mutant;
  /** By the name of the tool. */
  found: Record<string, boolean>;
};

/** What a column of the page is about. */
type Column = Pick<Tool, "name" | "description">;

/** The page that shows how many mutants each tool has found, and which. */
export function matrix(tools: Column[], rows: Row[], strangers: readonly StrangersSet[]): string {
  const forbidden = rows.filter(({ mutant }) => mutant.level === "documented");
  const share = ({ name }: Column, among: Row[]) =>
    `${among.filter(({ found }) => found[name]).length} of ${among.length}`;
  return `# Kill matrix

<!-- Written by \`npm run kill-matrix\`. Do not edit. -->

Each mutant is the right mock with one rule broken (\`test/mutants/\`). A tool has found it when it finds fault with the
mutant, and none with the right mock. A mutant whose clause is _companion_ or _assumed_ contradicts neither of the two
documents: at its default level the gate lets it pass, and has to.

| Tool | Forbidden by the documents | Of all | How it was driven |
| --- | --- | --- | --- |
${tools.map((tool) => `| ${tool.name} | ${share(tool, forbidden)} | ${share(tool, rows)} | ${tool.description} |`).join("\n")}

The others judge each answer by its form, which the spec describes. Most rules are about what happens between requests:
time, limits, who may do what to whose key. That is what the gate is for. Mutants are its regression tests and not its
measure: whoever writes a rule knows how it is broken.
${strangersSection(strangers)}
## Mutants

| Mutant | Clause | Level | ${tools.map(({ name }) => name).join(" | ")} |
| --- | --- | --- | ${tools.map(() => ":-:").join(" | ")} |
${rows.map((row) => line(tools, row)).join("\n")}
`;
}

function strangersSection(sets: readonly StrangersSet[]): string {
  if (sets.length === 0) return "";
  return `
## Strangers' bugs

Bugs and conforming variants by people who had not seen the gate, counted at first sight, before anything was mended for
them, and today where they were run again.

| Set | Bugs found at first sight | Found now | Variants failed |
| --- | --- | --- | --- |
${sets.map((set) => `| ${set.name} | ${set.found} of ${set.bugs} | ${set.now ?? ""} | ${variantsOf(set)} |`).join("\n")}
`;
}

const variantsOf = ({ variants, failed }: StrangersSet) =>
  variants === undefined ? "not run" : `${failed} of ${variants}`;

function line(tools: Column[], { mutant: { name, clause, level }, found }: Row): string {
  const allowed = level === "documented" ? "" : "allowed";
  const cells = tools.map((tool) => (found[tool.name] ? "found" : allowed));
  return `| ${[name, clause, level, ...cells].join(" | ")} |`;
}
