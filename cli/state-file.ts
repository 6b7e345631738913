import { access, constants, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** A state file that cannot be used; the message says why. The file is left as it was. */
export class StateFileError extends Error {
  override readonly name = "StateFileError";
}

type StateFile = { novamock: 1; sandboxes: Record<string, unknown> };

/** The snapshots in a state file; undefined where there is no file yet. */
export async function loadState(file: string): Promise<Record<string, unknown> | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return await checkFolder(file);
    throw new StateFileError(`--state: cannot read ${file}: ${message}`);
  }
  let parsed: Partial<StateFile> | null;
  try {
    parsed = JSON.parse(text) as Partial<StateFile> | null;
  } catch (error) {
    throw new StateFileError(
      `--state: ${file} is not JSON (${(error as Error).message}); move it away to start afresh`,
    );
  }
  if (parsed?.novamock !== 1 || typeof parsed.sandboxes !== "object" || parsed.sandboxes === null)
    throw new StateFileError(`--state: ${file} is not a state file of this version; move it away to start afresh`);
  return parsed.sandboxes;
}

/** Learning at the exit that a file cannot be written would be too late. */
async function checkFolder(file: string): Promise<undefined> {
  const folder = dirname(file);
  await access(folder, constants.W_OK).catch((error: Error) => {
    throw new StateFileError(`--state: cannot write into ${folder}: ${error.message}; name a file in another folder`);
  });
}

/** Writes a state file whole or not at all. */
export async function saveState(file: string, sandboxes: Record<string, unknown>): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(JSON.stringify({ novamock: 1, sandboxes } satisfies StateFile));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new StateFileError(`--state: cannot write ${file}: ${(error as Error).message}`);
  }
}
