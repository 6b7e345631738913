import type { OperationSpec, RequestBodySpec } from "../operation.ts";
import type { Document, Operation } from "./document.ts";

import { placedOperations } from "./document.ts";

/** The operations table of an API. */
export function operationTable(document: Document): OperationSpec[] {
  const base = new URL(document.servers[0]!.url).pathname.replace(/\/$/, "");
  return placedOperations(document).map(({ template, method, operation }) => ({
    id: operation.operationId,
    method: method.toUpperCase() as OperationSpec["method"],
    path: base + template,
    secured: isSecured(operation.security ?? document.security),
    open: (operation.security ?? document.security).length === 0,
    permission: (operation["x-permission"] as OperationSpec["permission"]) ?? null,
    successStatus: successStatus(operation),
    requestBody: requestBody(operation),
    tags: operation.tags ?? [],
  }));
}

/** Whether there is no way in without a key. An empty requirement among others makes them optional. */
function isSecured(requirements: readonly object[]): boolean {
  return requirements.length > 0 && requirements.every((each) => Object.keys(each).length > 0);
}

/** The names of the fields that hold a secret (`format: password`), wherever they stand in the document. */
export function secretFields(document: Document): string[] {
  const names = new Set<string>();
  const secrets = new Set(
    Object.entries(document.components.schemas)
      .filter(([, schema]) => schema["format"] === "password")
      .map(([name]) => `#/components/schemas/${name}`),
  );
  visit(document, (node) => {
    for (const [name, schema] of Object.entries((node["properties"] ?? {}) as Record<string, Record<string, unknown>>))
      if (schema["format"] === "password" || secrets.has(schema["$ref"] as string)) names.add(name);
  });
  return [...names].sort();
}

function successStatus(operation: Operation): number {
  const found = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
  if (found.length !== 1)
    throw new Error(`${operation.operationId} has ${found.length} success statuses, expected one`);
  return Number(found[0]);
}

function requestBody(operation: Operation): RequestBodySpec | null {
  const body = operation.requestBody;
  if (!body) return null;
  const [contentType] = Object.keys(body.content) as [RequestBodySpec["contentType"]];
  return { contentType, required: body.required ?? false, maxBytes: body["x-max-bytes"] };
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof node !== "object" || node === null) return;
  see(node as Record<string, unknown>);
  for (const child of Object.values(node)) visit(child, see);
}
