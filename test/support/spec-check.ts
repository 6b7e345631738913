import type { ResponseValidators } from "../../spec/operation.ts";

import { operations as controlOperations } from "../../spec/generated/control.operations.ts";
import { validators as controlResponses } from "../../spec/generated/control.responses.js";
import { operations as novastackOperations } from "../../spec/generated/novastack.operations.ts";
import { validators as novastackResponses } from "../../spec/generated/novastack.responses.js";
import { operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import { validators as novyxResponses } from "../../spec/generated/novyx.responses.js";

const operations = [
  ...novastackOperations.map((spec) => ({ ...spec, responses: novastackResponses[spec.id]! })),
  ...novyxOperations.map((spec) => ({ ...spec, responses: novyxResponses[spec.id]! })),
  ...controlOperations.map((spec) => ({ ...spec, responses: controlResponses[spec.id]! })),
].map(({ id, method, path, responses }) => ({ id, method, responses, pattern: templatePattern(path) }));

/** Throws where a response does not fit the spec of its operation: an undeclared status, type or body. */
export async function check(
  input: Request | URL | string,
  init: RequestInit | undefined,
  response: Response,
): Promise<void> {
  const method = init?.method ?? (input instanceof Request ? input.method : "GET");
  const path = new URL(input instanceof Request ? input.url : input, "http://localhost").pathname.replace(
    /^\/~[^/]+/,
    "",
  );
  for (const operation of operations) {
    if (operation.method !== method || !operation.pattern.test(path)) continue;
    // It only ends with the mock; whoever reads it checks its events.
    if (operation.id === "followEvents" && response.ok) continue;
    await checkAgainst(operation.responses, `${method} ${path}`, response.clone());
  }
}

async function checkAgainst(declared: ResponseValidators, where: string, response: Response): Promise<void> {
  const byType = declared[response.status] ?? declared["default"];
  if (!byType) throw new Error(`${where} answered ${response.status}, which the spec does not declare`);
  const type = response.headers.get("content-type")?.split(";")[0] ?? null;
  if (type === null && Object.keys(byType).length === 0) return;
  const validator = type === null ? undefined : byType[type];
  if (!validator) throw new Error(`${where} answered ${response.status} as ${type}, which the spec does not declare`);
  if (type === "application/octet-stream") return;
  const text = await response.text();
  const values =
    type === "text/event-stream"
      ? text.split("\n\n").flatMap((event) => (event.startsWith("data: {") ? [event.slice(6)] : []))
      : [text];
  for (const value of values)
    if (!validator(JSON.parse(value)))
      throw new Error(`${where} answered ${response.status} ${value}: ${JSON.stringify(validator.errors)}`);
}

function templatePattern(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`);
}
