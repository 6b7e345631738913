import { alterSuccess } from "./mutant.ts";
import type { Mutant } from "./mutant.ts";
import type { Fields } from "./novastack-changes.ts";

import { models } from "../../mocks/novastack/models.ts";
import {
  changeAnswer,
  changeBodyCheck,
  changeError,
  changeHandler,
  changeSpec,
  set,
  without,
  wrong,
} from "./novastack-changes.ts";

/** Wrong lists of models, and wrong tellings of the account. */
export const modelMutants: readonly Mutant[] = [
  wrong(
    "models.list",
    "models-live-elsewhere",
    "Lists the models under another address.",
    changeSpec("listModels", { path: "/router/v1/model" }),
  ),
  wrong(
    "models.list",
    "models-come-as-html",
    "Answers the list of models as a page.",
    alterSuccess("listModels", () => ({
      status: 200,
      headers: { "content-type": "text/html" },
      body: "<ul><li>nova-7b</ul>",
    })),
  ),
  wrong(
    "models.list",
    "models-are-null",
    "Answers null for the list of models.",
    changeAnswer("listModels", () => null),
  ),
  wrong(
    "models.openai-list",
    "models-in-place-of-data",
    "Puts the models under models, not data.",
    changeAnswer("listModels", ({ data, ...rest }) => ({ ...rest, models: data })),
  ),
  wrong(
    "models.openai-list",
    "entries-are-no-models",
    "Gives the entries of the list the object llm.",
    changeAnswer("listModels", (list) =>
      set(
        list,
        "data",
        (list["data"] as Fields[]).map((model) => set(model, "object", "llm")),
      ),
    ),
  ),
  wrong(
    "models.openai-list",
    "last-model-has-no-id",
    "Leaves the id of the last model out.",
    changeAnswer("listModels", (list) => set(list, "data", [models[0], without({ ...models[1] }, "id")])),
  ),
  wrong(
    "models.get",
    "any-model-is-the-first",
    "Answers the first model whichever is asked for.",
    changeAnswer("getModel", () => models[0]),
  ),
  wrong(
    "models.get",
    "model-in-an-envelope",
    "Puts a model that is looked up into data.",
    changeAnswer("getModel", (model) => ({ object: "model", data: model })),
  ),
  wrong(
    "models.not-found",
    "unknown-model-is-400",
    "Answers 400 to an unknown model.",
    changeError("model_not_found", (error) => error, 400),
  ),
  wrong(
    "models.not-found",
    "unknown-model-has-no-code",
    "Leaves the code of an unknown model null.",
    changeError("model_not_found", (error) => set(error, "code", null)),
  ),
  wrong(
    "models.not-found",
    "unknown-model-answers-a-stream",
    "Streams the answer of the first model where the model is unknown.",
    changeBodyCheck("createChatCompletion", (right) => (body) => right(body) && (replaceModel(body as Fields), true)),
  ),
  wrong(
    "models.not-found",
    "tasks-take-any-model",
    "Creates tasks for models that do not exist.",
    changeHandler("createTask", (right) => (state, asked, call) => {
      const body = { ...asked.body, model: models[0]!.id };
      return right(state, { ...asked, body }, call);
    }),
  ),
  wrong(
    "account.get",
    "account-tells-every-permission",
    "Tells every key that it has all permissions.",
    changeAnswer("getAccount", (account) => set(account, "key.permissions", ["read", "write", "delete"])),
  ),
  wrong(
    "account.get",
    "account-tells-one-permission",
    "Tells a key of the first of its permissions only.",
    changeAnswer("getAccount", (account) => {
      const { permissions } = account["key"] as { permissions: string[] };
      return set(account, "key.permissions", permissions.slice(0, 1));
    }),
  ),
];

function replaceModel(body: Fields): void {
  if (body["stream"] === true && !models.some(({ id }) => id === body["model"])) body["model"] = models[0]!.id;
}
