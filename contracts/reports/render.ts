import type { ReportFormat } from "../config/config.ts";
import type { Outcome } from "../results/outcome.ts";

import { htmlReport } from "./html.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";

const renderers: Record<ReportFormat, (outcome: Outcome) => string> = {
  json: jsonReport,
  junit: junitReport,
  html: htmlReport,
  markdown: markdownReport,
};

/** The text of a report in a format. */
export function renderReport(format: ReportFormat, outcome: Outcome): string {
  return renderers[format](outcome);
}
