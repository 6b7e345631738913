import type { CaseResult } from "../results/report.ts";
import type { Paint } from "./paint.ts";

/** Shows on one line of a terminal how far a run is. */
export type Progress = { onCase(result: CaseResult): void; clear(): void };

/** Writes the line with `write`; cut to `columns`, since a line that wraps cannot be taken back. */
export function createProgress(total: number, write: (text: string) => void, columns: number, paint: Paint): Progress {
  let done = 0;
  let failed = 0;
  return {
    onCase({ id, verdict }) {
      done++;
      if (verdict === "failed") failed++;
      const line = `${done}/${total} cases${failed > 0 ? `, ${failed} failed` : ""}  ${id}`;
      write(`\r\u001b[2K${paint.dim(line.slice(0, Math.max(20, columns - 1)))}`);
    },
    clear: () => write("\r\u001b[2K"),
  };
}
