import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

import { pack } from "./pack.ts";

/** A project as a user has it, in a temporary folder. */
export type Project = {
  readonly folder: string;
  /** Writes files, by their paths in the project. */
  write(files: Record<string, string>): void;
  /** Runs a program that is installed in the project, and gives what it printed; rejects where it fails. */
  run(program: keyof typeof programs, args: string[], env?: Record<string, string>): Promise<string>;
  remove(): void;
};

const execute = promisify(execFile);
const programs = {
  msw: "msw/cli/index.js",
  tsc: "typescript/bin/tsc",
  vite: "vite/bin/vite.js",
  vitest: "vitest/vitest.mjs",
};

/**
 * Creates a project in which novamock is installed from the packed package, and the tools from this repository's own;
 * nothing is downloaded. `from` is a folder to start with. Where `MSW_FOLDER` names a project, msw is taken from it.
 */
export function createProject({ from, tools }: { from?: string; tools: readonly string[] }): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "novamock-project-")));
  const isSource = (path: string) => !/\/(?:node_modules|dist)$|mockServiceWorker/.test(path);
  if (from) cpSync(from, folder, { recursive: true, filter: isSource });
  const modules = join(folder, "node_modules");
  install(modules);
  for (const tool of tools) {
    mkdirSync(dirname(join(modules, tool)), { recursive: true });
    const home = tool === "msw" ? (process.env["MSW_FOLDER"] ?? ".") : ".";
    symlinkSync(resolve(home, "node_modules", tool), join(modules, tool));
  }
  return {
    folder,
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    async run(program, args, env = {}) {
      // Vitest sets NODE_ENV to "test", which a user's shell does not.
      const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
      const command = [join(modules, programs[program]), ...args];
      const { stdout } = await execute(process.execPath, command, { cwd: folder, env: { ...inherited, ...env } }).catch(
        (error: { stdout?: string }) => {
          throw new Error(`${program} failed: ${error.stdout || "no word of why"}`, { cause: error });
        },
      );
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function install(modules: string): void {
  const target = join(modules, "novamock");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", pack(modules, "--ignore-scripts"), "-C", target, "--strip-components=1"]);
}
