import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { pack } from "./pack.ts";

/** Builds and packs the package once, for the tests that use it as its users do. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "novamock-packed-"));
  process.env["NOVAMOCK_TARBALL"] = pack(folder);
  return () => rmSync(folder, { recursive: true });
}
