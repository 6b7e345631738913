import { novastackError } from "../errors.ts";

/** A JSON Schema whose keywords, as far as the mock reads them, have the form that they need. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = Keywords<"$ref" | "pattern" | "format", string> &
  Keywords<"minLength" | "maxLength" | "minItems" | "maxItems" | "multipleOf", number> &
  Keywords<"minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum", number> &
  Keywords<"const" | "default" | "examples", unknown> & {
    readonly type?: string | readonly string[];
    readonly enum?: readonly unknown[];
    readonly anyOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
    readonly allOf?: readonly Schema[];
    readonly prefixItems?: readonly Schema[];
    readonly items?: Schema | readonly Schema[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
    readonly additionalProperties?: Schema;
    readonly propertyNames?: Schema;
  };
type Keywords<Name extends string, Value> = { readonly [Each in Name]?: Value };

/** A schema of a request: the parameter it came in, what OpenAI's messages call it, and whether it is held to the subset. */
export type SchemaSource = { schema: unknown; param: string; title: string; isStrict: boolean };

/** How many schemas, those inside others included, a request may still bring. */
export type Allowance = { parts: number };

/** What a keyword has to be; `holds` tells whether it has schemas in it, and where. */
type Form = { expected: string; fits: (value: unknown) => boolean; holds?: "schemas" | "named" };

const deepest = 100;
const types = "string number integer boolean object array null".split(" ");
const strictFormats = "date-time time date duration email hostname ipv4 ipv6 uuid".split(" ");
const annotations = "title description default examples deprecated discriminator $schema $id $comment".split(" ");

const number: Form = { expected: "a number", fits: Number.isFinite };
const text: Form = { expected: "a text", fits: (value) => typeof value === "string" };
const one: Form = {
  expected: "a schema",
  fits: (value) => typeof value === "boolean" || isRecord(value),
  holds: "schemas",
};
const some: Form = {
  expected: "a list of schemas",
  fits: (value) => isFilled(value) && value.every(one.fits),
  holds: "schemas",
};

/** What OpenAI takes under `strict`. */
const subset = forms([
  ["type", { expected: `one of ${types.join(", ")}, or a list of them`, fits: isType }],
  [
    "properties $defs definitions",
    {
      expected: "schemas by name",
      fits: (value) => isRecord(value) && Object.values(value).every(one.fits),
      holds: "named",
    },
  ],
  ["required", { expected: "a list of names", fits: (value) => Array.isArray(value) && value.every(text.fits) }],
  ["items additionalProperties", one],
  ["anyOf", some],
  ["enum", { expected: "a list of values", fits: isFilled }],
  ["const", { expected: "a value", fits: () => true }],
  ["$ref pattern format", text],
  [
    "minLength maxLength minItems maxItems",
    { expected: "a whole number from 0", fits: (value) => Number.isInteger(value) && Number(value) >= 0 },
  ],
  ["minimum maximum exclusiveMinimum exclusiveMaximum", number],
  ["multipleOf", { expected: "a number above 0", fits: (value) => number.fits(value) && Number(value) > 0 }],
]);
/** What it refuses then, and the mock reads otherwise, since common libraries write it. */
const beyond = forms([
  ["oneOf allOf prefixItems", some],
  ["propertyNames", one],
  ["items", { ...one, fits: (value) => one.fits(value) || some.fits(value) }],
]);

/** Rejects a schema that is malformed, and under `strict` one that OpenAI does not take. */
export function checkSchema({ schema, param, title, isStrict }: SchemaSource, allowance: Allowance): Schema {
  const known = new Set<unknown>();
  const references: { ref: string; path: string[] }[] = [];
  const isKnown = (value: unknown): value is Schema => typeof value === "boolean" || known.has(value);
  const path: string[] = [];
  const reject = (problem: string, at: string[] = path) =>
    novastackError("invalid_value", {
      message: `Invalid schema for ${title}: at ${["#", ...at].join("/").slice(0, 300)}, ${problem}.`,
      param,
      explain: "OpenAI refuses such a schema too; without strict it takes any that is well-formed",
    });

  function check(value: unknown): void {
    allowance.parts -= 1;
    if (allowance.parts < 0) throw reject("the request's schemas have too many parts");
    if (!isRecord(value)) return;
    if (path.length > deepest) throw reject("it is nested too deeply");
    known.add(value);
    for (const [keyword, member] of Object.entries(value)) {
      const form = (isStrict ? undefined : beyond.get(keyword)) ?? subset.get(keyword);
      if (form && !form.fits(member)) throw reject(`'${keyword}' is not ${form.expected}`);
      if (isStrict && !form && !annotations.includes(keyword))
        throw reject(`'${show(keyword)}' is not permitted under strict`);
      if (!form?.holds) continue;
      path.push(keyword);
      if (form.holds === "schemas" && isRecord(member)) check(member);
      else
        for (const [key, part] of Object.entries(Object(member))) {
          path.push(show(key).replaceAll("~", "~0").replaceAll("/", "~1"));
          check(part);
          path.pop();
        }
      path.pop();
    }
    const problem = isStrict ? findStrictProblem(value, path.length === 0) : undefined;
    if (problem) throw reject(problem);
    if (typeof value["$ref"] === "string") references.push({ ref: value["$ref"], path: [...path] });
  }
  check(schema);
  for (const { ref, path } of references)
    if (!isKnown(resolve(schema, ref))) throw reject(`'${show(ref)}' leads to no schema in it`, path);
  if (isKnown(schema)) return schema;
  throw reject("it is not a schema");
}

/** What a `$ref` leads to in the document; undefined where that is nothing. */
export function resolve(document: unknown, ref: string): unknown {
  const [start, ...keys] = ref.split("/");
  return keys.reduce<unknown>(
    (value, key) => {
      const name = decode(key).replaceAll("~1", "/").replaceAll("~0", "~");
      return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
    },
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

function forms(entries: [keywords: string, form: Form][]): ReadonlyMap<string, Form> {
  return new Map(entries.flatMap(([keywords, form]) => keywords.split(" ").map((keyword) => [keyword, form] as const)));
}

function isType(value: unknown): boolean {
  const isOne = (each: unknown) => typeof each === "string" && types.includes(each);
  return isFilled(value) ? value.every(isOne) : isOne(value);
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

const show = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
