import { describe, expect, test } from "vitest";

import type { Handles } from "../../mocks/index.ts";

import { ask } from "../support/ask.ts";
import { createTask, invalidParam, upload } from "../support/novastack.ts";
import { transports } from "../support/transports.ts";

type Page = { data: { id: string }[]; first_id: string | null; last_id: string | null; has_more: boolean };

const kinds = [
  { kind: "tasks", create: createTask },
  { kind: "files", create: (mock: Handles, text: string) => upload(mock, text) },
];

describe.each(transports)("novastack's lists ($name)", ({ open }) => {
  describe.each(kinds)("of $kind", ({ kind, create }) => {
    const ids = async (mock: Handles, query: string) => {
      const { body } = await ask(mock, `GET /router/v1/${kind}${query}`, { key: mock.novastack.apiKey });
      const { data, ...rest } = body as Page;
      return { ids: data.map(({ id }) => id), ...rest };
    };
    const createMany = async (mock: Handles, count: number) => {
      const created: string[] = [];
      for (let index = 0; index < count; index++) created.unshift(await create(mock, `number ${index}`));
      return created;
    };

    test("an empty list has no first and no last", async () => {
      const mock = await open();
      expect(await ask(mock, `GET /router/v1/${kind}`, { key: mock.novastack.apiKey })).toEqual({
        status: 200,
        body: { object: "list", data: [], first_id: null, last_id: null, has_more: false },
      });
    });

    test("the newest is listed first, twenty on a page, also of one instant", async () => {
      const mock = await open();
      const created = await createMany(mock, 21);
      const page = { ids: created.slice(0, 20), first_id: created[0], last_id: created[19], has_more: true };
      expect(await ids(mock, "")).toMatchObject(page);
      expect(await ids(mock, "?limit=21")).toMatchObject({ ids: created, has_more: false });
    });

    test("pages put together by after are the whole list", async () => {
      const mock = await open();
      const created = await createMany(mock, 5);
      const seen: string[] = [];
      for (let page = await ids(mock, "?limit=2"); ; page = await ids(mock, `?limit=2&after=${page.last_id}`)) {
        seen.push(...page.ids);
        if (!page.has_more) break;
      }
      expect(seen).toEqual(created);
    });

    test("a list can begin with the oldest", async () => {
      const mock = await open();
      const created = (await createMany(mock, 3)).reverse();
      expect(await ids(mock, "?order=asc&limit=2")).toMatchObject({ ids: created.slice(0, 2), has_more: true });
      expect(await ids(mock, `?order=asc&after=${created[1]}`)).toMatchObject({ ids: [created[2]], has_more: false });
    });

    test("a page behind the last object is empty", async () => {
      const mock = await open();
      const [, oldest] = await createMany(mock, 2);
      expect(await ids(mock, `?after=${oldest}`)).toMatchObject({ ids: [], first_id: null, has_more: false });
    });

    test.each([
      ["limit=0", "limit", "'limit' must be >= 1"],
      ["limit=101", "limit", "'limit' must be <= 100"],
      ["limit=-1", "limit", "'limit' must be >= 1"],
      ["limit=1.5", "limit", "'limit' must be integer"],
      ["limit=many", "limit", "'limit' must be integer"],
      ["limit=", "limit", "'limit' must be integer"],
      ["order=newest", "order", "'order' must be one of asc, desc"],
      ["after=", "after", "'after' must NOT have fewer than 1 characters"],
      ["after=unknown", "after", "No such object to list after: 'unknown'"],
    ])("?%s is rejected, naming the parameter", async (query, param, message) => {
      const mock = await open();
      const answer = await ask(mock, `GET /router/v1/${kind}?${query}`, { key: mock.novastack.apiKey });
      expect(answer).toEqual(invalidParam(param, message));
    });

    test("after a deletion the rest still pages", async () => {
      const mock = await open();
      const [newest, middle, oldest] = await createMany(mock, 3);
      await ask(mock, `DELETE /router/v1/${kind}/${middle}`, { key: mock.novastack.apiKey });
      expect(await ids(mock, "?limit=1")).toMatchObject({ ids: [newest], has_more: true });
      expect(await ids(mock, `?limit=1&after=${newest}`)).toMatchObject({ ids: [oldest], has_more: false });
    });
  });
});
