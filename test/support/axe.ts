import type { Page } from "playwright-core";
import type { RunOptions } from "axe-core";

import axe from "axe-core";

// The modes differ in their colours alone.
const modes: readonly [colorScheme: "light" | "dark", options: RunOptions][] = [
  ["light", {}],
  ["dark", { runOnly: ["cat.color"] }],
];

/** What axe finds wrong with a page as it is now, in light and in dark mode, with the elements. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const [colorScheme, options] of modes) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(
      async (options) => (await (globalThis as unknown as { axe: typeof axe }).axe.run(options)).violations,
      options,
    );
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }
  return found;
}
