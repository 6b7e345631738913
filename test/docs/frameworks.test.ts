import { existsSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

const page = readFileSync("docs/frameworks.md", "utf8");
// Which example the blocks of a section are files of.
const examples = { React: "react", Storybook: "react", "Next.js": "next", Playwright: "playwright", pytest: "python" };

const sections = page.split(/^## /m).slice(1);

test("every framework has a section", () => {
  expect(sections.map((section) => section.split("\n")[0])).toEqual(Object.keys(examples));
});

for (const [title, folder] of Object.entries(examples))
  test(`the blocks of ${title} are files of examples/${folder}`, () => {
    const section = sections.find((each) => each.startsWith(`${title}\n`))!;
    const blocks = [...section.matchAll(/^```\w+\n((?:\/\/|#) (\S+)\n.*?)^```$/gms)];
    expect(blocks.length).toBeGreaterThan(0);
    expect(section.match(/^```\w/gm)).toHaveLength(blocks.length);
    for (const [, code, file] of blocks) expect(code).toBe(textOf(`examples/${folder}/${file}`));
  });

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : `there is no ${file}`);
