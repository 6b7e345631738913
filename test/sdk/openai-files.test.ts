import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { NotFoundError, toFile } from "openai";
import { expect, onTestFinished, test } from "vitest";

import { openaiSuite } from "../support/openai.ts";

const { connect } = openaiSuite();

test("an uploaded file is described, listed, and read back byte for byte", async () => {
  const { client } = connect();
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
  const file = await client.files.create({ file: await toFile(bytes, "data.bin"), purpose: "user_data" });
  expect(file).toMatchObject({ object: "file", bytes: 1000, filename: "data.bin", purpose: "user_data" });
  expect(await client.files.retrieve(file.id)).toEqual(file);
  expect((await client.files.list()).data).toEqual([file]);
  expect(new Uint8Array(await (await client.files.content(file.id)).arrayBuffer())).toEqual(bytes);
});

test("a file is uploaded from a stream of the file system", async () => {
  const folder = mkdtempSync(join(tmpdir(), "novamock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "largely-text.jsonl");
  writeFileSync(path, '{"a":1}\n'.repeat(20_000));
  const { client } = connect();
  const file = await client.files.create({ file: createReadStream(path), purpose: "batch" });
  expect(file).toMatchObject({ filename: "largely-text.jsonl", bytes: 160_000, purpose: "batch" });
});

test("listing files walks over all pages, newest first", async () => {
  const { client } = connect();
  const ids: string[] = [];
  for (let index = 0; index < 5; index++)
    ids.unshift(
      (await client.files.create({ file: await toFile(Buffer.from("x"), `${index}.txt`), purpose: "batch" })).id,
    );
  const found: string[] = [];
  for await (const { id } of client.files.list({ limit: 2 })) found.push(id);
  expect(found).toEqual(ids);
});

test("files are listed by purpose", async () => {
  const { client } = connect();
  await client.files.create({ file: await toFile(Buffer.from("x"), "a.txt"), purpose: "batch" });
  const kept = await client.files.create({ file: await toFile(Buffer.from("x"), "b.txt"), purpose: "user_data" });
  expect((await client.files.list({ purpose: "user_data" })).data).toEqual([kept]);
});

test("a deleted file is gone", async () => {
  const { client } = connect();
  const { id } = await client.files.create({ file: await toFile(Buffer.from("x"), "a.txt"), purpose: "batch" });
  expect(await client.files.delete(id)).toEqual({ id, object: "file", deleted: true });
  await expect(client.files.retrieve(id)).rejects.toBeInstanceOf(NotFoundError);
});

test("a file name outside ASCII survives", async () => {
  const { client } = connect();
  const { filename } = await client.files.create({
    file: await toFile(Buffer.from("x"), "Grüße 日本.txt"),
    purpose: "batch",
  });
  expect(filename).toBe("Grüße 日本.txt");
});
