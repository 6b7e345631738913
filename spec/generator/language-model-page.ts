import type { Document } from "./document.ts";

import { placedOperations } from "./document.ts";

/** A page under docs/. */
export type Guide = { path: string; title: string };

/** `llms.txt`: what a language model needs to use the package, and where the rest stands. */
export function languageModelPage(
  documents: Record<"novastack" | "novyx" | "control", Document>,
  guides: readonly Guide[],
): string {
  const { novastack, novyx, control } = documents;
  return `# novamock

> A stateful mock of the novastack and Novyx APIs, and a contract gate that any real implementation has to pass.

- \`npx novamock\` serves both APIs on http://127.0.0.1:6682 and prints base URLs and keys; \`--json\` prints them as one line.
- In a test: \`import { startMock } from "novamock"\`, then \`const mock = await startMock({ port: 0 })\`, \`mock.clock.advance("24h")\`, \`mock.mailbox.latest(email)\`, \`await mock.close()\`.
- \`npx novamock verify --novyx URL --novastack URL --hooks URL\` judges an implementation. Exit status: 0 passed, 1 failed, 2 wrong usage, 3 unreachable, 4 less verified than required.
- The header \`Novamock-Explain\` of a rejection says why, and what to do.
- Time does not pass by waiting: move it with \`POST /_mock/clock/advance\` and \`{"seconds":86400}\`.

## Novyx

${operationList(novyx)}

## novastack

${operationList(novastack)}

## The mock's own API

${operationList(control)}

## Documents

- [README](README.md): flags, handles, samples
- [SUPPORTED](SUPPORTED.md): what is faithful and what is simplified
- [ARCHITECTURE](ARCHITECTURE.md): how it is built, and a glossary
${guides.map(({ path, title }) => `- [${title}](${path})`).join("\n")}
`;
}

function operationList(document: Document): string {
  const base = new URL(document.servers[0]!.url).pathname.replace(/\/$/, "");
  return placedOperations(document)
    .map(({ template, method, operation }) => `- \`${method.toUpperCase()} ${base}${template}\`: ${operation.summary}`)
    .join("\n");
}
