// Writes docs/coverage.md from the ledger and the cases.
import { mkdirSync, writeFileSync } from "node:fs";
import { format } from "prettier";

import { clauses } from "../spec/generated/clauses.ts";
import { cases } from "./cases.ts";
import { coveragePage } from "./reports/coverage-page.ts";

mkdirSync("docs", { recursive: true });
writeFileSync("docs/coverage.md", await format(coveragePage(clauses, cases), { parser: "markdown", printWidth: 120 }));
