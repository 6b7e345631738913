import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The bytes on disk of a package that is installed in a folder, and of everything that it depends on. */
export function installedBytes(folder: string, name: string): number {
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as Lock;
  const needed = new Set<string>();
  const visit = (place: string) => {
    if (needed.has(place)) return;
    needed.add(place);
    const { dependencies, optionalDependencies } = packages[place]!;
    for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = findPlace(packages, place, dependency);
      if (found !== undefined) visit(found);
    }
  };
  visit(`node_modules/${name}`);
  // What is optional may be for other systems.
  const folders = [...needed].map((place) => join(folder, place)).filter((path) => existsSync(path));
  return folders.map((path) => folderBytes(path, ["node_modules"])).reduce((sum, bytes) => sum + bytes, 0);
}

/** The bytes that a folder takes up; without the packages in it where they count by themselves. */
export function folderBytes(path: string, exclude: readonly string[] = []): number {
  const args = ["-sk", ...exclude.map((name) => `--exclude=${name}`), path];
  return Number(execFileSync("du", args, { encoding: "utf8" }).split("\t")[0]) * 1024;
}

type Lock = { packages: Record<string, { dependencies?: object; optionalDependencies?: object }> };

/** Where Node.js finds a package that another one depends on: beside it, or beside any folder above. */
function findPlace(packages: Lock["packages"], from: string, name: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
    const candidate = `${place === "" ? "" : `${place}/`}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (place === "") return undefined;
  }
}
