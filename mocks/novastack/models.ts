import type { components } from "../../spec/generated/novastack.types.ts";

import { novastackError } from "./errors.ts";

type Model = components["schemas"]["Model"];

/** The models that the vendor's samples name. */
export const models: readonly Model[] = ["nova-7b", "deepseek-v4-pro"].map((id) => ({
  id,
  object: "model",
  created: 1_767_225_600,
  owned_by: "novastack",
}));

const byId = new Map(models.map((model) => [model.id, model]));

/** The model with this id; rejected with 404 where there is none. `param` names the field that it came in. */
export function findModel(id: string, param: string | null): Model {
  const model = byId.get(id);
  if (model) return model;
  throw novastackError("model_not_found", {
    message: `The model '${id}' does not exist`,
    param,
    explain: `the models are ${[...byId.keys()].join(" and ")}`,
  });
}
