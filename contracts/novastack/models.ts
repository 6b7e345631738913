import type { Case } from "../engine/case.ts";

import { field, isObject, isString, succeeded, summary } from "../http/exchange.ts";
import { preparedCase } from "./prepared-case.ts";

/** The list of models and its entries. */
export const modelCases: readonly Case[] = [
  preparedCase("novastack.models.list", async (t, prepared) => {
    const answer = await prepared.ask("listModels");
    const isList = succeeded(answer) && typeof answer.json === "object" && answer.json !== null;
    t.check("novastack.models.list", isList, "a 2xx with the models as JSON", answer);
  }),
  preparedCase("novastack.models.openai-list", async (t, prepared) => {
    const answer = await prepared.ask("listModels");
    const { json } = answer;
    if (!succeeded(answer) || typeof json !== "object" || json === null)
      return t.unverified(`GET /models gives no list: ${summary(answer)}`);
    const data = field(json, "data");
    const isList = field(json, "object") === "list" && Array.isArray(data);
    const clause = "novastack.models.openai-list";
    if (!t.check(clause, isList, 'an object "list" with an array data', answer)) return;
    const areModels = (data as unknown[]).every(isModel);
    t.check(clause, areModels, 'every entry of data to be an object "model" with an id', answer);
  }),
  preparedCase("novastack.models.get", async (t, prepared) => {
    const listed = await prepared.ask("listModels");
    const data = field(listed.json, "data");
    const models = Array.isArray(data) ? data.filter(isModel) : [];
    if (models.length === 0) t.unverified(`GET /models names no model: ${summary(listed)}`);
    // The first and the last few stand for all where there are hundreds.
    for (const { id } of [...models.slice(0, 2), ...models.slice(2).slice(-2)]) {
      const answer = await prepared.ask("getModel", { path: { model_id: id } });
      const isSame = succeeded(answer) && isModel(answer.json) && answer.json.id === id;
      t.check("novastack.models.get", isSame, `the model ${id} of the list`, answer);
    }
  }),
];

function isModel(value: unknown): value is { id: string } {
  return isObject(value) && value["object"] === "model" && isString(value["id"]) && value["id"] !== "";
}
