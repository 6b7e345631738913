import type { Mutant } from "../../test/mutants/mutant.ts";
import type { Tool } from "./tool.ts";

/** Who found a mutant. */
export type Row = { mutant: Mutant; found: Record<string, boolean> };

/** The page that shows how many mutants each tool has found, and which. */
export function matrix(tools: Tool[], rows: Row[]): string {
  const share = ({ name }: Tool) => `${rows.filter(({ found }) => found[name]).length} of ${rows.length}`;
  return `# Kill matrix

<!-- Written by \`npm run kill-matrix\`. Do not edit. -->

Each mutant is the right mock with one rule of the documents broken (\`novamock serve --mutants\` lists them). A tool has
found it when it finds fault with the mutant, and none with the right mock.

| Tool | Found | How it was driven |
| --- | --- | --- |
${tools.map((tool) => `| ${tool.name} | ${share(tool)} | ${tool.description} |`).join("\n")}

The others judge each answer by its form, which the spec describes. Most rules are about what happens between requests:
time, limits, who may do what to whose key. That is what the gate's cases are for.

| Mutant | Clause | ${tools.map(({ name }) => name).join(" | ")} |
| --- | --- | ${tools.map(() => ":-:").join(" | ")} |
${rows.map((row) => line(tools, row)).join("\n")}
`;
}

function line(tools: Tool[], { mutant, found }: Row): string {
  return `| ${mutant.name} | ${mutant.clause} | ${tools.map(({ name }) => (found[name] ? "found" : "")).join(" | ")} |`;
}
