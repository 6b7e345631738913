import type { components } from "../../spec/generated/novastack.types.ts";

import { novastackError } from "./errors.ts";

type Model = components["schemas"]["Model"];

/** The models that the vendor's samples name. */
export const defaultModels: readonly string[] = ["nova-7b", "deepseek-v4-pro"];

/** A model as the API shows it. */
export function modelInfo(id: string): Model {
  return { id, object: "model", created: 1_767_225_600, owned_by: "novastack" };
}

/** The model with this id; rejected with 404 where there is none. `param` names the field that it came in. */
export function findModel(models: readonly string[], id: string, param: string | null): Model {
  if (models.includes(id)) return modelInfo(id);
  throw novastackError("model_not_found", {
    message: `The model '${id}' does not exist`,
    param,
    explain: `the models are ${models.join(" and ")}; --models or mock.novastack.models sets others`,
  });
}
