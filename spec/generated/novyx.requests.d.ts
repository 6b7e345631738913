// Generated from spec/*.yaml by `npm run spec`. Do not edit.
import type { RequestValidators } from "../operation.ts";
import type { operations } from "./novyx.types.ts";
export declare const validators: { readonly [Id in keyof operations]: RequestValidators<operations[Id]> };
