import type { Case } from "../engine/case.ts";

import { field, succeeded } from "../http/exchange.ts";
import { isListed } from "./listing.ts";
import { preparedCase } from "./prepared-case.ts";

const input = "Say hello to Zoë, on two lines:\nhere.";

/** The life of a task. */
export const taskCases: readonly Case[] = [
  preparedCase("novastack.tasks.create", async (t, prepared) => {
    const ids = new Set<string>();
    for (const nth of ["first", "second"]) {
      const answer = await prepared.ask("createTask", { body: { model: await prepared.model(), input } });
      const id = prepared.note("task", answer);
      const isNew = id !== undefined && !ids.has(id) && field(answer.json, "input") === input;
      t.check("novastack.tasks.create", isNew, `the ${nth} task to have an id of its own and its input`, answer);
      if (id !== undefined) ids.add(id);
    }
  }),
  preparedCase("novastack.tasks.list", async (t, prepared) => {
    for (const id of [await prepared.task(), await prepared.task()]) {
      const found = await isListed(t, prepared, "listTasks", id);
      t.check("novastack.tasks.list", found, `GET /tasks to list ${id}`, "a list without it");
    }
  }),
  preparedCase("novastack.tasks.get", async (t, prepared) => {
    for (const id of [await prepared.task(input), await prepared.task(input)]) {
      const answer = await prepared.ask("getTask", { path: { task_id: id } });
      const isSame = succeeded(answer) && field(answer.json, "id") === id && field(answer.json, "input") === input;
      t.check("novastack.tasks.get", isSame, `the task ${id}`, answer);
    }
  }),
];
