/** A JSON Schema whose keywords, as far as the mock reads them, have the form that they need. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = Keywords<"$ref" | "pattern" | "format", string> &
  Keywords<"minLength" | "maxLength" | "minItems" | "maxItems" | "multipleOf", number> &
  Keywords<"minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum", number> &
  Keywords<"const" | "default" | "examples", unknown> & {
    readonly type?: string | readonly string[];
    readonly required?: readonly string[];
    readonly enum?: readonly unknown[];
    readonly items?: Schema | readonly Schema[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: Schema;
    readonly propertyNames?: Schema;
  } & { readonly [Name in "anyOf" | "oneOf" | "allOf" | "prefixItems"]?: readonly Schema[] };
type Keywords<Name extends string, Value> = { readonly [Each in Name]?: Value };

/** A whole schema, and what each `$ref` in it leads to. */
export type ReadSchema = { readonly root: Schema; readonly targets: ReadonlyMap<string, Schema> };

/** A schema that is malformed, is not of OpenAI's subset, or has no value of a reasonable size; the message says where. */
export class UnusableSchema extends Error {
  override readonly name = "UnusableSchema";
}

const deepest = 100;
const types = "string number integer boolean object array null".split(" ");
const strictFormats = "date-time time date duration email hostname ipv4 ipv6 uuid".split(" ");
const annotations = "title description default examples deprecated discriminator $schema $id $comment".split(" ");

/** What OpenAI takes under `strict`, and the form that it needs. */
const subset = forms({
  type: isType,
  "$ref pattern format": (value) => typeof value === "string",
  "properties $defs definitions": isSchemaMap,
  "items additionalProperties": isSchema,
  anyOf: isSchemas,
  required: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  enum: (value) => Array.isArray(value) && value.length > 0,
  const: () => true,
  "minLength maxLength minItems maxItems": (value) => Number.isInteger(value) && Number(value) >= 0,
  "minimum maximum exclusiveMinimum exclusiveMaximum": Number.isFinite,
  multipleOf: (value) => Number.isFinite(value) && Number(value) > 0,
});
/** What it refuses then, and the mock reads otherwise, since common libraries write it. */
const beyond = forms({
  "oneOf allOf prefixItems": isSchemas,
  propertyNames: isSchema,
  items: isSchemaOrSchemas,
});

/**
 * Reads a schema that came with a request; `allowance.parts` is how many schemas, those inside others included, the
 * request may still bring.
 *
 * @throws UnusableSchema where it is malformed, and under `strict` where OpenAI does not take it
 */
export function readSchema(schema: unknown, isStrict: boolean, allowance: { parts: number }): ReadSchema {
  const known = new Set<unknown>();
  const references: { ref: string; at: string }[] = [];
  const reject = (problem: string, at: string) => new UnusableSchema(`at ${at.slice(0, 300)}, ${problem}`);

  function check(value: unknown, at: string, depth: number): void {
    allowance.parts -= 1;
    if (allowance.parts < 0) throw reject("the request's schemas have too many parts", at);
    if (depth > deepest) throw reject("it is nested too deeply", at);
    if (!isRecord(value)) return;
    known.add(value);
    for (const [keyword, member] of Object.entries(value)) {
      const fits = (isStrict ? undefined : beyond.get(keyword)) ?? subset.get(keyword);
      if (isStrict && !fits && !annotations.includes(keyword))
        throw reject(`'${show(keyword)}' is not permitted under strict`, at);
      if (fits && !fits(member)) throw reject(`'${keyword}' has not the form that it needs`, at);
      if (fits === isSchema || (fits === isSchemaOrSchemas && isSchema(member)))
        check(member, `${at}/${keyword}`, depth + 1);
      else if (fits === isSchemas || fits === isSchemaMap || fits === isSchemaOrSchemas)
        for (const [key, part] of Object.entries(Object(member)))
          check(part, `${at}/${keyword}/${show(key).replaceAll("~", "~0").replaceAll("/", "~1")}`, depth + 1);
    }
    const problem = isStrict ? findStrictProblem(value, depth === 0) : undefined;
    if (problem) throw reject(problem, at);
    if (typeof value["$ref"] === "string") references.push({ ref: value["$ref"], at });
  }
  check(schema, "#", 0);
  const isKnown = (value: unknown): value is Schema => typeof value === "boolean" || known.has(value);
  const targets = new Map<string, Schema>();
  for (const { ref, at } of references) {
    const target = targets.get(ref) ?? resolve(schema, ref);
    if (!isKnown(target)) throw reject(`'${show(ref)}' leads to no schema in it`, at);
    targets.set(ref, target);
  }
  return { root: isKnown(schema) ? schema : true, targets };
}

function resolve(document: unknown, ref: string): unknown {
  const [start, ...keys] = ref.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    start === "#" ? document : undefined,
  );
}

function findStrictProblem(schema: Record<string, unknown>, isRoot: boolean): string | undefined {
  const { format, type, properties = {}, required } = schema;
  const isObject = [type].flat().includes("object") || "properties" in schema;
  if (isRoot && ("anyOf" in schema || !(isObject || "$ref" in schema))) return "strict needs an object, and no anyOf";
  if (typeof format === "string" && !strictFormats.includes(format)) return `strict takes no format '${show(format)}'`;
  if (!isObject) return undefined;
  if (schema["additionalProperties"] !== false) return "strict needs 'additionalProperties': false";
  const names = new Set(Array.isArray(required) ? required : []);
  const missing = Object.keys(Object(properties)).find((name) => !names.has(name));
  return missing === undefined ? undefined : `strict needs every property in 'required', and '${show(missing)}' is not`;
}

function forms(table: Record<string, (value: unknown) => boolean>) {
  return new Map(
    Object.entries(table).flatMap(([names, fits]) => names.split(" ").map((name) => [name, fits] as const)),
  );
}

function isType(value: unknown): boolean {
  return [value].flat().length > 0 && [value].flat().every((each) => typeof each === "string" && types.includes(each));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSchema(value: unknown): boolean {
  return typeof value === "boolean" || isRecord(value);
}

function isSchemas(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isSchema);
}

function isSchemaOrSchemas(value: unknown): boolean {
  return isSchema(value) || isSchemas(value);
}

function isSchemaMap(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isSchema);
}

const show = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
