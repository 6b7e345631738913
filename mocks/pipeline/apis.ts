import type { operations as ControlSpec } from "../../spec/generated/control.types.ts";
import type { operations as NovastackSpec } from "../../spec/generated/novastack.types.ts";
import type { operations as NovyxSpec } from "../../spec/generated/novyx.types.ts";
import type { ControlState } from "../control/state.ts";
import type { NovastackKey, NovastackState } from "../novastack/state.ts";
import type { NovyxKey, NovyxState } from "../novyx/state.ts";
import type { ApiErrorOptions } from "../core/api-error.ts";
import type { Api, ApiDefinition } from "./api.ts";
import type { StruckRequest } from "./api-traits.ts";

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
import { limits } from "../core/limits.ts";
import { controlCommonErrors, controlErrors, controlError } from "../control/errors.ts";
import { controlOperations } from "../control/operations.ts";
import { admitNovastack, authenticateNovastack } from "../novastack/authenticate.ts";
import { novastackCommonErrors, novastackErrors, novastackError } from "../novastack/errors.ts";
import { whyNotOffered } from "../novastack/not-offered.ts";
import { weighChat } from "../novastack/chat/weigh.ts";
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
  weigh(operation, body) {
    if (operation !== "createChatCompletion" || weighChat(body) <= limits.chatText) return;
    throw novastackError("payload_too_large", {
      message: `The request body is larger than ${limits.chatText} characters beside its images, audio and files`,
      explain: "images, audio and files in the parts of messages may be larger, and nothing else",
    });
  },
  stateOf: ({ world }) => world.novastack,
  reject: (kind, options) => novastackError(novastackCommonErrors[kind], options),
  rejectWithStatus: (status, _request, options) =>
    novastackError(...errorForStatus(novastackErrors, status, options, ["invalid_value", "service_unavailable"])),
  authenticate(state, secret, { permission }, now) {
    const key = authenticateNovastack(state, secret);
    admitNovastack(state, key, permission, now);
    return key;
  },
};

const placeCount = rules.limits["signups per IP"].count;
/** What an injected limit on anything else than sign-ups says. */
const requestCount = 60;

/** The fields that a real error of this status has beside its code. */
function novyxDetails(status: number, { now, operation }: StruckRequest, { headers }: ApiErrorOptions) {
  if (status === 403) return { details: { required_tier: "pro", current_tier: "free" } };
  if (status !== 429) return {};
  const resetsAt = now + 1000 * Number(headers?.["retry-after"]);
  if (operation === "signUp") return { details: limitDetails(placeCount, placeCount, resetsAt) };
  return { message: "Too many requests", details: limitDetails(requestCount, requestCount, resetsAt) };
}

const novyx: ApiDefinitions["novyx"] = {
  name: "novyx",
  baseUrl: novyxBaseUrl,
  prefix: "/v1",
  specs: novyxSpecs,
  validators: novyxValidators,
  operations: novyxOperations,
  stateOf: ({ world }) => world.novyx,
  reject: (kind, options) => novyxError(novyxCommonErrors[kind], options),
  rejectWithStatus: (status, request, options) => {
    const usual = errorForStatus(novyxErrors, status, options, ["VALIDATION_ERROR", "SERVICE_UNAVAILABLE"]);
    const [code, more] = usual;
    return novyxError(code, { ...more, ...novyxDetails(status, request, options) });
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
  stateOf: ({ world, sandbox, sandboxes, about, abort }) => ({ world, sandbox, sandboxes, about, abort }),
  reject: (kind, options) => controlError(controlCommonErrors[kind], options),
  rejectWithStatus: (status, _request, options) =>
    controlError(...errorForStatus(controlErrors, status, options, ["VALIDATION_ERROR", "SERVICE_UNAVAILABLE"])),
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

/** The code that an API has for a status; otherwise that of a wrong request or of an outage, in the status's own words. */
function errorForStatus<Code extends string>(
  errors: Record<Code, { status: number }>,
  status: number,
  options: ApiErrorOptions,
  [ofClient, ofServer]: readonly [Code, Code],
): [Code, ApiErrorOptions] {
  const code = (Object.keys(errors) as Code[]).find((each) => errors[each].status === status);
  if (code !== undefined) return [code, { ...options, status }];
  if (status >= 500) return [ofServer, { ...options, status }];
  return [ofClient, { ...options, status, message: phrases[status] ?? "The request was rejected" }];
}

const phrases: Readonly<Record<number, string>> = {
  402: "Payment is required",
  406: "Nothing acceptable can be sent",
  408: "The request took too long",
  409: "The request conflicts with another one",
  410: "What was here is gone",
  412: "A condition of the request does not hold",
  422: "The request cannot be processed",
  423: "What is asked for is locked",
  425: "The request came too early",
  451: "This is not available for legal reasons",
};
