import type { Failure } from "../results/report.ts";

import { curlLine } from "./curl.ts";
import { exchangeText } from "./exchange-text.ts";

/** A failure on one line. */
export function failureLine({ clause, expected, received }: Failure): string {
  return `${clause}: expected ${expected}; received ${received}`;
}

/** Failures with the exchanges that show them, and the lines that repeat those. */
export function failuresText(failures: readonly Failure[]): string {
  return failures
    .map((failure) => {
      const { exchange, story = [] } = failure;
      const told = story.length === 0 ? [] : [["Step by step:", ...story].join("\n")];
      return [failureLine(failure), ...told, ...(exchange ? [exchangeText(exchange), curlLine(exchange)] : [])].join(
        "\n\n",
      );
    })
    .join("\n\n");
}
