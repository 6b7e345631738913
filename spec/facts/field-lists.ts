import type { Block } from "./block.ts";

import { typePattern } from "./described.ts";

/** What a field is called, and what its type is. */
export const isFieldName = (text: string): boolean => /^[a-z_][\w.[\]]*$/.test(text);
export const isFieldType = (text: string): boolean => new RegExp(`^${typePattern}$`).test(text);

type Field = { name: string; type: string; required: boolean | null; description: string };

/** Blocks in which fields that stand in a list, `email (string, required): The address`, are tables of fields. */
export function withFieldLists(blocks: readonly Block[]): Block[] {
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const fields: Field[] = [];
    for (let field = fieldOf(blocks[at]); field; field = fieldOf(blocks[at + fields.length])) fields.push(field);
    read.push(fields.length > 0 ? tableOf(fields) : blocks[at]!);
    at += Math.max(fields.length, 1) - 1;
  }
  return read;
}

const fieldLine = new RegExp(
  `^([A-Za-z_][\\w.[\\]]*)\\s*(?:\\(|[:,–—-]\\s)\\s*(${typePattern})` +
    "(?:[\\s,;–—-]*\\b(required|optional))?\\s*\\)?\\s*(?:[:.–—-]\\s*(.*))?$",
);

function fieldOf(block: Block | undefined): Field | null {
  if (block?.kind !== "prose" || !block.item) return null;
  const [, name, stated, required, description = ""] = fieldLine.exec(block.text) ?? [];
  if (name === undefined || stated === undefined) return null;
  return { name, type: stated, required: required === undefined ? null : required === "required", description };
}

/** A list that says of any field whether it is required is one of parameters. */
function tableOf(fields: readonly Field[]): Block {
  const areParameters = fields.some(({ required }) => required !== null);
  return {
    kind: "table",
    header: areParameters ? ["Parameter", "Type", "Required", "Description"] : ["Field", "Type", "Description"],
    rows: fields.map(({ name, type: stated, required, description }) => [
      name,
      stated,
      ...(areParameters ? [required === true ? "Yes" : "No"] : []),
      description,
    ]),
  };
}
