import { readFileSync } from "node:fs";

/** The code blocks of a Markdown file that begin with a comment that names a file, by that name. */
export function namedCodeBlocks(path: string): Record<string, string> {
  const blocks = [...readFileSync(path, "utf8").matchAll(/^```\w+\n(\/\/ (\S+\.\w+)\n.*?)^```$/gms)];
  return Object.fromEntries(blocks.map(([, code, name]) => [name!, code!]));
}

/** What the blocks for a shell tell to type, line by line. */
export function shellLines(path: string): string[] {
  const blocks = [...readFileSync(path, "utf8").matchAll(/^```sh\n(.*?)^```$/gms)];
  return blocks.flatMap(([, lines]) => lines!.trimEnd().split("\n"));
}
