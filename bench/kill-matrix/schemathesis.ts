import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import type { Tool } from "./tool.ts";

const run = promisify(execFile);

// Off: `positive_data_acceptance`, since a well-formed verification token may be wrong all the same, and for the same
// reason `negative_data_rejection` on forms, whose fields are all text. Events are no values of their stream's type.
const excluded = ["positive_data_acceptance", "negative_data_rejection"];

/** Schemathesis from PyPI, in an environment of its own; none where there is no Python. */
export async function schemathesis(): Promise<Tool[]> {
  const folder = await mkdtemp(join(tmpdir(), "novamock-schemathesis-"));
  try {
    await run("python3", ["-m", "venv", folder]);
    await run(join(folder, "bin", "pip"), ["install", "--quiet", "schemathesis"]);
  } catch (error) {
    console.log(`Schemathesis does not take part: ${(error as Error).message.split("\n")[0]}`);
    return [];
  }
  const program = join(folder, "bin", "schemathesis");
  const { stdout } = await run(program, ["--version"]);
  const tool: Tool = {
    name: "Schemathesis",
    description: `${stdout.trim().replace(", version", "")}, its phases of examples and fuzzing, 5 examples an operation, with the demo key`,
    start: async (api, upstream) => ({
      async findsFault() {
        const base = api === "novastack" ? `${upstream.url}/router/v1` : upstream.url;
        const key = upstream.mock()[api].apiKey;
        return run(
          program,
          [
            "run",
            `${process.cwd()}/spec/${api}.openapi.yaml`,
            `--url=${base}`,
            `--header=Authorization: Bearer ${key}`,
            "--seed=1",
            "--max-examples=5",
            "--max-failures=1",
            "--phases=examples,fuzzing",
            `--exclude-checks=${excluded.join(",")}`,
            "--exclude-operation-id=createChatCompletion",
          ],
          { cwd: folder, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 },
        ).then(
          () => false,
          () => true,
        );
      },
      stop: () => Promise.resolve(),
    }),
  };
  return [tool];
}
