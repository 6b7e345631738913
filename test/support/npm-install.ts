import { spawn } from "node:child_process";

const mostMs = 180_000;

/** Runs `npm install` with these arguments in a folder; throws what npm said where it fails. */
export async function npmInstall(folder: string, ...args: string[]): Promise<void> {
  let { status, output } = await install(folder, args);
  // A connection to the registry may stall for ever, which npm does not notice.
  if (status === null) ({ status, output } = await install(folder, args));
  if (status !== 0) throw new Error(`npm install ${args.join(" ")} ended with ${status ?? "no status"}:\n${output}`);
}

/** One that takes too long is killed with all that it has started, and has no status. */
function install(folder: string, args: readonly string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((done, fail) => {
    const quietly = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
    const npm = spawn("npm", ["install", ...quietly, ...args], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const timer = setTimeout(() => process.kill(-npm.pid!, "SIGKILL"), mostMs);
    let output = "";
    const collect = (chunk: Buffer) => (output += chunk.toString());
    npm.stdout.on("data", collect);
    npm.stderr.on("data", collect);
    npm.on("error", fail);
    npm.on("close", (status) => {
      clearTimeout(timer);
      done({ status, output });
    });
  });
}
