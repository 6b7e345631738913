import type { Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Prepared } from "./prepared.ts";

import { rejected, succeeded, summary } from "../http/exchange.ts";
import { isAbsent, notServed } from "./ask.ts";
import { listedOf } from "./listing.ts";
import { preparedCase } from "./prepared-case.ts";
import { fileForm } from "./prepared.ts";

/** Tasks or files: how they are made, read, listed and deleted. */
type Kind = {
  readonly name: "task" | "file";
  readonly clause: string;
  readonly list: "listTasks" | "listFiles";
  readonly reads: readonly string[];
  readonly remove: string;
  readonly make: (prepared: Prepared) => Promise<Exchange>;
  readonly path: (id: string) => Record<string, string>;
};

const kinds: readonly Kind[] = [
  {
    name: "task",
    clause: "novastack.tasks.delete",
    list: "listTasks",
    reads: ["getTask"],
    remove: "deleteTask",
    make: async (prepared) =>
      prepared.ask("createTask", { body: { model: await prepared.model(), input: "Say hello." } }),
    path: (id) => ({ task_id: id }),
  },
  {
    name: "file",
    clause: "novastack.files.delete",
    list: "listFiles",
    reads: ["getFile", "getFileContent"],
    remove: "deleteFile",
    make: (prepared) => prepared.ask("uploadFile", { form: fileForm("Hello!") }),
    path: (id) => ({ file_id: id }),
  },
];

/** What is deleted is gone from wherever it could be seen, stays gone, and nothing else goes with it. */
export const deletionCases: readonly Case[] = kinds.map((kind) =>
  preparedCase(kind.clause, async (t, prepared) => {
    const ids = await makeAtOnce(t, prepared, kind);
    const gone = new Set<string>();
    const hasList = !isAbsent(await prepared.ask(kind.list));
    for (const id of [ids[1]!, ids[2]!]) {
      const deleted = await prepared.ask(kind.remove, { path: kind.path(id) });
      if (isAbsent(deleted)) notServed(t, `the ${kind.name} cannot be deleted`, deleted);
      if (!t.check(kind.clause, succeeded(deleted), "a 2xx for the deletion", deleted)) return;
      gone.add(id);
      await checkWhatIsThere(t, prepared, kind, ids, gone, hasList);
    }
    const later = prepared.note(kind.name, await kind.make(prepared));
    if (later !== undefined) await checkWhatIsThere(t, prepared, kind, [...ids, later], gone, hasList);
  }),
);

/** Several that were made at the same time, each of which can be looked up. */
async function makeAtOnce(t: Scenario, prepared: Prepared, kind: Kind): Promise<string[]> {
  const made = await Promise.all(Array.from({ length: 4 }, () => kind.make(prepared)));
  const ids = made.map((answer) => prepared.note(kind.name, answer)).filter((id) => id !== undefined);
  const [first] = made;
  if (first && ids.length < made.length) notServed(t, `no ${kind.name} can be made`, first);
  t.check(kind.clause, new Set(ids).size === ids.length, `each ${kind.name} to have an id of its own`, ids.join(", "));
  for (const id of ids) {
    const found = await prepared.ask(kind.reads[0]!, { path: kind.path(id) });
    // Where one is found, each of them has to be.
    if (!succeeded(found) && id === ids[0]) notServed(t, `the ${kind.name} cannot be looked up`, found);
    t.check(kind.clause, succeeded(found), `a ${kind.name} that nobody deleted to be found`, found);
  }
  return ids;
}

async function checkWhatIsThere(
  t: Scenario,
  prepared: Prepared,
  kind: Kind,
  ids: readonly string[],
  gone: ReadonlySet<string>,
  hasList: boolean,
): Promise<void> {
  const { name, clause, list, reads, path } = kind;
  for (const id of ids) {
    const isGone = gone.has(id);
    const expected = isGone ? `the deleted ${name} to be gone` : `another ${name} to be left alone`;
    for (const read of isGone ? reads : reads.slice(0, 1)) {
      const found = await prepared.ask(read, { path: path(id) });
      if (found.problem !== null) t.unverified(`the ${name} cannot be looked up: ${summary(found)}`);
      t.check(clause, isGone ? rejected(found) : succeeded(found), expected, found);
    }
  }
  if (!hasList) return;
  const listed = await listedOf(t, prepared, list, ids);
  for (const id of ids) {
    const isGone = gone.has(id);
    const expected = isGone ? `the list not to show the deleted ${name}` : `the list to show each other ${name}`;
    t.check(clause, listed.has(id) !== isGone, `${expected}, ${id}`, `a list of ${[...listed].join(", ") || "none"}`);
  }
}
