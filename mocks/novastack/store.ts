import { Collection } from "@msw/data";

import type { Holding } from "../core/budget.ts";

import { reserve, unbounded } from "../core/budget.ts";
import { limits } from "../core/limits.ts";

/** Records of one kind, found by id and listed by age. */
export type Store<Item extends { id: string }> = {
  /** @throws OutOfMemory where there is no room in the whole mock */
  add(item: Item): Promise<void>;
  find(id: string): Item | undefined;
  /** Whether there was such a record. */
  remove(id: string): boolean;
  /** The records that fit, in the order of their creation or newest first. */
  list(order: "asc" | "desc", fits?: Partial<Item>): Item[];
  /** Whether there is room for one more of this size. */
  hasRoomFor(bytes: number): boolean;
};

/** About what a record takes beside its texts and bytes. */
const recordBytes = 500;

/** Creates an empty store; `sizeOf` tells about how many bytes a record takes. */
export function createStore<Item extends { id: string }>(
  sizeOf: (item: Item) => number,
  memory: Holding = unbounded(),
): Store<Item> {
  const records = new Collection({ schema: unchecked<Kept<Item>>() });
  let added = 0;
  let size = 0;

  return {
    async add(item) {
      const bytes = sizeOf(item);
      reserve(memory, bytes + recordBytes);
      size += bytes;
      await records.create({ id: item.id, order: added++, item });
    },
    find: (id) => records.findFirst((query) => query.where({ id }))?.item,
    remove(id) {
      const removed = records.delete((query) => query.where({ id }));
      if (removed) {
        size -= sizeOf(removed.item);
        memory.give(sizeOf(removed.item) + recordBytes);
      }
      return removed !== undefined;
    },
    list: (order, fits = {}) =>
      records.findMany((query) => query.where({ item: fits as never }), { orderBy: { order } }).map(({ item }) => item),
    hasRoomFor: (bytes) => records.count() < limits.tasksOrFiles && size + bytes <= limits.taskOrFileBytes,
  };
}

// Several records may be created at one instant, so their order is told by a number.
type Kept<Item> = { id: string; order: number; item: Item };

/** A schema that lets everything through: records were checked against the spec before they get here. */
function unchecked<Value>() {
  const validate = (value: unknown) => ({ value: value as Value });
  type Types = { readonly input: Value; readonly output: Value };
  return { "~standard": { version: 1 as const, vendor: "novamock", validate, types: undefined as Types | undefined } };
}
