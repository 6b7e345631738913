import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

import type { ConsoleFile, ConsoleFiles } from "../pipeline/console-page.ts";

/** From a bundle in dist/ as well as from this file: the build always puts the page here. */
const folder = join(import.meta.dirname, "../../dist/console");
/** The documents, which the page offers as files. */
const specFolder = join(import.meta.dirname, "../../dist/spec");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** The console's files as the build left them, read when somebody first asks for one. */
export function readConsole(): ConsoleFiles {
  let files: Map<string, ConsoleFile> | undefined;
  return (name) => (files ??= readFiles()).get(name);
}

function readFiles(): Map<string, ConsoleFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const documents = readdirSync(specFolder).filter((name) => name.endsWith(".json"));
  return new Map([
    ...names.map((file) => [file.slice(folder.length + 1).replaceAll("\\", "/"), read(file)] as const),
    ...documents.map((name) => [`spec/${name}`, read(join(specFolder, name))] as const),
  ]);
}

function read(file: string): ConsoleFile {
  return { bytes: readFileSync(file), type: types[extname(file)] ?? "application/octet-stream" };
}
