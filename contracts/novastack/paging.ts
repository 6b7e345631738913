import type { Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Prepared } from "./prepared.ts";

import { field, succeeded, summary } from "../http/exchange.ts";
import { idsOf, isListed } from "./listing.ts";
import { preparedCase } from "./prepared-case.ts";

const clause = "novastack.lists.paging";

/** Lists in pages. Other entries come and go meanwhile, so only those of the case's own are held on to. */
export const pagingCases: readonly Case[] = [
  preparedCase({ id: `${clause}.tasks`, clauses: [clause] }, (t, prepared) =>
    checkPages(t, prepared, "listTasks", () => prepared.task()),
  ),
  preparedCase({ id: `${clause}.files`, clauses: [clause] }, (t, prepared) =>
    checkPages(t, prepared, "listFiles", () => prepared.file()),
  ),
];

async function checkPages(
  t: Scenario,
  prepared: Prepared,
  operation: "listTasks" | "listFiles",
  make: () => Promise<string>,
): Promise<void> {
  const [oldest, middle, newest] = [await make(), await make(), await make()];
  const page = async (query: Record<string, string>): Promise<{ ids: string[]; more: unknown; answer: Exchange }> => {
    const answer = await prepared.ask(operation, { query });
    const ids = idsOf(answer.json);
    if (!succeeded(answer) || !ids) return t.unverified(`the list cannot be read: ${summary(answer)}`);
    return { ids, more: field(answer.json, "has_more"), answer };
  };
  for (const id of [oldest, middle, newest])
    if (!(await isListed(t, prepared, operation, id))) t.unverified(`${id} is not listed at all`);
  const first = await page({ limit: "2" });
  t.check(clause, first.ids.length === 2 && first.more === true, "2 of 3 entries or more, and has_more", first.answer);

  // Which way the list runs is for the target to choose.
  const isNewestFirst = (await page({ limit: "100", after: newest })).ids.includes(oldest);
  const [start, end] = isNewestFirst ? [newest, oldest] : [oldest, newest];
  const behind = await page({ limit: "100", after: start });
  const isBehind = !behind.ids.includes(start) && behind.ids.includes(middle) && behind.ids.includes(end);
  t.check(clause, isBehind, `what follows ${start}, and not itself`, behind.answer);
  const one = await page({ limit: "1", after: start });
  t.check(clause, one.ids.length === 1 && one.more === true, "1 entry, and has_more as there are others", one.answer);

  const rest = await page({ limit: "100", after: middle });
  if (rest.ids.length === 100 || rest.ids.length === 0) return;
  t.check(clause, rest.more === false, "no has_more where a page is not full", rest.answer);
  const exact = await page({ limit: String(rest.ids.length), after: middle });
  const isLast = exact.ids.length === rest.ids.length && exact.more === false;
  if (isNewestFirst)
    t.check(clause, isLast || exact.ids.length !== rest.ids.length, "no has_more at the end", exact.answer);
}
