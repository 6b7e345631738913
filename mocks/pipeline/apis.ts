import type { Api } from "./api.ts";

import { baseUrl as controlBaseUrl, operations as controlSpecs } from "../../spec/generated/control.operations.ts";
import { validators as controlValidators } from "../../spec/generated/control.requests.js";
import {
  baseUrl as novastackBaseUrl,
  operations as novastackSpecs,
} from "../../spec/generated/novastack.operations.ts";
import { validators as novastackValidators } from "../../spec/generated/novastack.requests.js";
import { baseUrl as novyxBaseUrl, operations as novyxSpecs } from "../../spec/generated/novyx.operations.ts";
import { validators as novyxValidators } from "../../spec/generated/novyx.requests.js";
import { controlCommonErrors, controlErrors, controlError } from "../control/errors.ts";
import { controlOperations } from "../control/operations.ts";
import { admitNovastack, authenticateNovastack } from "../novastack/authenticate.ts";
import { novastackCommonErrors, novastackErrors, novastackError } from "../novastack/errors.ts";
import { novastackOperations } from "../novastack/operations.ts";
import { authenticateNovyx } from "../novyx/authenticate.ts";
import { loadDisposableDomains } from "../novyx/disposable.ts";
import { limitDetails, novyxCommonErrors, novyxErrors, novyxError } from "../novyx/errors.ts";
import { novyxOperations } from "../novyx/operations.ts";

const novastack: Api = {
  name: "novastack",
  baseUrl: novastackBaseUrl,
  prefix: "/router/v1",
  specs: novastackSpecs,
  validators: novastackValidators,
  handlers: novastackOperations,
  reject: (kind, options) => novastackError(novastackCommonErrors[kind], options),
  rejectWithStatus: (status, _now, options) =>
    novastackError(codeForStatus(novastackErrors, status, "service_unavailable"), { ...options, status }),
  authenticate(world, secret, { permission }, now) {
    const key = authenticateNovastack(world.novastack, secret);
    admitNovastack(world.novastack, key, permission, now);
    return key;
  },
};

const novyx: Api = {
  name: "novyx",
  baseUrl: novyxBaseUrl,
  prefix: "/v1",
  specs: novyxSpecs,
  validators: novyxValidators,
  handlers: novyxOperations,
  prepare: (id) => (id === "signUp" ? loadDisposableDomains() : undefined),
  reject: (kind, options) => novyxError(novyxCommonErrors[kind], options),
  rejectWithStatus: (status, now, options) => {
    // An injected 429 has the fields of a real one.
    const details = status === 429 ? { details: limitDetails(2, 2, now + 60_000) } : {};
    return novyxError(codeForStatus(novyxErrors, status, "SERVICE_UNAVAILABLE"), { ...options, status, ...details });
  },
  authenticate: (world, secret, _spec, now) => authenticateNovyx(world.novyx, secret, now),
};

const control: Api = {
  name: "control",
  baseUrl: controlBaseUrl,
  prefix: "/_mock",
  specs: controlSpecs,
  validators: controlValidators,
  handlers: controlOperations,
  reject: (kind, options) => controlError(controlCommonErrors[kind], options),
  rejectWithStatus: (status, _now, options) =>
    controlError(codeForStatus(controlErrors, status, "INTERNAL_ERROR"), { ...options, status }),
  // Nothing of the control API is secured.
  authenticate: () => undefined,
};

/** The three APIs of one mock. */
export const apis: readonly Api[] = [novastack, novyx, control];

/** The code that an API has for a status; `otherwise` where it has none. */
function codeForStatus<Code extends string>(
  errors: Record<Code, { status: number }>,
  status: number,
  otherwise: Code,
): Code {
  const codes = Object.keys(errors) as Code[];
  return codes.find((code) => errors[code].status === status) ?? otherwise;
}
