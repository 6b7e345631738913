import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Packs the package into a folder, built anew unless the options say otherwise, and gives the file's path; or that of
 * `NOVAMOCK_TARBALL`, which was packed for several suites.
 */
export function pack(folder: string, ...options: string[]): string {
  const packed = process.env["NOVAMOCK_TARBALL"];
  if (packed) return packed;
  const command = ["pack", "--silent", "--pack-destination", folder, ...options];
  execFileSync("npm", command, { stdio: ["ignore", "ignore", "inherit"] });
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz"))!,
  );
}
