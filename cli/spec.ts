import { readFile } from "node:fs/promises";

import type { SpecName } from "./command-line.ts";

/** Prints an OpenAPI document, which stands alone and has the level of every part, as YAML or as JSON. */
export async function printSpec({ api, json }: { api: SpecName; json: boolean }): Promise<number> {
  const file = new URL(`../spec/${api}.openapi.${json ? "json" : "yaml"}`, import.meta.url);
  process.stdout.write(await readFile(file, "utf8"));
  return 0;
}
