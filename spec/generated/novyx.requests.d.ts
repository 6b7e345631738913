// Generated from spec/*.yaml by `npm run spec`. Do not edit.
import type { RequestValidators } from "../operation.ts";
export declare const validators: { readonly [operationId: string]: RequestValidators };
