import { assert, json, property } from "fast-check";
import { expect, test } from "vitest";

import type { OnMember } from "../../mocks/core/read-json.ts";

import { jsonPieces } from "../../mocks/core/json-pieces.ts";
import { readJson } from "../../mocks/core/read-json.ts";

const read = (text: string, onMember?: OnMember) => readJson(new TextEncoder().encode(text), onMember && { onMember });

test("it reads what JSON.parse reads, as that does, however it is laid out", async () => {
  const texts: string[] = [];
  assert(property(json(), (text) => void texts.push(text, JSON.stringify(JSON.parse(text), null, 2))));
  for (const text of texts) expect(await read(text)).toEqual(JSON.parse(text));
});

test("what was written in pieces is read again", async () => {
  const value = {
    empty: [{}, [], ""],
    "": { list: Array.from({ length: 5000 }, (_, id) => ({ id, text: '\\"}],[{"'.repeat(id % 7) })) },
    none: null,
    left: undefined,
    texts: [{ long: "é\ud83d\ude00\u0000".repeat(200_000), short: "" }, "x".repeat(600_000)],
  };
  const pieces = [...jsonPieces({ ...value, empty: new Set(value.empty) })];
  expect(pieces.length).toBeGreaterThan(1);
  expect(JSON.parse(pieces.join(""))).toEqual(value);
  expect(await read(pieces.join(""))).toEqual(value);
});

const broken =
  '|{|[|{"a"|{"a":|{"a":1|{"a":1,|{"a":1,}|{,}|[1|[1,|[1,]|[,]|[1 2]|"a|"a\\"|{a:1}|{1:1}|1 2|[] []|{}x|[1]]|tru|01|{"a":[}|[{"a":]|"\n"|]';
test.each(broken.split("|"))("%j is not JSON", async (text) => {
  await expect(read(text)).rejects.toMatchObject({ name: "JsonError" });
});

test("bytes that are not UTF-8 are not JSON", async () => {
  await expect(readJson(Uint8Array.of(0x22, 0xff, 0x22))).rejects.toMatchObject({ name: "JsonError" });
});

test("a member called __proto__ is data", async () => {
  const value = (await read('{"__proto__":{"a":1}}')) as object;
  expect(Object.keys(value)).toEqual(["__proto__"]);
  expect("a" in value).toBe(false);
});

test("members can be taken out as they come", async () => {
  const seen: string[] = [];
  const kept = await read('{"a":{"b":[{"c":1}],"d":2},"e":3}', (path, value) => {
    seen.push(`${path.join(".")}=${JSON.stringify(value)}`);
    return Promise.resolve(path.length > 1 ? null : value);
  });
  expect(seen).toEqual(['a.b=[{"c":1}]', "a.d=2", 'a={"b":null,"d":null}', "e=3"]);
  expect(kept).toEqual({ a: { b: null, d: null }, e: 3 });
});

test.each([
  ["one element with 20,000 parts", `{"a":[[${"0,".repeat(20_000)}0]]}`],
  ["arrays in one another, 600 deep", "[".repeat(600)],
  ["an element of 13 MiB", `["${"x".repeat(13 * 1024 * 1024)}"]`],
  ["an object of 20,000 members", `{${Array.from({ length: 20_000 }, (_, index) => `"${index}":0`).join()}}`],
])("%s is more than it takes", async (_, text) => {
  await expect(read(text)).rejects.toThrow(/too large/);
});

test("others have their turn while megabytes are read", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await read(`[${"[],".repeat(1_000_000)}0]`);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(10);
});
