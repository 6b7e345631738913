import { execFileSync } from "node:child_process";

/** Builds dist/ as it is packed, types too, for the tests that use the package as its users do. */
export default function setup(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
