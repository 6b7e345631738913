import { expect, test } from "vitest";

import type { FieldName, OperationId, TypedStatus } from "../../contracts/http/spec-names.ts";
import type { Rejection } from "../../contracts/model/rule.ts";

// What the gate names of a spec is held against it by the compiler: `npm run typecheck` fails where a line below compiles.
test("a field, an operation, a code or a type that no spec has does not compile", () => {
  const known: FieldName[] = ["new_key", "grace_expires_at", "finish_reason", "param"];
  // @ts-expect-error no schema has it
  const field_: FieldName = "newer_key";
  // @ts-expect-error the name of a schema is no field
  const schema: FieldName = "RotateAnswer";
  // @ts-expect-error no operation has it
  const operation: OperationId = "rotateKeys";
  // @ts-expect-error the spec gives the code another status
  const rejection: Rejection = { status: 403, code: "RATE_LIMITED" };
  // @ts-expect-error the spec gives the type another status
  const typed: TypedStatus = [403, "rate_limit_error"];
  expect([...known, field_, schema, operation, rejection, typed]).toHaveLength(9);
});
