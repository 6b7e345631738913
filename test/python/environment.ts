import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const [folder, suffix] = process.platform === "win32" ? [".venv/Scripts", ".exe"] : [".venv/bin", ""];

/** A program that a package of the tests' virtual environment brought. */
export const pythonProgram = (name: string) => `${folder}/${name}${suffix}`;

/** The Python of that environment. */
export const python = pythonProgram("python");

/** Why there is no Python to work with, after an attempt to set it up; null where there is. */
export function missingPython(): string | null {
  if (existsSync(python) && succeeds(python, ["-m", "pip", "--version"])) return null;
  if (!succeeds("python3", ["--version"])) return "there is no python3 on this machine";
  if (!succeeds("python3", ["-m", "venv", "--clear", ".venv"]))
    return "python3 cannot make a virtual environment (Debian has that in python3-venv)";
  return null;
}

/** Installs what a requirements file names; false where that fails, and pip has said why. */
export function installRequirements(file: string): boolean {
  // Compiled is what is imported, when it is: a part of what is installed.
  const quietly = ["--quiet", "--disable-pip-version-check", "--no-compile"];
  return succeeds(python, ["-m", "pip", "install", ...quietly, "-r", file]);
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}
