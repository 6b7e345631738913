/** A JSON Schema as far as the mock reads it: nothing in it is malformed, and nothing else is in it. */
export type Schema = false | SchemaObject;
export type SchemaObject = Keywords<"$ref" | "pattern" | "format", string> &
  Keywords<"minLength" | "maxLength" | "minItems" | "maxItems" | "multipleOf", number> &
  Keywords<"minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum", number> &
  Keywords<"const" | "default" | "examples", unknown> & {
    readonly type?: string | readonly string[];
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, Schema>>;
  } & { readonly [Name in "items" | "additionalProperties" | "propertyNames"]?: Schema } & {
    readonly [Name in "anyOf" | "allOf" | "prefixItems"]?: readonly Schema[];
  };
type Keywords<Name extends string, Value> = { readonly [Each in Name]?: Value };

/** Each part of a schema by what a `$ref` calls it; the whole is `#`. */
export type SchemaParts = ReadonlyMap<string, Schema>;

/** Makes the error of a problem that somebody's schema has. */
export type Reject = (problem: string) => Error;

/** How many schemas, those inside others included, a request may still bring. */
type Allowance = { parts: number };

/** What a keyword says, where `read` reads a schema in it; undefined where it has not the form that it needs. */
type Reader = (value: unknown, read: (part: unknown, key?: string | number) => Schema) => unknown;

/** Characters of a part's address, which bound how deep it is too. */
const longestAddress = 2_000;
const types: readonly unknown[] = "string number integer boolean object array null".split(" ");
const readers = new Map(
  Object.entries<Reader>({
    "items additionalProperties propertyNames": (value, read) => read(value),
    "anyOf oneOf allOf prefixItems": (value, read) => filled(value)?.map((part, index) => read(part, index)),
    "properties $defs definitions": (value, read) =>
      isRecord(value)
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, read(part, key)]))
        : undefined,
    // One value is enough, and null is the least telling.
    enum: (value) => filled(value)?.reduce((found, each) => found ?? each),
    "const default examples": (value) => value,
    type: only((value) => [value].flat().length > 0 && [value].flat().every((each) => types.includes(each))),
    "$ref pattern format": only(isText),
    required: only((value) => Array.isArray(value) && value.every(isText)),
    "minLength maxLength minItems maxItems": only((value) => Number.isInteger(value) && Number(value) >= 0),
    "minimum maximum exclusiveMinimum exclusiveMaximum": only(Number.isFinite),
    multipleOf: only((value) => Number.isFinite(value) && Number(value) > 0),
  }).flatMap(([keywords, reader]) => keywords.split(" ").map((keyword) => [keyword, reader])),
);
/** What is kept under another name: each says enough of the same for a sample. */
const aliases = new Map(Object.entries({ oneOf: "anyOf", enum: "const" }));
/** Under `strict` OpenAI refuses these; common libraries write them without it. */
const loose = "oneOf allOf prefixItems propertyNames".split(" ");
const annotations = "title description deprecated discriminator $schema $id $comment".split(" ");
const strictFormats = "date-time time date duration email hostname ipv4 ipv6 uuid".split(" ");

/** Reads a schema; rejects one that is malformed, and under `strict` one that OpenAI does not take. */
export function readSchema(given: unknown, isStrict: boolean, allowance: Allowance, reject: Reject): SchemaParts {
  const parts = new Map<string, Schema>();
  const references: { ref: string; at: string }[] = [];
  const problem = (text: string, at: string) => reject(`at ${at.slice(0, 300)}, ${text}`);

  function readPart(given: unknown, at: string): Schema {
    allowance.parts -= 1;
    if (allowance.parts < 0) throw problem("the request's schemas have too many parts", at);
    if (at.length > longestAddress) throw problem("it is nested too deeply", at);
    if (typeof given !== "boolean" && !isRecord(given)) throw problem("a schema has to be an object or a boolean", at);
    const schema = typeof given === "boolean" ? given && {} : readKeywords(given, at);
    parts.set(at, schema);
    return schema;
  }

  function readKeywords(given: object, at: string): SchemaObject {
    const kept: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(given)) {
      // A tuple of draft 7.
      const known = keyword === "items" && Array.isArray(value) ? "prefixItems" : keyword;
      const reader = readers.get(known);
      if (isStrict && (reader ? loose.includes(known) : !annotations.includes(known)))
        throw problem(`'${shorten(keyword)}' is not permitted under strict`, at);
      const place = `${at}/${keyword}`;
      const said = reader?.(value, (part, key) =>
        readPart(part, key === undefined ? place : `${place}/${escape(key)}`),
      );
      if (reader && said === undefined) throw problem(`'${keyword}' has not the form that it needs`, at);
      if (reader) kept[aliases.get(known) ?? known] = said;
    }
    const schema: SchemaObject = kept;
    const fault = isStrict ? findStrictProblem(schema, at === "#") : undefined;
    if (fault !== undefined) throw problem(fault, at);
    if (schema.$ref !== undefined) references.push({ ref: schema.$ref, at });
    return schema;
  }

  readPart(given, "#");
  for (const { ref, at } of references)
    if (!parts.has(ref)) throw problem(`'${shorten(ref)}' leads to no schema in it`, at);
  return parts;
}

function findStrictProblem(schema: SchemaObject, isRoot: boolean): string | undefined {
  const { type, format = "", properties, required, additionalProperties } = schema;
  const isObject = [type].flat().includes("object") || properties !== undefined;
  if (isRoot && (schema.anyOf || !(isObject || "$ref" in schema))) return "strict needs an object, and no anyOf";
  if (format !== "" && !strictFormats.includes(format)) return `strict takes no format '${shorten(format)}'`;
  if (!isObject) return undefined;
  if (additionalProperties !== false) return "strict needs 'additionalProperties': false";
  const names = new Set(required);
  const missing = Object.keys(properties ?? {}).find((name) => !names.has(name));
  if (missing === undefined) return undefined;
  return `strict needs every property in 'required', and '${shorten(missing)}' is not`;
}

/** A reader of what has a form. */
function only(fits: (value: unknown) => boolean): Reader {
  return (value) => (fits(value) ? value : undefined);
}

function filled(value: unknown): unknown[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const escape = (key: string | number) => String(key).replaceAll("~", "~0").replaceAll("/", "~1");
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
