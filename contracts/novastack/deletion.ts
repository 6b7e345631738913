import type { Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";
import type { Prepared } from "./prepared.ts";

import { unlessUnverified } from "../engine/case.ts";
import { rejected, succeeded, summary } from "../http/exchange.ts";
import { ask, isAbsent, notServed } from "./ask.ts";
import { listedOf } from "./listing.ts";
import { preparedCase } from "./prepared-case.ts";
import { fileForm } from "./prepared.ts";

/** Tasks or files: how they are made, read, listed and deleted. */
type Kind = {
  readonly name: "task" | "file";
  readonly clause: string;
  readonly list: "listTasks" | "listFiles";
  readonly reads: readonly OperationId[];
  readonly remove: OperationId;
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
export const deletionCases: readonly Case[] = kinds.map((kind) => ({
  ...preparedCase(kind.clause, async (t, prepared) => {
    const ids = await makeAtOnce(t, prepared, kind);
    const gone = new Set<string>();
    const hasList = !isAbsent(await prepared.ask(kind.list));
    // One, another, and then several at once.
    for (const group of [ids.slice(1, 2), ids.slice(2, 3), ids.slice(4)]) {
      const answers = await Promise.all(group.map((id) => prepared.ask(kind.remove, { path: kind.path(id) })));
      const refused = answers.find((answer) => !succeeded(answer));
      if (refused && !isAbsent(refused)) t.broken(kind.clause, "a 2xx for the deletion", refused);
      for (const [index, id] of group.entries()) if (succeeded(answers[index]!)) gone.add(id);
      await checkWhatIsThere(t, prepared, kind, ids, gone, hasList);
      // Nothing but those went, so there is no such operation.
      if (refused) notServed(t, `the ${kind.name} cannot be deleted`, refused);
    }
    const later = prepared.note(kind.name, await kind.make(prepared));
    if (later === undefined) return;
    await checkWhatIsThere(t, prepared, kind, [...ids, later], gone, hasList);
    // Whether one key sees and deletes what another has made, no document says; but what it has deleted is gone.
    const key = await unlessUnverified(t.novastackKey("read", "delete"));
    const asOther = { path: kind.path(later), ...(key !== undefined && { key }) };
    if (!succeeded(await ask(t, kind.reads[0]!, asOther))) return;
    if (succeeded(await ask(t, kind.remove, asOther))) gone.add(later);
    await checkWhatIsThere(t, prepared, kind, [...ids, later], gone, hasList);
  }),
  costs: { keys: 2 },
}));

/** Several that were made at the same time, each of which can be looked up. */
async function makeAtOnce(t: Scenario, prepared: Prepared, kind: Kind): Promise<string[]> {
  const made = await Promise.all(Array.from({ length: 8 }, () => kind.make(prepared)));
  const ids = made.map((answer) => prepared.note(kind.name, answer)).filter((id) => id !== undefined);
  const [first] = made;
  if (first && ids.length < made.length) notServed(t, `no ${kind.name} can be made`, first);
  t.check(kind.clause, new Set(ids).size === ids.length, `each ${kind.name} to have an id of its own`, ids.join(", "));
  const found = await Promise.all(ids.map((id) => prepared.ask(kind.reads[0]!, { path: kind.path(id) })));
  // What other cases delete meanwhile may have taken these with it: a fresh one shows whether any can be found.
  for (let time = 0; time < 10 && !found.some(succeeded); time++) {
    const id = prepared.note(kind.name, await kind.make(prepared));
    if (id !== undefined) found.push(await prepared.ask(kind.reads[0]!, { path: kind.path(id) }));
  }
  // Where one is found, each of them has to be.
  if (!found.some(succeeded)) notServed(t, `the ${kind.name} cannot be looked up`, found[0]!);
  for (const each of found)
    t.check(kind.clause, succeeded(each), `a ${kind.name} that nobody deleted to be found`, each);
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
  const looks = ids.flatMap((id) => (gone.has(id) ? reads : reads.slice(0, 1)).map((read) => ({ id, read })));
  const [listed, ...found] = await Promise.all([
    hasList ? listedOf(t, prepared, list, ids) : null,
    ...looks.map(({ id, read }) => prepared.ask(read, { path: path(id) })),
  ]);
  for (const [index, { id }] of looks.entries()) {
    const answer = found[index]!;
    const isGone = gone.has(id);
    const expected = isGone ? `the deleted ${name} to be gone` : `another ${name} to be left alone`;
    if (answer.problem !== null) t.unverified(`the ${name} cannot be looked up: ${summary(answer)}`);
    t.check(clause, isGone ? rejected(answer) : succeeded(answer), expected, answer);
  }
  if (listed === null) return;
  for (const id of ids) {
    const isGone = gone.has(id);
    const expected = isGone ? `the list not to show the deleted ${name}` : `the list to show each other ${name}`;
    t.check(clause, listed.has(id) !== isGone, `${expected}, ${id}`, `a list of ${[...listed].join(", ") || "none"}`);
  }
}
