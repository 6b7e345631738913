import type { Change, OperationId } from "../../mocks/misbehaviours/change.ts";
import type { Fields } from "../../mocks/misbehaviours/change-json.ts";
import type { Validator } from "../../spec/operation.ts";

type Repair = (body: Fields) => void;

/** Writes into a body before it is checked, so that one which should be rejected is served as another one. */
export function repairBody(id: OperationId, repair: Repair): Change {
  return ({ novyx, novastack, ...others }) => ({
    ...others,
    novyx: { ...novyx, validators: repairing(novyx.validators, id, repair) },
    novastack: { ...novastack, validators: repairing(novastack.validators, id, repair) },
  });
}

type Validators = { readonly body?: Validator; readonly loadBody?: () => Promise<Validator> };

function repairing<All extends { readonly [id: string]: Validators }>(all: All, id: string, repair: Repair): All {
  const { body, loadBody } = all[id] ?? {};
  if (body) return { ...all, [id]: { ...all[id], body: repaired(body, repair) } };
  if (loadBody) return { ...all, [id]: { ...all[id], loadBody: async () => repaired(await loadBody(), repair) } };
  return all;
}

function repaired(right: Validator, repair: Repair): Validator {
  const check: Validator = (body): body is unknown => {
    if (typeof body === "object" && body !== null) repair(body as Fields);
    const fits = right(body);
    check.errors = right.errors ?? null;
    return fits;
  };
  return check;
}
