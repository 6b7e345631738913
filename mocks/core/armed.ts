import type { Holding } from "./budget.ts";

import { reserve } from "./budget.ts";

/** What was prepared for requests to come, in the order in which it is tried. */
export type Armed<Item> = {
  /** @throws OutOfMemory where there is no room in the whole mock */
  add(request: Omit<Item, "id">): Item;
  list(): Item[];
  /** Whether there was one with this id. */
  remove(id: string): boolean;
  clear(): void;
  /** Counts a use; one that is used up is gone. */
  use(item: Item): void;
  inOrder(): Iterable<Item>;
  isFull(): boolean;
};

/** Creates an empty list; `times` says how often each is used, anything but a number without an end. */
export function createArmed<Item extends { id: string; times?: number | "always" }>(
  name: string,
  most: number,
  memory: Holding,
): Armed<Item> {
  const items = new Map<string, { item: Item; bytes: number }>();
  let added = 0;
  const remove = (id: string) => {
    memory.give(items.get(id)?.bytes ?? 0);
    return items.delete(id);
  };
  return {
    add(request) {
      const bytes = 500 + 2 * JSON.stringify(request).length;
      reserve(memory, bytes);
      const item = { ...request, id: `${name}_${++added}` } as Item;
      items.set(item.id, { item, bytes });
      return { ...item };
    },
    list: () => [...items.values()].map(({ item }) => ({ ...item })),
    remove,
    clear: () => [...items.keys()].forEach(remove),
    use(item) {
      if (typeof item.times === "number" && --item.times === 0) remove(item.id);
    },
    *inOrder() {
      for (const { item } of items.values()) yield item;
    },
    isFull: () => items.size >= most,
  };
}
