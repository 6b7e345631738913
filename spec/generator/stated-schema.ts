import type { Fact, FactValue } from "../facts/fact.ts";
import type { Document, Schema } from "./document.ts";

import { resolve } from "./document.ts";

/** A field of a schema: where it stands, the list of its values where it has one, and whether it has to be there. */
export type Field = { node: Schema; values: object[]; required: boolean };

/** The field that a path such as `keys[].tier` leads to; undefined where none is. */
export function fieldAt(document: Document, schema: Schema, path: string): Field | undefined {
  const [step = "", ...rest] = path.split(".");
  const name = step.replace(/(?:\[\])+$/, "");
  const owner = membersOf(document, schema).find((each) => name in propertiesOf(each));
  const node = owner && propertiesOf(owner)[name];
  if (!owner || !node) return undefined;
  const required = membersOf(document, schema).some((each) => ((each["required"] ?? []) as string[]).includes(name));
  if (rest.length > 0) {
    const next = resolve(document, node);
    return fieldAt(document, step.endsWith("[]") ? ((next["items"] ?? {}) as Schema) : next, rest.join("."));
  }
  const values = resolve(document, node)["enum"];
  return { node, values: Array.isArray(values) ? [values] : [], required };
}

/** What a field says otherwise than a fact: its type, whether it may be null, its values. */
export function schemaProblems(document: Document, schema: Schema, { is }: Fact, where: string): string[] {
  const own = resolve(document, schema);
  const types = typesOf(document, own);
  const problems: string[] = [];
  const expect = (stated: string, said: string) => {
    if (stated !== said) problems.push(`${where} is ${said}, expected ${stated}`);
  };
  const wanted = is["type"];
  if (wanted !== undefined)
    expect(
      [String(wanted), ...(is["nullable"] === true ? ["null"] : [])].join(" or "),
      types.map((type) => (type === "integer" && wanted === "number" ? "number" : type)).join(" or "),
    );
  if (is["fixed"] !== undefined && !(is["fixed"] === "null" && types.join() === "null"))
    expect(
      `always ${String(is["fixed"])}`,
      own["const"] === undefined ? "not fixed" : `always ${JSON.stringify(own["const"]).replaceAll('"', "")}`,
    );
  if (is["fixed"] === undefined && own["const"] !== undefined)
    problems.push(`${where} is always ${JSON.stringify(own["const"]).replaceAll('"', "")}, which no page states`);
  if (is["values"] !== undefined)
    expect(`one of ${sorted(is["values"])}`, `one of ${sorted((own["enum"] ?? []) as string[])}`);
  return problems;
}

function typesOf(document: Document, schema: Schema): string[] {
  const type = schema["type"];
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type as string[];
  return ((schema["oneOf"] ?? []) as Schema[]).flatMap((each) => typesOf(document, resolve(document, each)));
}

/** A schema with those that it is put together from, or a choice of. */
function membersOf(document: Document, schema: Schema): Schema[] {
  const own = resolve(document, schema);
  const parts = [own["allOf"], own["oneOf"]].flatMap((list) => (list ?? []) as Schema[]);
  return [own, ...parts.flatMap((each) => membersOf(document, each))];
}

const propertiesOf = (schema: Schema) => (schema["properties"] ?? {}) as Record<string, Schema>;
const sorted = (values: FactValue) => [...(values as string[])].sort().join(", ");
