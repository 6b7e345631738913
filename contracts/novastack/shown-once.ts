import type { Case } from "../engine/case.ts";

import { succeeded } from "../http/exchange.ts";
import { notServed } from "./ask.ts";
import { firstModelOf } from "./prepared.ts";
import { preparedCase } from "./prepared-case.ts";

/** A key is shown by the console when it is made; no operation of the API shows one. */
export const shownOnceCases: readonly Case[] = [
  preparedCase("novastack.keys.shown-once", async (t, prepared) => {
    const models = await prepared.ask("listModels");
    const body = { model: await prepared.anyModel(), input: "Say hello." };
    const created = await prepared.ask("createTask", { body });
    const task = prepared.note("task", created);
    // Who answers nothing of his own has shown nothing.
    const served = firstModelOf(models) ?? task;
    if (served === undefined && !succeeded(models)) notServed(t, "no key is served here", models);
    if (served === undefined) t.notOffered("neither models nor tasks are served here as they are described");
    const others = (["getAccount", "listTasks", "listFiles"] as const).map((operation) => prepared.ask(operation));
    for (const answer of [models, created, ...(await Promise.all(others))]) {
      const isShown = Object.values(prepared.keys).some((key) => answer.text.includes(key));
      t.check("novastack.keys.shown-once", !isShown, "an answer that shows no key", answer);
    }
  }),
];
