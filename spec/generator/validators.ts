import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

import type { Document, Parameter, PlacedOperation, Schema } from "./document.ts";

import { namingMembers, placedOperations, pointer, resolve, withMemberNames } from "./document.ts";

/** operationId -> part of the request, or status and content type -> the name of a generated function. */
type Names = Record<string, Record<string, string | Record<string, string>>>;

/** A body that may be larger is large in its form too; its validator is loaded when the first one comes. */
const largeBytes = 1024 * 1024;

/**
 * The ES modules with the request validators of every operation, free of `eval`: by their names below spec/generated. Those
 * of large bodies stand in a module of their own.
 */
export async function requestValidatorModules(api: string, given: Document): Promise<[name: string, text: string][]> {
  const document = withMemberNames(given);
  const rejectsUnknown = document["x-unknown-parameters"] === "rejected";
  const strict = ajvFor(document, { useDefaults: true });
  // What arrives in an address is text: "20" has to become 20 before it can be an integer.
  const coercing = ajvFor(document, { useDefaults: true, coerceTypes: true });
  const names: Names = {};
  const bodies: Record<string, string> = {};
  const large: Record<string, string> = {};
  const addresses: Record<string, string> = {};
  const nameBySchema = new Map<string, string>();
  for (const placed of placedOperations(document)) {
    const id = placed.operation.operationId;
    names[id] = {};
    for (const place of ["path", "query"] as const) {
      const found = placed.parameters.filter((parameter) => parameter.in === place);
      const isClosed = place === "query" && rejectsUnknown;
      if (found.length === 0 && !isClosed) continue;
      const schema = parameterSchema(found, isClosed);
      // Many operations take the same parameters, or none; each set is compiled once.
      const name = nameBySchema.get(JSON.stringify(schema)) ?? `${id}_${place}`;
      if (!addresses[name]) coercing.addSchema(schema, name);
      nameBySchema.set(JSON.stringify(schema), name);
      addresses[name] = name;
      names[id][place] = name;
    }
    const { requestBody } = placed.operation;
    const [content] = Object.entries(requestBody?.content ?? {});
    if (!requestBody || !content) continue;
    const [contentType, { schema }] = content;
    const name = `${id}_body`;
    if (contentType === "multipart/form-data") strict.addSchema(formSchema(resolve(document, schema)), name);
    else strict.addSchema({ $ref: `document${schemaPointer(placed, ["requestBody"], contentType)}` }, name);
    const isLarge = contentType === "application/json" && requestBody["x-max-bytes"] > largeBytes;
    (isLarge ? large : bodies)[isLarge ? id : name] = name;
    names[id][isLarge ? "loadBody" : "body"] = name;
  }
  const largeBodies = Object.fromEntries(Object.values(large).map((name) => [name, name]));
  const largeName = `${api}.large-requests.js`;
  const load = (id: string) => `() => import("./${largeName}").then(({ validators }) => validators.${id})`;
  const loads = Object.fromEntries(Object.keys(large).map((id) => [large[id]!, load(id)]));
  const atOnce = [standaloneCode.default(coercing, addresses), standaloneCode.default(strict, bodies)];
  const modules: [string, string][] = [[`${api}.requests.js`, await bundled(atOnce, names, loads)]];
  if (Object.keys(large).length > 0)
    modules.push([largeName, await bundled([standaloneCode.default(strict, largeBodies)], large)]);
  return modules;
}

/** An ES module with the response validators of every operation, by status and content type. */
export async function responseValidatorModule(document: Document): Promise<string> {
  const ajv = ajvFor(document, {});
  const names: Names = {};
  const functions: Record<string, string> = {};
  // Operations share most of their rejections; each schema is compiled once.
  const nameByTarget = new Map<string, string>();
  for (const placed of placedOperations(document)) {
    const id = placed.operation.operationId;
    names[id] = {};
    for (const [status, response] of Object.entries(placed.operation.responses)) {
      const byType: Record<string, string> = (names[id][status] = {});
      for (const [contentType, { schema }] of Object.entries(resolve(document, response).content ?? {})) {
        const place = response.$ref
          ? `${response.$ref}/content/${contentType.replace("/", "~1")}/schema`
          : schemaPointer(placed, ["responses", status], contentType);
        const target = schema.$ref ?? place;
        const name = nameByTarget.get(target) ?? `response_${nameByTarget.size}`;
        if (!nameByTarget.has(target)) {
          nameByTarget.set(target, name);
          ajv.addSchema({ $ref: `document${target}` }, name);
          functions[name] = name;
        }
        byType[contentType] = name;
      }
    }
  }
  return bundled([standaloneCode.default(ajv, functions)], names);
}

function ajvFor(document: Document, options: { useDefaults?: boolean; coerceTypes?: boolean }): Ajv2020 {
  // The document brings OpenAPI's own keywords (`x-level` and others), which the linter has judged already.
  const ajv = new Ajv2020({ strict: false, code: { source: true, esm: true, lines: true }, ...options });
  addFormats.default(ajv);
  ajv.addFormat("password", true);
  ajv.addSchema(document, "document");
  return ajv;
}

function parameterSchema(parameters: Parameter[], isClosed: boolean): object {
  return namingMembers({
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, absolute(schema)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    ...(isClosed && { additionalProperties: false }),
  });
}

/** The schema of a parsed form, in which a file is an object. */
function formSchema(schema: Schema): object {
  const properties = Object.entries(schema["properties"] as Record<string, Schema>);
  return {
    ...schema,
    properties: Object.fromEntries(
      properties.map(([name, each]) => [name, each["contentMediaType"] ? { type: "object" } : absolute(each)]),
    ),
  };
}

function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')) as object;
}

function schemaPointer({ template, method }: PlacedOperation, steps: string[], contentType: string): string {
  return pointer("paths", template, method, ...steps, "content", contentType, "schema");
}

/** Ajv's standalone code still requires its small run-time; bundling makes the module stand on its own. */
async function bundled(
  sources: string[],
  names: Names | Record<string, string>,
  loads: Record<string, string> = {},
): Promise<string> {
  // Nobody is told where in a schema a keyword stands, and a page would have to load it.
  const parts = sources.map((source, index): [string, string] => [
    `part-${index}`,
    source.replace(/schemaPath:"[^"]*",/g, ""),
  ]);
  const entry = [
    ...parts.map(([name], index) => `import * as part${index} from "${name}";`),
    `const all = { ${parts.map((_, index) => `...part${index}`).join(", ")} };`,
    `export const validators = ${JSON.stringify(names).replace(/:"(\w+)"/g, (_, name: string) => `:${loads[name] ?? `all.${name}`}`)};`,
  ].join("\n");
  const result = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    bundle: true,
    external: ["./*.large-requests.js"],
    // The names of modules stand in the result; they are those below this folder, wherever packages are installed.
    preserveSymlinks: true,
    write: false,
    format: "esm",
    target: "es2022",
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 140,
    legalComments: "none",
    plugins: [
      {
        name: "parts",
        setup(plugin) {
          plugin.onResolve({ filter: /^part-/ }, ({ path }) => ({ path, namespace: "part" }));
          plugin.onLoad({ filter: /.*/, namespace: "part" }, ({ path }) => ({
            contents: new Map(parts).get(path)!,
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  return result.outputFiles[0]!.text;
}
