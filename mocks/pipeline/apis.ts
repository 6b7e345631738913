import type { operations as ControlSpec } from "../../spec/generated/control.types.ts";
import type { operations as NovastackSpec } from "../../spec/generated/novastack.types.ts";
import type { operations as NovyxSpec } from "../../spec/generated/novyx.types.ts";
import type { ControlState } from "../control/state.ts";
import type { NovastackKey, NovastackState } from "../novastack/state.ts";
import type { NovyxKey, NovyxState } from "../novyx/state.ts";
import type { Api, ApiDefinition } from "./api.ts";

import { baseUrl as controlBaseUrl, operations as controlSpecs } from "../../spec/generated/control.operations.ts";
import { validators as controlValidators } from "../../spec/generated/control.requests.js";
import {
  baseUrl as novastackBaseUrl,
  operations as novastackSpecs,
} from "../../spec/generated/novastack.operations.ts";
import { validators as novastackValidators } from "../../spec/generated/novastack.requests.js";
import { baseUrl as novyxBaseUrl, operations as novyxSpecs } from "../../spec/generated/novyx.operations.ts";
import { rules } from "../../spec/generated/novyx.rules.ts";
import { validators as novyxValidators } from "../../spec/generated/novyx.requests.js";
import { controlCommonErrors, controlErrors, controlError } from "../control/errors.ts";
import { controlOperations } from "../control/operations.ts";
import { admitNovastack, authenticateNovastack } from "../novastack/authenticate.ts";
import { novastackCommonErrors, novastackErrors, novastackError } from "../novastack/errors.ts";
import { whyNotOffered } from "../novastack/not-offered.ts";
import { novastackOperations } from "../novastack/operations.ts";
import { authenticateNovyx } from "../novyx/authenticate.ts";
import { limitDetails, novyxCommonErrors, novyxErrors, novyxError } from "../novyx/errors.ts";
import { novyxOperations } from "../novyx/operations.ts";
import { SnapshotError } from "../sandbox/snapshot.ts";
import { createApi } from "./api.ts";

/** Every API with the types of its spec. */
export type ApiDefinitions = {
  readonly novastack: ApiDefinition<NovastackSpec, NovastackState, NovastackKey>;
  readonly novyx: ApiDefinition<NovyxSpec, NovyxState, NovyxKey>;
  readonly control: ApiDefinition<ControlSpec, ControlState, null>;
};

const novastack: ApiDefinitions["novastack"] = {
  name: "novastack",
  baseUrl: novastackBaseUrl,
  prefix: "/router/v1",
  specs: novastackSpecs,
  validators: novastackValidators,
  operations: novastackOperations,
  whyNotOffered,
  stateOf: ({ world }) => world.novastack,
  reject: (kind, options) => novastackError(novastackCommonErrors[kind], options),
  rejectWithStatus: (status, _now, options) =>
    novastackError(codeForStatus(novastackErrors, status, "service_unavailable"), { ...options, status }),
  authenticate(state, secret, { permission }, now) {
    const key = authenticateNovastack(state, secret);
    admitNovastack(state, key, permission, now);
    return key;
  },
};

const placeCount = rules.limits["signups per IP"].count;

const novyx: ApiDefinitions["novyx"] = {
  name: "novyx",
  baseUrl: novyxBaseUrl,
  prefix: "/v1",
  specs: novyxSpecs,
  validators: novyxValidators,
  operations: novyxOperations,
  stateOf: ({ world }) => world.novyx,
  reject: (kind, options) => novyxError(novyxCommonErrors[kind], options),
  rejectWithStatus: (status, now, options) => {
    // An injected error has the fields of a real one.
    const details =
      status === 429
        ? { details: limitDetails(placeCount, placeCount, now + 60_000) }
        : status === 403
          ? { details: { required_tier: "pro", current_tier: "free" } }
          : {};
    return novyxError(codeForStatus(novyxErrors, status, "SERVICE_UNAVAILABLE"), { ...options, status, ...details });
  },
  authenticate: (state, secret, _spec, now) => authenticateNovyx(state, secret, now),
};

const control: ApiDefinitions["control"] = {
  name: "control",
  baseUrl: controlBaseUrl,
  prefix: "/_mock",
  specs: controlSpecs,
  validators: controlValidators,
  operations: controlOperations,
  stateOf: ({ world, sandbox, sandboxes, version, abort }) => ({ world, sandbox, sandboxes, version, abort }),
  reject: (kind, options) => controlError(controlCommonErrors[kind], options),
  rejectWithStatus: (status, _now, options) =>
    controlError(codeForStatus(controlErrors, status, "SERVICE_UNAVAILABLE"), { ...options, status }),
  translate: (error) =>
    error instanceof SnapshotError ? controlError("VALIDATION_ERROR", { explain: error.message }) : undefined,
  // Nothing of the control API is secured.
  authenticate: () => null,
};

/** The right APIs. */
export const definitions: ApiDefinitions = { novastack, novyx, control };

/** Makes the APIs of a mock; a mock that misbehaves on purpose has other definitions. */
export function createApis({ novastack, novyx, control }: ApiDefinitions = definitions): readonly Api[] {
  return [createApi(novastack), createApi(novyx), createApi(control)];
}

/** The code that an API has for a status; `otherwise` where it has none. */
function codeForStatus<Code extends string>(
  errors: Record<Code, { status: number }>,
  status: number,
  otherwise: Code,
): Code {
  const codes = Object.keys(errors) as Code[];
  return codes.find((code) => errors[code].status === status) ?? otherwise;
}
