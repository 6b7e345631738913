/** A JSON Schema that is known to be well-formed, in the keywords that a sample or its check needs. */
export type Schema = boolean | SchemaObject;

/** The keywords of a schema that is not just true or false. */
export type SchemaObject = {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: Schema;
  propertyNames?: Schema;
  unevaluatedProperties?: Schema;
  dependentSchemas?: Record<string, Schema>;
  dependentRequired?: Record<string, string[]>;
  required?: string[];
  minProperties?: number;
  maxProperties?: number;
  items?: Schema;
  prefixItems?: Schema[];
  contains?: Schema;
  unevaluatedItems?: Schema;
  minContains?: number;
  maxContains?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  $defs?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
};

/** A schema that cannot be sampled; the message says where and why. */
export class UnusableSchema extends Error {
  override readonly name = "UnusableSchema";
}

/** Whether a value is an object that is no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
