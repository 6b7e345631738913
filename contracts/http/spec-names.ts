import type { components as Novastack } from "../../spec/generated/novastack.types.ts";
import type { operations as novastackOperations } from "../../spec/generated/novastack.operations.ts";
import type { errors as novastackErrors } from "../../spec/generated/novastack.rules.ts";
import type { components as Novyx } from "../../spec/generated/novyx.types.ts";
import type { operations as novyxOperations } from "../../spec/generated/novyx.operations.ts";
import type { errors as novyxErrors } from "../../spec/generated/novyx.rules.ts";

/** A field of some schema of the specs: one that a spec has no more is an error wherever it is read. */
export type FieldName = FieldsIn<Objects<Novyx> | Objects<Novastack>>;

/** An operation of the specs. */
export type OperationId = ((typeof novastackOperations)[number] | (typeof novyxOperations)[number])["id"];

/** What becomes of a Novyx key. */
export type KeyStatus = Novyx["schemas"]["KeyStatus"];

/** A Novyx error that has an answer of its own. */
export type NovyxCode = keyof typeof novyxErrors;

/** The status that a Novyx error comes with. */
export type StatusOf<Code extends NovyxCode> = (typeof novyxErrors)[Code][number];

/** The type of a novastack error, and its code. */
export type ErrorType = keyof typeof novastackErrors;
export type NovastackCode = Novastack["schemas"]["ErrorCode"];

/** Types of novastack errors, each with a status that it comes with. */
export type TypedStatus = {
  [Type in ErrorType]: readonly [status: (typeof novastackErrors)[Type][number], type: Type];
}[ErrorType];

type Objects<Components extends { schemas: object }> = Extract<
  Components["schemas"][keyof Components["schemas"]],
  object
>;

/** The fields of objects, and of what stands in them; names that are no schema's own, as in maps, are none. */
type FieldsIn<Value> = Value extends readonly (infer Item)[]
  ? FieldsIn<Item>
  : Value extends object
    ? { [Name in keyof Value]-?: OwnName<Name> | FieldsIn<Value[Name]> }[keyof Value]
    : never;

type OwnName<Name> = Name extends string ? (string extends Name ? never : Name) : never;
