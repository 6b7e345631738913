import type { FileHandle } from "node:fs/promises";

import { open, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { jsonPieces } from "./json-pieces.ts";

/** A state file that cannot be used; the message says why. The file is left as it was. */
export class StateFileError extends Error {
  override readonly name = "StateFileError";
}

/** A file that has been read, and into which the state can be written. */
export type StateFile = {
  /** The snapshots by sandbox; undefined where there is no file yet. */
  readonly saved: Record<string, unknown> | undefined;
  /** Writes the file whole or not at all: who reads it finds the old state or the new. */
  write(sandboxes: Record<string, unknown>): Promise<void>;
};

type Content = { novamock: 1; sandboxes: Record<string, unknown> };

/**
 * Opens a state file and makes sure that it can be written; `onForeignChange` is told, once, before a state is replaced
 * that somebody else has written since.
 *
 * @throws StateFileError
 */
export async function openStateFile(name: string, onForeignChange: (file: string) => void): Promise<StateFile> {
  // Where the name is a link, the file behind it is replaced and the link stays.
  const file = await realpath(name).catch(() => name);
  const saved = await load(file);
  // Learning at the exit that the file cannot be written would be too late.
  await withTemporary(file, () => Promise.resolve(), "discard");
  await removeLeftovers(file);
  let seen = await versionOf(file);
  let isTold = false;
  return {
    saved,
    async write(sandboxes) {
      const found = await versionOf(file);
      if (found !== seen && found !== undefined && !isTold) {
        isTold = true;
        onForeignChange(file);
      }
      await withTemporary(file, (handle) => writeFile(handle, textOf(sandboxes)), "keep");
      seen = await versionOf(file);
    },
  };
}

async function load(file: string): Promise<Record<string, unknown> | undefined> {
  let text: string;
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new Error("it is not a file");
    // An administrator may write it all the same, but somebody has said that nobody should.
    if ((found.mode & 0o222) === 0) throw new Error("it is read-only, and the state is saved into it");
    text = await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new StateFileError(`--state: cannot use ${file}: ${message}; name another file`);
  }
  let parsed: Partial<Content> | null;
  try {
    parsed = JSON.parse(text) as Partial<Content> | null;
  } catch (error) {
    throw new StateFileError(
      `--state: ${file} is not JSON (${oneLine((error as Error).message)}); move it away to start afresh`,
    );
  }
  if (parsed?.novamock !== 1 || typeof parsed.sandboxes !== "object" || parsed.sandboxes === null)
    throw new StateFileError(`--state: ${file} is not a state file of this version; move it away to start afresh`);
  return parsed.sandboxes;
}

function textOf(sandboxes: Record<string, unknown>): Generator<string> {
  return jsonPieces({ novamock: 1, sandboxes } satisfies Content);
}

/** Tells one content of the file from the next; undefined where there is no file. */
async function versionOf(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found && `${found.ino} ${found.mtimeMs} ${found.size}`;
}

/** Fills a temporary file beside the file and, to keep it, puts it in the file's place. */
async function withTemporary(
  file: string,
  fill: (handle: FileHandle) => Promise<void>,
  end: "keep" | "discard",
): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await rm(temporary, { force: true });
    // Hashes and mails are nobody else's business; and a file or link that lies there already is not written into.
    const handle = await open(temporary, "wx", 0o600);
    try {
      await fill(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (end === "discard") return await rm(temporary);
    await rename(temporary, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new StateFileError(`--state: cannot write ${file}: ${(error as Error).message}`);
  }
}

/** Only then does the new name survive a power failure. Not every system can do it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes what mocks that were killed while they wrote have left behind. */
async function removeLeftovers(file: string): Promise<void> {
  const names = await readdir(dirname(file)).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(`${basename(file)}.`) ? /\.(\d+)\.tmp$/.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(file), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** JSON.parse quotes what it does not understand, line breaks and all. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").slice(0, 200);
