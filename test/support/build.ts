import { execFileSync } from "node:child_process";

/** Builds dist/ once before the tests, since the tests of the command line run what users run. */
export default function setup(): void {
  execFileSync(process.execPath, ["--import", "tsx", "build.ts"], { stdio: "inherit" });
}
