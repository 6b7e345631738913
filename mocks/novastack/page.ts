import { novastackError } from "./errors.ts";

/** One page of a list, as OpenAI's lists have it. */
export type Page<Item> = { data: Item[]; first_id: string | null; last_id: string | null; has_more: boolean };

/** The page behind the item `after`; rejected with 400 where there is no such item. */
export function page<Item extends { readonly id: string }>(
  items: readonly Item[],
  { limit = 20, after }: { limit?: number; after?: string },
): Page<Item> {
  const start = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0)
    throw novastackError("invalid_value", {
      message: `No such object to list after: '${after}'`,
      param: "after",
      explain: `the list has no object ${after}; send the last_id of the page before`,
    });
  const data = items.slice(start, start + limit);
  return {
    data,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: start + limit < items.length,
  };
}
