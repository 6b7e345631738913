import type { CallOptions, Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";
import type { Prepared } from "./prepared.ts";

import { unlessUnverified } from "../engine/case.ts";
import { rejected, succeeded } from "../http/exchange.ts";
import { unknownKey } from "./authentication.ts";
import { ask, notServed } from "./ask.ts";
import { idsOf } from "./listing.ts";
import { fileForm, prepare } from "./prepared.ts";

type Kind = {
  readonly name: "task" | "file";
  readonly create: OperationId;
  readonly list: "listTasks" | "listFiles";
  readonly read: OperationId;
  readonly remove: OperationId;
  /** The clauses of who may make it, and who may delete it. */
  readonly writes: string;
  readonly deletes: string;
  readonly options: (model: string, mark: string) => CallOptions;
  /** The same in a form that nobody can read. */
  readonly unreadable: readonly ((model: string, mark: string) => CallOptions)[];
  /** The same with something wrong. */
  readonly invalid: readonly ((model: string, mark: string) => CallOptions)[];
  readonly path: (id: string) => Record<string, string>;
};

const kinds: readonly Kind[] = [
  {
    name: "task",
    create: "createTask",
    list: "listTasks",
    read: "getTask",
    remove: "deleteTask",
    writes: "novastack.permissions.write-tasks",
    deletes: "novastack.permissions.delete-tasks",
    options: (model, mark) => ({ body: { model, input: mark } }),
    invalid: [
      (_model, mark) => ({ body: { input: mark } }),
      (_model, mark) => ({ body: { model: 42, input: mark } }),
      (model) => ({ body: { model } }),
    ],
    unreadable: [(model, mark) => ({ body: `{"model":"${model}","input":"${mark}"` })],
    path: (id) => ({ task_id: id }),
  },
  {
    name: "file",
    create: "uploadFile",
    list: "listFiles",
    read: "getFile",
    remove: "deleteFile",
    // No page says who may upload; but what was refused for want of write and is there all the same is content made without it.
    writes: "novastack.permissions.write-generate-refused",
    deletes: "novastack.permissions.delete-files",
    options: (_model, mark) => ({ form: fileForm("Hello!", `${mark}.txt`) }),
    unreadable: [],
    invalid: [() => ({ form: formWithoutFile() }), (_model, mark) => ({ body: { filename: mark } })],
    path: (id) => ({ file_id: id }),
  },
];

const invalidRequest = "novastack.errors.invalid-request";
const uninvited = ["novastack.auth.invalid-key", "novastack.auth.required", invalidRequest];
const failing = ["novastack.errors.rate-limit", "novastack.errors.server"];
const mostEntries = "100";

/** A request that is refused is not carried out. */
export const refusedCases: readonly Case[] = [
  {
    id: "novastack.refused.no-more",
    clauses: [...kinds.map(({ writes }) => writes), invalidRequest],
    needs: ["novastackKeys"],
    costs: { keys: 3 },
    isAlone: true,
    run: (t) =>
      prepare(t, async (prepared) => {
        await Promise.all(kinds.map((kind) => checkNothingMore(t, prepared, kind)));
      }),
  },
  ...kinds.flatMap(casesOf),
];

function casesOf(kind: Kind): Case[] {
  return [
    {
      id: `novastack.refused.${kind.name}-stays`,
      clauses: [kind.deletes],
      needs: ["novastackKeys"],
      costs: { keys: 2 },
      run: (t) =>
        prepare(t, async (prepared) => {
          const made = await prepared.ask(kind.create, kind.options(await prepared.model(), "Say hello."));
          const id = prepared.note(kind.name, made) ?? notServed(t, `no ${kind.name} can be made`, made);
          const path = kind.path(id);
          const before = await prepared.ask(kind.read, { path });
          if (!succeeded(before)) notServed(t, `the ${kind.name} cannot be looked up`, before);
          for (const key of [await t.novastackKey("read", "write"), unknownKey, undefined]) {
            const answer = await ask(t, kind.remove, { path, ...(key !== undefined && { key }) });
            t.check(kind.deletes, rejected(answer), "a 4xx for a key that may not delete", answer);
          }
          const after = await prepared.ask(kind.read, { path });
          t.check(kind.deletes, succeeded(after), `the ${kind.name} to be there after refused deletions`, after);
        }),
    },
    {
      id: `novastack.refused.no-${kind.name}`,
      clauses: uninvited,
      needs: ["novastackKeys"],
      costs: { keys: 2 },
      run: (t) => prepare(t, (prepared) => checkNothingMade(t, prepared, kind)),
    },
    {
      id: `novastack.refused.failing-${kind.name}`,
      clauses: failing,
      needs: ["faults", "novastackKeys"],
      costs: { keys: 1 },
      run: (t) => prepare(t, (prepared) => checkNothingDone(t, prepared, kind)),
    },
  ];
}

/** Nobody who may not, and no invalid request, makes anything. */
async function checkNothingMade(t: Scenario, prepared: Prepared, kind: Kind): Promise<void> {
  const model = await prepared.anyModel();
  const send = async (clause: string, options: (mark: string) => CallOptions) => {
    const mark = t.email().split("@")[0]!;
    const answer = await ask(t, kind.create, options(mark));
    prepared.note(kind.name, answer);
    return { clause, mark, answer };
  };
  const right = (mark: string) => kind.options(model, mark);
  const made = await send(kind.writes, (mark) => ({ ...right(mark), key: prepared.keys.write }));
  if (!succeeded(made.answer)) return nothingOf(t, kind, made.answer, uninvited);
  const reader = await t.novastackKey("read");
  const refused = await Promise.all([
    send(kind.writes, (mark) => ({ ...right(mark), key: reader })),
    send("novastack.auth.invalid-key", (mark) => ({ ...right(mark), key: unknownKey })),
    send("novastack.auth.required", right),
    ...[...kind.invalid, ...kind.unreadable].map((options) =>
      send(invalidRequest, (mark) => ({ ...options(model, mark), key: prepared.keys.write })),
    ),
  ]);
  for (const { clause, answer } of kind.unreadable.length > 0 ? refused.slice(-kind.unreadable.length) : [])
    t.check(clause, !succeeded(answer), "a body that is not JSON not to be served", answer);
  const list = await prepared.ask(kind.list, { query: { limit: mostEntries } });
  const isReadable = succeeded(list) && list.text.includes(made.mark);
  for (const { clause, mark, answer } of refused) {
    // What is invalid the documents do not say; a request that makes the target fail was not understood either.
    const isKeyBlamed = clause === invalidRequest && answer.status === 401;
    const isRight = answer.status < 500 && !isKeyBlamed;
    t.check(clause, isRight, "neither a 5xx, nor a 401 for a right key, where it is the request that is wrong", answer);
    const isMade = isReadable && rejected(answer) && list.text.includes(mark);
    t.check(clause, !isMade, `a ${kind.name} that was refused not to be listed`, list);
  }
}

/** What is there more than before has come of what was asked meanwhile, since this case runs alone. */
async function checkNothingMore(t: Scenario, prepared: Prepared, kind: Kind): Promise<void> {
  const model = await prepared.anyModel();
  const right = kind.options(model, "Say hello.");
  const made = await prepared.ask(kind.create, right);
  const before = prepared.note(kind.name, made) === undefined ? undefined : await idsNow(prepared, kind);
  if (!before) return nothingOf(t, kind, made, [kind.writes, invalidRequest]);
  // A pool may have no key that may not write.
  const reader = (await unlessUnverified(t.novastackKey("read"))) ?? unknownKey;
  const bodies = [...kind.invalid, ...kind.unreadable].map((options) => options(model, "Say hello."));
  const groups: [clause: string, requests: CallOptions[]][] = [
    [kind.writes, [right, { ...right, key: reader }]],
    [invalidRequest, bodies.map((body) => ({ ...body, key: prepared.keys.write }))],
  ];
  for (const [clause, requests] of groups) {
    const makesMore = async (): Promise<boolean> => {
      const then = await idsNow(prepared, kind);
      const answers = await Promise.all(requests.map((request) => ask(t, kind.create, request)));
      for (const answer of answers) prepared.note(kind.name, answer);
      const more = (await idsNow(prepared, kind))?.filter((each) => !then?.includes(each)) ?? [];
      return then !== undefined && more.length > answers.filter((answer) => !rejected(answer)).length;
    };
    // Once it may be somebody else's.
    const isMade = (await makesMore()) && (await makesMore());
    t.check(clause, !isMade, `a ${kind.name} that was refused not to be made`, `another ${kind.name} in the list`);
  }
}

/** What ends in a 429 or a 500 has done nothing. */
async function checkNothingDone(t: Scenario, prepared: Prepared, kind: Kind): Promise<void> {
  const options = kind.options(await prepared.anyModel(), "Say hello.");
  const made = await prepared.ask(kind.create, options);
  const id = prepared.note(kind.name, made);
  if (id === undefined) return nothingOf(t, kind, made, failing);
  const before = await idsNow(prepared, kind);
  if (!before) return nothingOf(t, kind, made, failing);
  for (const [status, clause] of [
    [429, "novastack.errors.rate-limit"],
    [500, "novastack.errors.server"],
  ] as const) {
    const fail = async (operation: OperationId, request: CallOptions) => {
      await t.fault("novastack", status, operation);
      return t.call(operation, { ...request, isAboutLimits: true });
    };
    const answers = await Promise.all([
      fail(kind.create, { ...options, key: prepared.keys.write }),
      fail(kind.remove, { path: kind.path(id), key: prepared.keys.delete }),
    ]);
    // A hook need not reach these operations.
    const [other] = answers.filter((answer) => answer.status !== status);
    if (other) return nothingOf(t, kind, other, failing);
    const after = (await idsNow(prepared, kind)) ?? before;
    const expected = (what: string) => `a request that ends in ${status} to ${what}`;
    const more = after.filter((each) => !before.includes(each));
    t.check(clause, more.length === 0, expected("make nothing"), more.join(", "));
    t.check(clause, after.includes(id), expected("delete nothing"), after.join(", "));
  }
}

/** What there is none of has nothing to show for these clauses, which have other cases. */
function nothingOf(t: Scenario, { name }: Kind, answer: Exchange, clauses: readonly string[]): void {
  for (const clause of clauses) t.check(clause, true, `nothing of any ${name}`, answer);
}

/** The ids that a list shows; undefined where it cannot be read. */
async function idsNow(prepared: Prepared, { list }: Kind): Promise<string[] | undefined> {
  const answer = await prepared.ask(list, { query: { limit: mostEntries } });
  return succeeded(answer) ? idsOf(answer.json) : undefined;
}

function formWithoutFile(): FormData {
  const form = new FormData();
  form.set("purpose", "user_data");
  return form;
}
