import type { FileHandle } from "node:fs/promises";

import { access, constants, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { JsonError, readJson } from "../mocks/core/read-json.ts";

/** A state file that cannot be used; the message says why. The file is left as it was. */
class StateFileError extends Error {
  override readonly name = "StateFileError";
}

/** A file from which the state can be read, and into which it can be written. */
export type StateFile = {
  /** Reads the snapshots, one after the other, so that not all have to be in memory at once; nothing where there is no file yet. */
  read(onSandbox: OnSandbox): Promise<void>;
  /** Writes the file whole or not at all: who reads it finds the old state or the new. */
  write(pieces: Iterable<string>): Promise<void>;
};

/** Takes a sandbox's snapshot; throws where it does not fit. */
export type OnSandbox = (name: string, snapshot: unknown) => Promise<void>;

/** The content of a state file in pieces, given those of each sandbox's snapshot. */
export function* statePieces(
  sandboxes: Iterable<readonly [name: string, pieces: Iterable<string>]>,
): Generator<string> {
  let before = `{"novamock":${format},"sandboxes":{`;
  for (const [name, pieces] of sandboxes) {
    yield `${before}${JSON.stringify(name)}:`;
    yield* pieces;
    before = ",\n";
  }
  yield "}}\n";
}

const format = 1;

/**
 * Opens a state file and makes sure that it can be written; `onForeignChange` is told, once, before a state is replaced
 * that somebody else has written since.
 *
 * @throws StateFileError
 */
export async function openStateFile(name: string, onForeignChange: (file: string) => void): Promise<StateFile> {
  // Where the name is a link, the file behind it is replaced and the link stays.
  const file = await realpath(name).catch(() => name);
  await checkReadable(file);
  // Learning at the exit that the file cannot be written would be too late.
  await withTemporary(file, () => Promise.resolve(), "discard");
  await removeLeftovers(file);
  let seen = await versionOf(file);
  let isTold = false;
  return {
    read: (onSandbox) => load(file, onSandbox),
    async write(pieces) {
      const found = await versionOf(file);
      if (found !== seen && found !== undefined && !isTold) {
        isTold = true;
        onForeignChange(file);
      }
      await withTemporary(file, (handle) => writeInTurns(handle, pieces), "keep");
      seen = await versionOf(file);
    },
  };
}

async function checkReadable(file: string): Promise<void> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new Error("it is not a file");
    // An administrator may write it all the same, but somebody has said that nobody should.
    if ((found.mode & 0o222) === 0) throw new Error("it is read-only, and the state is saved into it");
    await access(file, constants.R_OK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT") throw new StateFileError(`--state: cannot use ${file}: ${message}; name another file`);
  }
}

async function load(file: string, onSandbox: OnSandbox): Promise<void> {
  const wrong = (why: string) => new StateFileError(`--state: ${file} ${why}; move it away to start afresh`);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new StateFileError(`--state: cannot use ${file}: ${error.message}; name another file`);
  });
  if (bytes === undefined) return;
  let content: unknown;
  try {
    content = await readJson(bytes, {
      async onMember([first, name, ...deeper], value) {
        if (first !== "sandboxes" || name === undefined || deeper.length > 0) return value;
        await onSandbox(name, value);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof JsonError) throw wrong(`is not JSON (${oneLine(error.message)})`);
    throw new StateFileError(`--state: ${file}: ${(error as Error).message}; move it away to start afresh`);
  }
  if (!isContent(content)) throw wrong("is not a state file of this version");
}

function isContent(value: unknown): boolean {
  const { novamock, sandboxes } = Object(value) as { novamock?: unknown; sandboxes?: unknown };
  return novamock === format && typeof sandboxes === "object" && sandboxes !== null;
}

/** Each piece is written before the next is made, and in between others have a turn. */
async function writeInTurns(handle: FileHandle, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) await handle.writeFile(piece);
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
